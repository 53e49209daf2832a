package dev.faregate.billing.vector;

import java.util.Optional;
import jdk.incubator.vector.DoubleVector;

/// Programs compiled into loops of `jdk.incubator.vector`: the values of a row stay in registers
/// from the first step to the last. Worth it from some ten million rows on; before HotSpot has
/// compiled it, it is slower than anything.
public final class VectorKernel implements Kernel {
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
    return new VectorPricer(program);
  }
}
