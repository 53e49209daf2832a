package dev.faregate.billing.vector;

/// Keys of random streams, and the mixer that makes numbers of them.
public final class Keys {
  /// The odd number nearest 2^64 over the golden ratio: steps that never fall into a rhythm
  /// (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
  static final long STEP = 0x9E3779B97F4A7C15L;

  // Stafford's thirteenth variant, as in java.util.SplittableRandom.
  static final long FIRST_FACTOR = 0xBF58476D1CE4E5B9L;
  static final long SECOND_FACTOR = 0x94D049BB133111EBL;

  private Keys() {}

  /// The key of one stream of random numbers.
  ///
  /// @param seed chosen by a person
  /// @param stream one for each thing that is random
  public static long of(long seed, long stream) {
    return mix(mix(seed + STEP) + (stream + 1) * STEP);
  }

  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * FIRST_FACTOR;
    mixed = (mixed ^ (mixed >>> 27)) * SECOND_FACTOR;
    return mixed ^ (mixed >>> 31);
  }
}
