package dev.faregate.billing.vector;

/// Plain loops, which HotSpot turns into vector instructions by itself: nothing to load, nothing to
/// warm up, and fast enough for whatever a person waits for.
public final class LoopKernel implements Kernel {
  public static final LoopKernel INSTANCE = new LoopKernel();

  private LoopKernel() {}

  @Override
  public String name() {
    return "loops";
  }

  @Override
  public RowPricer pricer(Program program) {
    return new LoopPricer(program);
  }
}
