package dev.faregate.bench;

/// McCalpin's STREAM: what the memory of this machine gives. Bytes are counted as he counts them,
/// without what a cache line costs to be fetched before it is written.
final class Bandwidth {
  private Bandwidth() {}

  static void copy(double[] into, double[] from, int at, int length) {
    for (int i = at; i < at + length; i++) {
      into[i] = from[i];
    }
  }

  static void triad(double[] into, double[] one, double[] other, int at, int length) {
    for (int i = at; i < at + length; i++) {
      into[i] = one[i] + 3.0 * other[i];
    }
  }
}
