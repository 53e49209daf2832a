package dev.faregate.cli;

import dev.faregate.billing.Bill;
import dev.faregate.report.Report;
import dev.faregate.usage.Basis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads, checks and prices every file below a folder, one by one in one process, and prints what
/// became of them: `.ci/corpus FOLDER...` runs it.
final class CorpusSurvey {
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Integer> reasons = new HashMap<>();

  private CorpusSurvey() {}

  public static void main(String[] arguments) throws IOException {
    var quiet = new PrintStream(OutputStream.nullOutputStream());
    for (var folder : arguments) {
      var files = new ArrayList<Path>();
      try (var found = Files.walk(Path.of(folder))) {
        found.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
      var survey = new CorpusSurvey();
      for (var file : files) {
        survey.add(file, quiet);
      }
      survey.print(folder, files, quiet);
    }
  }

  private void add(Path file, PrintStream quiet) {
    count("files");
    try {
      var report = report(file, quiet);
      if (report.read().isEmpty()) {
        boolean broken = report.troubles().stream().anyMatch(trouble -> trouble.problem().fatal());
        count(broken ? "cannot be read" : "no descriptor");
        return;
      }
      count(report.troubles().isEmpty() ? "read whole" : "read with problems");
      report.troubles().forEach(trouble -> count("  problem: " + trouble.rule()));
      addResources(report);
      report.unpriced().forEach(one -> count("  unpriced: " + one.why()));
      report.findings().forEach(finding -> count("  finding: " + finding.rule()));
      report.unchecked().forEach(_ -> count("  not checked"));
    } catch (CommandLineError e) {
      count("refused: " + e.sentence());
    } catch (RuntimeException e) {
      count("CRASHED");
      System.out.println("crash: " + file + ": " + e);
    }
  }

  private void addResources(Report report) {
    var priced = new HashSet<Object>();
    var unknown = new HashSet<Object>();
    for (Bill.Line line : report.costs().orElseThrow().typical().lines()) {
      (line.basis() == Basis.UNKNOWN ? unknown : priced).add(line.resource());
      line.unknown()
          .forEach(
              missing -> reasons.merge(missing.what() + ": " + missing.why(), 1, Integer::sum));
    }
    for (var resource : report.resources()) {
      var what = resource.service() + " " + resource.type().replaceAll(".*::", "");
      count(what);
      if (unknown.contains(resource)) {
        count(what + ", a figure listed as unknown");
      } else if (priced.contains(resource)) {
        count(what + ", priced");
      }
    }
  }

  private static Report report(Path file, PrintStream quiet) {
    var surroundings =
        new Surroundings(
            Map.of(),
            Path.of("").toAbsolutePath(),
            Terminal.TODAY,
            new ByteArrayInputStream(new byte[0]),
            quiet,
            quiet,
            new Surroundings.Terminal(false, 80));
    var arguments = new Arguments();
    arguments.addOperand(file.toString());
    var run = Run.of(arguments, surroundings);
    var month = run.month();
    return PriceCommand.report("price", run, UsageOptions.of(run, month), run.freeTier(month));
  }

  private void print(String folder, List<Path> files, PrintStream quiet) {
    System.out.println("\n" + folder);
    counts.forEach((what, count) -> System.out.printf("  %6d  %s%n", count, what));
    reasons.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(8)
        .forEach(
            entry ->
                System.out.printf("          %6d unknown: %s%n", entry.getValue(), entry.getKey()));
    double best = 0;
    for (int round = 0; round < 5; round++) {
      long start = System.nanoTime();
      for (var file : files) {
        try {
          report(file, quiet);
        } catch (RuntimeException e) {
          // Counted above.
        }
      }
      best = Math.max(best, files.size() * 1e9 / (System.nanoTime() - start));
    }
    var memory = Runtime.getRuntime();
    System.gc();
    System.out.printf(
        "  %6.0f  files a second, best of 5 rounds; %d MB of heap in use afterwards%n",
        best, (memory.totalMemory() - memory.freeMemory()) >> 20);
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }
}
