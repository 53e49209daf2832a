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

  @Override
  public void uniforms(long key, long first, double[] into, int length) {
    LoopDraws.uniforms(key, first, into, 0, length);
  }

  @Override
  public void normals(long key, long first, double[] one, double[] other, int length) {
    LoopNormals.fill(key, first, one, other, 0, length);
  }

  @Override
  public void lognormals(double mean, double deviation, double[] values, int length) {
    LoopDraws.lognormals(mean, deviation, values, 0, length);
  }
}
