package dev.faregate.bench;

import dev.faregate.billing.vector.Kernel;
import dev.faregate.billing.vector.Keys;
import dev.faregate.billing.vector.LoopKernel;
import dev.faregate.billing.vector.RowPricer;
import dev.faregate.billing.vector.VectorKernel;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What each kernel takes for a row, or for a random number, while everything is in the
/// second-level cache: where a kernel falls off one of the compiler's cliffs, it shows here.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgs = {"--add-modules", "jdk.incubator.vector"})
public class KernelBenchmark {
  private static final int ROWS = 4096;
  private static final long KEY = Keys.of(3, 1);

  @Param({"loops", "vectors"})
  public String kernel = "";

  @Param({"false", "true"})
  public boolean mixed;

  private final Columns columns = Columns.random(ROWS);
  private final double[][] results = {new double[ROWS], new double[ROWS]};
  private Kernel chosen = LoopKernel.INSTANCE;
  private RowPricer pricer = chosen.pricer(new LambdaAccount(1, false).program().program());

  @Setup
  public void choose() {
    chosen = kernel.equals("vectors") ? VectorKernel.find().orElseThrow() : LoopKernel.INSTANCE;
    pricer = chosen.pricer(new LambdaAccount(1, mixed).program().program());
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public double price() {
    pricer.price(columns.values(), 0, results, 0, ROWS);
    return results[0][ROWS - 1];
  }

  @Benchmark
  @OperationsPerInvocation(2 * ROWS)
  public double normals() {
    chosen.normals(KEY, 0, results[0], results[1], ROWS);
    return results[0][ROWS - 1];
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public double lognormals() {
    chosen.lognormals(0, 1, results[0], ROWS);
    return results[0][ROWS - 1];
  }
}
