package dev.faregate.bench;

import dev.faregate.billing.vector.Grid;
import dev.faregate.billing.vector.Kernel;
import dev.faregate.billing.vector.LoopKernel;
import dev.faregate.billing.vector.Priced;
import dev.faregate.billing.vector.Program;
import dev.faregate.billing.vector.Rows;
import dev.faregate.billing.vector.VectorKernel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Prices the same rows with everything that one would price rows with, in one run, and prints how
/// long each takes for one of them, beside what the memory of this machine allows.
final class SideBySide {
  private static final int ROUNDS = 15;
  private static final double UNIFORM_BYTES = 32;
  private static final double MIXED_BYTES = 40;
  private static final Kernel LOOPS = LoopKernel.INSTANCE;
  private static final Kernel VECTORS = VectorKernel.find().orElseThrow();

  private final Columns columns;
  private final Program uniform = new LambdaAccount(1, false).program().program().only(0);
  private final Program mixed = new LambdaAccount(1, true).program().program().only(0);
  private final Table table = new Table();

  private SideBySide(int rows) {
    columns = Columns.random(rows);
  }

  /// @param arguments the script that prices rows with numpy, how many rows, and which of `memory`,
  ///   `made`, `accounts` and `others` to measure; all where none is named
  public static void main(String[] arguments) throws Exception {
    var named = Arrays.asList(arguments).subList(2, arguments.length);
    var run = new SideBySide(Integer.parseInt(arguments[1]));
    if (named.isEmpty() || named.contains("made")) {
      run.onTheFly();
    }
    if (named.isEmpty() || named.contains("memory")) {
      run.fromMemory(1);
      run.fromMemory(2);
    }
    if (named.isEmpty() || named.contains("accounts")) {
      run.accounts();
    }
    if (named.isEmpty() || named.contains("others")) {
      run.others(Path.of(arguments[0]));
    }
  }

  private void fromMemory(int threads) {
    int rows = columns.rows();
    var contest = new Contest();
    bandwidth(contest, threads);
    for (var kernel : List.of(LOOPS, VECTORS)) {
      contest.add(kernel.name(), rows, UNIFORM_BYTES, pricing(kernel, uniform, threads));
      contest.add(kernel.name() + ", mixed", rows, MIXED_BYTES, pricing(kernel, mixed, threads));
    }
    table.print(rows + " rows from memory, threads: " + threads, contest.run(ROUNDS));
  }

  private void bandwidth(Contest contest, int threads) {
    var values = columns.values();
    int rows = columns.rows();
    contest.add(
        "STREAM copy",
        rows,
        16,
        () ->
            Threads.share(
                threads,
                rows,
                (from, length) -> Bandwidth.copy(columns.costs(), values[0], from, length)));
    contest.add(
        "STREAM triad",
        rows,
        24,
        () ->
            Threads.share(
                threads,
                rows,
                (from, length) ->
                    Bandwidth.triad(columns.costs(), values[0], values[1], from, length)));
  }

  private Runnable pricing(Kernel kernel, Program program, int threads) {
    var results = new double[][] {columns.costs()};
    return () ->
        Threads.share(
            threads,
            columns.rows(),
            (from, length) ->
                kernel.pricer(program).price(columns.values(), from, results, from, length));
  }

  private void onTheFly() {
    var contest = new Contest();
    for (var kernel : List.of(LOOPS, VECTORS)) {
      // Enough for a turn to be long, not more than one waits for.
      long rows = kernel == LOOPS ? 4_000_000 : 40_000_000;
      contest.add(kernel.name() + ", sweep", rows, 0, grid(kernel, new EveryMemory(), rows));
      contest.add(
          kernel.name() + ", Monte Carlo", rows / 4, 0, grid(kernel, new MonteCarlo(), rows / 4));
    }
    table.print("scenarios made on the fly, threads: 1", contest.run(ROUNDS));
  }

  private Runnable grid(Kernel kernel, Rows source, long rows) {
    return () -> new Grid(uniform, kernel, 1).price(rows, source, Nothing::new);
  }

  /// A pricer's results are not looked at further: what a user does with them is not measured.
  private static final class Nothing implements Priced {
    @Override
    public void take(long first, double[][] columns, double[][] results, int length) {}
  }

  /// Ten functions that share tiers and free tier, beside ten functions each alone.
  private void accounts() {
    int functions = 10;
    int rows = 100_000;
    var values = new ArrayList<double[]>();
    for (int i = 0; i < functions; i++) {
      values.addAll(List.of(columns.values()).subList(0, 3));
    }
    var whole = new LambdaAccount(functions, false).program().program().only(0);
    var contest = new Contest();
    for (var kernel : List.of(LOOPS, VECTORS)) {
      var pricer = kernel.pricer(whole);
      var single = kernel.pricer(uniform);
      var all = values.toArray(double[][]::new);
      var results = new double[][] {new double[rows]};
      contest.add(
          kernel.name() + ", one account",
          (double) rows * functions,
          0,
          () -> pricer.price(all, 0, results, 0, rows));
      contest.add(
          kernel.name() + ", ten accounts",
          (double) rows * functions,
          0,
          () -> {
            for (int i = 0; i < functions; i++) {
              single.price(columns.values(), 0, results, 0, rows);
            }
          });
    }
    table.print("ten functions, for one of them", contest.run(ROUNDS * 4));
  }

  private void others(Path script) throws Exception {
    var folder = Files.createTempDirectory("rows");
    try {
      columns.write(folder);
      table.print("the same rows by others, threads: 1", Others.run(columns, folder, script));
      table.compare();
    } finally {
      for (var name : Columns.NAMES) {
        Files.deleteIfExists(folder.resolve(name + ".f8"));
      }
      Files.delete(folder);
    }
  }
}
