package dev.faregate.bench;

import dev.faregate.bench.Contest.Result;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Ratio;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.exact.Ledger;
import dev.faregate.billing.vector.LoopKernel;
import dev.faregate.usage.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What one would use in our place. Each must come to our answer.
final class Others {
  private static final int EXACT_ROWS = 20_000;
  private static final double TOLERANCE = 1e-9;

  private final Columns columns;

  private Others(Columns columns) {
    this.columns = columns;
  }

  static List<Result> run(Columns columns, Path folder, Path script) throws Exception {
    var others = new Others(columns);
    var results = new ArrayList<Result>();
    results.add(others.ledger(false));
    results.add(others.ledger(true));
    results.addAll(others.numpy(folder, script));
    results.addAll(DuckDb.run(columns, others.ours(false), others.ours(true)));
    return results;
  }

  private double ours(boolean mixed) {
    var program = new LambdaAccount(1, mixed).program().program().only(0);
    LoopKernel.INSTANCE
        .pricer(program)
        .price(columns.values(), 0, new double[][] {columns.costs()}, 0, columns.rows());
    double sum = 0;
    for (double cost : columns.costs()) {
      sum += cost;
    }
    return sum;
  }

  private Result ledger(boolean mixed) {
    var account = new LambdaAccount(1, mixed);
    ours(mixed);
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long start = System.nanoTime();
      for (int row = 0; row < EXACT_ROWS; row++) {
        check(price(account, row), columns.costs()[row], "the ledger");
      }
      best = Math.min(best, System.nanoTime() - start);
    }
    return new Result("exact ledger" + suffix(mixed), best / EXACT_ROWS, 0);
  }

  private double price(LambdaAccount account, int row) {
    var settings = new ArrayList<Setting>();
    for (var column : columns.values()) {
      settings.add(Setting.exact((long) column[row], ""));
    }
    var bill =
        Ledger.settle(
            account.postings(settings), LambdaAccount.PRICES, FreeTier.ON, Scenario.TYPICAL);
    return decimal(bill.total());
  }

  private static double decimal(Ratio ratio) {
    return ratio.numerator().doubleValue() / ratio.denominator().doubleValue();
  }

  private List<Result> numpy(Path folder, Path script) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder("python3", script.toString(), folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var results = new ArrayList<Result>();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var parts = line.split(";");
        boolean mixed = parts[0].endsWith("mixed");
        check(Double.parseDouble(parts[2]), ours(mixed), "numpy");
        results.add(new Result(parts[0], Double.parseDouble(parts[1]), 0));
      }
    }
    if (process.waitFor() != 0) {
      System.out.println("no python3-numpy here: it is left out");
    }
    return results;
  }

  static void check(double theirs, double ours, String who) {
    if (Math.abs(theirs - ours) > TOLERANCE * Math.max(1, Math.abs(ours))) {
      throw new IllegalStateException(who + " says " + theirs + ", we say " + ours);
    }
  }

  private static String suffix(boolean mixed) {
    return mixed ? ", mixed" : "";
  }
}
