package dev.faregate.cli;

import dev.faregate.cli.OutcomeTable.Outcome;
import dev.faregate.rule.Severity;
import dev.faregate.source.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Checks every file of a folder's `INVALID.csv` and `VALID-TRICKY.csv` and prints what was
/// expected beside what faregate found: `.ci/expected FOLDER` runs it.
final class ExpectedFindings {
  private static final PrintStream QUIET = new PrintStream(OutputStream.nullOutputStream());
  private static final int MOST_SHOWN = 5;

  private final Path folder;
  private final Expectations expectations = new Expectations();
  private final Map<String, Checked> checked = new HashMap<>();

  /// A finding, or a problem of the template, as far as it is compared.
  record Found(String rule, Severity severity, String message, int line) {
    @Override
    public String toString() {
      return line + " " + severity.word() + " " + rule + ": " + message;
    }
  }

  /// @param read whether some format knows the file
  private record Checked(boolean read, List<Found> found) {
    boolean hasError() {
      return found.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }
  }

  private ExpectedFindings(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    for (var folder : arguments) {
      var survey = new ExpectedFindings(Path.of(folder).toAbsolutePath().normalize());
      survey.invalid(Csv.rows(Files.readString(Path.of(folder, "INVALID.csv"))));
      survey.tricky(Csv.rows(Files.readString(Path.of(folder, "VALID-TRICKY.csv"))));
    }
  }

  private void invalid(List<List<String>> rows) {
    var table = new OutcomeTable();
    Map<String, List<String>> missing = new LinkedHashMap<>();
    for (var row : rows) {
      var path = row.get(0);
      var rule = row.get(1);
      var outcome = outcome(path, rule, row.get(2));
      table.add(rule, outcome);
      if (outcome == Outcome.OTHER || outcome == Outcome.NOTHING) {
        missing
            .computeIfAbsent(rule, _ -> new ArrayList<>())
            .add(missed(path, rule, row.get(3), outcome));
      }
    }
    System.out.println("EXPECTED, in files that AWS refuses: found as severely as expected, found");
    System.out.println(
        "milder, only other errors, nothing; excused (see the exceptions); no reader");
    table.print();
    System.out.println("\nNot found");
    for (var texts : missing.values()) {
      texts.stream().limit(MOST_SHOWN).forEach(System.out::println);
      if (texts.size() > MOST_SHOWN) {
        System.out.println("  … and " + (texts.size() - MOST_SHOWN) + " more of them");
      }
    }
  }

  private Outcome outcome(String path, String rule, String severity) {
    var checked = check(path);
    var matching = expectations.matching(rule, checked.found());
    boolean error = severity.equals("error");
    if (matching.stream().anyMatch(one -> !error || one.severity() == Severity.ERROR)) {
      return Outcome.FOUND;
    }
    if (!matching.isEmpty()) {
      return Outcome.MILDER;
    }
    if (expectations.exception(path, rule).isPresent()) {
      return Outcome.EXCUSED;
    }
    if (!checked.read()) {
      return Outcome.UNREAD;
    }
    return checked.hasError() ? Outcome.OTHER : Outcome.NOTHING;
  }

  private String missed(String path, String rule, String why, Outcome outcome) {
    var text = new StringBuilder("  " + path + "\n      expected " + rule + ": " + oneLine(why));
    if (!expectations.isKnown(rule)) {
      text.append("\n      (no rule of ours is named for it)");
    }
    if (outcome == Outcome.OTHER) {
      check(path).found().stream().limit(3).forEach(one -> text.append("\n      got ").append(one));
    }
    return text.toString();
  }

  private void tricky(List<List<String>> rows) {
    var table = new OutcomeTable();
    var alarms = new LinkedHashMap<String, String>();
    for (var row : rows) {
      var path = row.getFirst();
      var checked = check(path);
      var alarm = alarms(path, checked);
      var outcome =
          !checked.read() ? Outcome.UNREAD : alarm.isEmpty() ? Outcome.NOTHING : Outcome.ALARM;
      table.add(kind(path), outcome);
      if (outcome == Outcome.ALARM) {
        alarms.put(path, "      valid because " + oneLine(row.get(1)) + "\n" + alarm);
      }
    }
    System.out.println("\nACCEPTED, in files that AWS takes: every error is a false alarm");
    table.print();
    System.out.println("\nFalse alarms, in " + alarms.size() + " files");
    alarms.forEach((path, text) -> System.out.print("  " + path + "\n" + text));
  }

  /// The errors that AWS would not report, one a line.
  private String alarms(String path, Checked checked) {
    var text = new StringBuilder();
    for (var one : checked.found()) {
      if (one.severity() == Severity.ERROR && expectations.exception(path, one.rule()).isEmpty()) {
        text.append("      got ").append(one).append('\n');
      }
    }
    return text.toString();
  }

  private static String kind(String path) {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }

  private static String oneLine(String text) {
    var words = text.replaceAll("\\s+", " ");
    return words.length() > 160 ? words.substring(0, 160) + "…" : words;
  }

  private Checked check(String path) {
    return checked.computeIfAbsent(path, _ -> checked(folder.resolve(path)));
  }

  private static Checked checked(Path file) {
    var surroundings =
        new Surroundings(
            Map.of(),
            file.getParent(),
            Terminal.TODAY,
            new ByteArrayInputStream(new byte[0]),
            QUIET,
            QUIET,
            new Surroundings.Terminal(false, 80));
    var arguments = new Arguments();
    arguments.addOperand(file.toString());
    arguments.add(CommonOptions.AS_OF.name(), Terminal.TODAY.toString());
    var run = Run.of(arguments, surroundings);
    var found = new ArrayList<Found>();
    for (var trouble : run.descriptors().troubles()) {
      var problem = trouble.problem();
      var line = line(problem.origin());
      found.add(new Found(trouble.rule(), trouble.severity(), problem.message(), line));
    }
    for (var finding : run.checks().findings()) {
      var line = line(finding.origin());
      var message = finding.resource().name() + ": " + finding.message();
      found.add(new Found(finding.rule(), finding.severity(), message, line));
    }
    boolean read = !run.stacks().isEmpty() || !found.isEmpty();
    return new Checked(read, found);
  }

  private static int line(Origin origin) {
    return origin.use().map(span -> span.line()).orElse(0);
  }
}
