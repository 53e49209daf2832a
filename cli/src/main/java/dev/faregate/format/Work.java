package dev.faregate.format;

/// How much may be computed for one descriptor and all it nests, so that a hostile one ends soon.
public final class Work {
  /// In nodes, or in sixteen characters of text made.
  static final long MOST_STEPS = 1_000_000;

  /// Well beyond what people nest, well within a thread's stack.
  static final int DEEPEST = 400;

  private long steps;
  private int depth;

  /// @return false once the descriptor has used up its share
  public boolean spend(long more) {
    steps = more > MOST_STEPS - steps ? MOST_STEPS + 1 : steps + more;
    return steps <= MOST_STEPS;
  }

  /// The steps spent so far.
  public long steps() {
    return steps;
  }

  boolean enter() {
    if (depth == DEEPEST) {
      return false;
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }
}
