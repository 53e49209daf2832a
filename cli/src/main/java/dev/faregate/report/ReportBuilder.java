package dev.faregate.report;

import dev.faregate.resource.Resource;
import dev.faregate.rule.Finding;
import dev.faregate.rule.Unchecked;
import dev.faregate.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects a [Report]. What is not said stays empty.
public final class ReportBuilder {
  private final String command;
  private final String version;
  private final Report.Book prices;
  private final List<Report.Read> read = new ArrayList<>();
  private final List<Report.Skipped> skipped = new ArrayList<>();
  private final List<Resource> resources = new ArrayList<>();
  private final List<Report.Assumed> assumed = new ArrayList<>();
  private final List<Report.Unpriced> unpriced = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Unchecked> unchecked = new ArrayList<>();
  private final List<Report.Trouble> troubles = new ArrayList<>();
  private final List<Budget> budgets = new ArrayList<>();
  private final List<Report.Suppressed> suppressed = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private String month = "730h";
  private Report.FreeTier freeTier = new Report.FreeTier(true, "");
  private Optional<Costs> costs = Optional.empty();
  private Optional<Changes> changes = Optional.empty();
  private Optional<Observed> observed = Optional.empty();
  private Optional<Simulated> simulated = Optional.empty();
  private List<MonthCosts> months = List.of();
  private int checked;
  private String next = "";
  private int exitStatus;
  private FixPrices fixPrices = FixPrices.NONE;
  private Lookup lookup = Lookup.NONE;

  /// @param command `price`, `check` or `quote`
  public ReportBuilder(String command, String version, Report.Book prices) {
    this.command = command;
    this.version = version;
    this.prices = prices;
  }

  public ReportBuilder read(Report.Read file) {
    read.add(file);
    return this;
  }

  public ReportBuilder skipped(String file, String why) {
    skipped.add(new Report.Skipped(file, why));
    return this;
  }

  public ReportBuilder month(String label) {
    month = label;
    return this;
  }

  public ReportBuilder freeTier(Report.FreeTier offered) {
    freeTier = offered;
    return this;
  }

  public ReportBuilder costs(Costs priced) {
    costs = Optional.of(priced);
    return this;
  }

  public ReportBuilder months(List<MonthCosts> priced) {
    months = priced;
    return this;
  }

  public ReportBuilder resource(Resource resource) {
    resources.add(resource);
    return this;
  }

  public ReportBuilder assumed(Report.Assumed assumption) {
    assumed.add(assumption);
    return this;
  }

  public ReportBuilder unpriced(Report.Unpriced resource) {
    unpriced.add(resource);
    return this;
  }

  public ReportBuilder finding(Finding finding) {
    findings.add(finding);
    return this;
  }

  public ReportBuilder unchecked(Unchecked what) {
    unchecked.add(what);
    return this;
  }

  public ReportBuilder trouble(Report.Trouble trouble) {
    troubles.add(trouble);
    return this;
  }

  public ReportBuilder problem(String file, Problem problem) {
    return trouble(Report.Trouble.of(file, problem));
  }

  public ReportBuilder budget(Budget budget) {
    budgets.add(budget);
    return this;
  }

  public ReportBuilder changes(Changes found) {
    changes = Optional.of(found);
    return this;
  }

  public ReportBuilder simulated(Simulated months) {
    simulated = Optional.of(months);
    return this;
  }

  public ReportBuilder observed(Observed told) {
    observed = Optional.of(told);
    return this;
  }

  /// @param count judgements that rules made
  public ReportBuilder checked(int count) {
    checked = count;
    return this;
  }

  public ReportBuilder suppressed(Report.Suppressed hidden) {
    suppressed.add(hidden);
    return this;
  }

  /// @param sentence on what the run did, without a full stop
  public ReportBuilder note(String sentence) {
    notes.add(sentence);
    return this;
  }

  public ReportBuilder next(String commandLine) {
    next = commandLine;
    return this;
  }

  public ReportBuilder exitStatus(int status) {
    exitStatus = status;
    return this;
  }

  public ReportBuilder fixPrices(FixPrices prices) {
    fixPrices = prices;
    return this;
  }

  public ReportBuilder lookup(Lookup shelves) {
    lookup = shelves;
    return this;
  }

  public Report build() {
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
        exitStatus,
        fixPrices,
        lookup);
  }
}
