package dev.faregate.billing.vector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jdk.incubator.vector.DoubleVector;

/// Programs compiled into loops of `jdk.incubator.vector`: the values of a row stay in registers
/// from the first step to the last. Worth it from some ten million rows on; before HotSpot has
/// compiled it, it is slower than anything.
public final class VectorKernel implements Kernel {
  /// A program is compiled once, however many threads run it: each class warms up by itself.
  private final Map<Program, List<Block>> compiled = new ConcurrentHashMap<>();

  private VectorKernel() {}

  /// Empty where the JVM was not started with `--add-modules jdk.incubator.vector`.
  public static Optional<Kernel> find() {
    return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
        ? Optional.of(new VectorKernel())
        : Optional.empty();
  }

  /// How many rows an instruction works on.
  static int lanes() {
    return DoubleVector.SPECIES_PREFERRED.length();
  }

  @Override
  public String name() {
    return "vectors";
  }

  @Override
  public RowPricer pricer(Program program) {
    var plan = Pieces.of(program);
    return new VectorPricer(
        program,
        plan,
        compiled.computeIfAbsent(program, _ -> BlockCompiler.compile(program, plan)));
  }

  @Override
  public void uniforms(long key, long first, double[] into, int length) {
    int done = VectorDraws.uniforms(key, first, into, length);
    LoopDraws.uniforms(key, first, into, done, length);
  }

  @Override
  public void normals(long key, long first, double[] one, double[] other, int length) {
    int done = VectorDraws.normals(key, first, one, other, length);
    LoopNormals.fill(key, first, one, other, done, length);
  }

  @Override
  public void lognormals(double mean, double deviation, double[] values, int length) {
    int done = VectorDraws.lognormals(mean, deviation, values, length);
    LoopDraws.lognormals(mean, deviation, values, done, length);
  }
}
