package dev.faregate.report;

import dev.faregate.resource.Resource;
import dev.faregate.rule.Finding;
import dev.faregate.rule.OwnRules;
import dev.faregate.rule.Severity;
import dev.faregate.rule.Unchecked;
import dev.faregate.source.Problem;
import dev.faregate.source.Span;
import java.util.List;
import java.util.Optional;

/// What a command found out: plain data, which every [Output] writes in its own form. Made by a
/// [ReportBuilder].
///
/// @param command `price`, `check` or `quote`
/// @param version of faregate
/// @param month how long a month is, as given: `730h`
/// @param costs absent where nothing was priced, as in `check`
/// @param months each of several months, where they were asked for; `costs` is the first of them
/// @param resources what was priced or judged, in the order of the descriptors
/// @param assumed beside what the bill's own lines assume: a region nobody gave
/// @param troubles what keeps a descriptor from being read as it was meant
/// @param changes against a base, where there is one
/// @param observed what logs say, where they were read
/// @param simulated many months under uncertain usage, where they were asked for
/// @param checked how many judgements rules made
/// @param suppressed what an `ignore` or the baseline hides
/// @param notes sentences on what the run did: findings fixed, entries of the baseline that are
///   done
/// @param next the one command that helps most now; where empty, the report works one out
/// @param fixPrices asked only for findings whose fixes change what a resource costs
/// @param lookup asked only by outputs that need more than the report says
public record Report(
    String command,
    String version,
    Book prices,
    List<Read> read,
    List<Skipped> skipped,
    String month,
    FreeTier freeTier,
    Optional<Costs> costs,
    List<MonthCosts> months,
    List<Resource> resources,
    List<Assumed> assumed,
    List<Unpriced> unpriced,
    List<Finding> findings,
    List<Unchecked> unchecked,
    List<Trouble> troubles,
    List<Budget> budgets,
    Optional<Changes> changes,
    Optional<Observed> observed,
    Optional<Simulated> simulated,
    int checked,
    List<Suppressed> suppressed,
    List<String> notes,
    String next,
    int exitStatus,
    FixPrices fixPrices,
    Lookup lookup) {

  public Report {
    read = List.copyOf(read);
    skipped = List.copyOf(skipped);
    months = List.copyOf(months);
    resources = List.copyOf(resources);
    assumed = List.copyOf(assumed);
    unpriced = List.copyOf(unpriced);
    findings = List.copyOf(findings);
    unchecked = List.copyOf(unchecked);
    troubles = List.copyOf(troubles);
    budgets = List.copyOf(budgets);
    suppressed = List.copyOf(suppressed);
    notes = List.copyOf(notes);
  }

  /// Whether the total is a lower bound: a figure is unknown, or something that may cost is not
  /// priced.
  public boolean isAtLeast() {
    return lacksPrices() || costs.isPresent() && costs.get().typical().isAtLeast();
  }

  /// Whether something that may cost is not priced: a resource, or a file that cannot be read.
  public boolean lacksPrices() {
    for (var one : unpriced) {
      if (!one.isFree()) {
        return true;
      }
    }
    return Unknown.isAnyUnreadable(troubles);
  }

  /// The same report, ending a run with `status`.
  public Report exiting(int status) {
    return new Report(
        command,
        version,
        prices,
        read,
        skipped,
        month,
        freeTier,
        costs,
        months,
        resources,
        assumed,
        unpriced,
        findings,
        unchecked,
        troubles,
        budgets,
        changes,
        observed,
        simulated,
        checked,
        suppressed,
        notes,
        next,
        status,
        fixPrices,
        lookup);
  }

  /// The price book.
  ///
  /// @param oldest with `newest` the days on which its prices were read
  public record Book(String oldest, String newest, String digest) {}

  /// A descriptor that was read.
  ///
  /// @param region where its resources run unless they say otherwise
  /// @param regionFrom who said so: `the descriptor`, `--region`, `AWS_REGION`, `assumed`
  public record Read(String file, String format, String region, String regionFrom) {}

  /// A file that is no descriptor, or gives way to another.
  public record Skipped(String file, String why) {}

  /// @param left what is left of it where a user says so, as `lambda.requests=250000`; else empty
  public record FreeTier(boolean on, String left) {}

  /// Something taken as true that nobody said.
  ///
  /// @param resource empty where it concerns the whole report
  public record Assumed(String resource, String what, String value, String why) {}

  /// A declared resource without a line on the bill.
  ///
  /// @param why `free`, `priced with its function`, `not priced by faregate yet`, `runs on EC2`
  public record Unpriced(String file, int line, String resource, String type, String why) {
    private static final String FREE = "free";

    public boolean isFree() {
      return why.equals(FREE);
    }
  }

  /// A [Problem] of a source or a template, under the name of a rule.
  ///
  /// @param rule one of [OwnRules]: `unreadable`, `duplicate-key`, `template-problem`
  public record Trouble(String rule, Severity severity, String file, Problem problem) {
    /// The same trouble, mattering more or less.
    public Trouble as(Severity other) {
      return new Trouble(rule, other, file, problem);
    }

    /// A problem under the name that fits it.
    public static Trouble of(String file, Problem problem) {
      var rule = problem.also().isEmpty() ? OwnRules.TEMPLATE_PROBLEM : OwnRules.DUPLICATE_KEY;
      return switch (problem.gravity()) {
        case FATAL -> new Trouble(OwnRules.UNREADABLE, Severity.ERROR, file, problem);
        case WRONG -> new Trouble(rule, Severity.ERROR, file, problem);
        case DOUBTFUL -> new Trouble(rule, Severity.WARNING, file, problem);
      };
    }
  }

  /// A finding or a trouble that is not to be told.
  ///
  /// @param finding or else the trouble: exactly one of the two is there
  /// @param by what hides it: `comment`, `metadata`, `settings`, `baseline`
  /// @param because why, in the words of who hid it; empty where nobody said
  /// @param until the last day on which it is hidden, as 2027-01-31; empty for good
  /// @param at where that is written; absent for the baseline
  public record Suppressed(
      Optional<Finding> finding,
      Optional<Trouble> trouble,
      String by,
      String because,
      String until,
      Optional<Span> at) {
    public static final String BASELINE = "baseline";

    public boolean isInBaseline() {
      return by.equals(BASELINE);
    }
  }

  /// How many findings are hidden, by the baseline or by all else.
  public int hidden(boolean inBaseline) {
    int count = 0;
    for (var one : suppressed) {
      count += one.isInBaseline() == inBaseline ? 1 : 0;
    }
    return count;
  }
}
