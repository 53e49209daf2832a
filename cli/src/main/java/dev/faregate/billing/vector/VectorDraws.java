package dev.faregate.billing.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Random numbers, as many at once as an instruction works on, with the bits of [LoopDraws].
///
/// Each loop is written out: what hands vectors to a helper is not always inlined, and then costs a
/// hundred times as much. For the same reason long chains are cut into several loops over a block.
final class VectorDraws {
  private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;
  private static final int LANES = DOUBLES.length();
  private static final double LARGEST = Elementary.LARGEST_POWER;
  private static final LongVector COUNTERS = LongVector.zero(LONGS).addIndex(1).mul(Keys.STEP);

  private VectorDraws() {}

  /// @return how many rows are done: the greatest multiple of the lanes
  static int uniforms(long key, long first, double[] into, int length) {
    int whole = length - length % LANES;
    for (int i = 0; i < whole; i += LANES) {
      var value = COUNTERS.add(key + (first + i) * Keys.STEP);
      value = value.lanewise(VectorOperators.XOR, value.lanewise(VectorOperators.LSHR, 30));
      value = value.mul(Keys.FIRST_FACTOR);
      value = value.lanewise(VectorOperators.XOR, value.lanewise(VectorOperators.LSHR, 27));
      value = value.mul(Keys.SECOND_FACTOR);
      value = value.lanewise(VectorOperators.XOR, value.lanewise(VectorOperators.LSHR, 31));
      value
          .lanewise(VectorOperators.LSHR, 12)
          .or(Elementary.ONE)
          .reinterpretAsDoubles()
          .sub(1 - LoopDraws.HALF_BIT)
          .intoArray(into, i);
    }
    return whole;
  }

  static int normals(long key, long first, double[] one, double[] other, int length) {
    int whole = length - length % LANES;
    bits(key, first, one, other, whole);
    radii(one, whole);
    turn(one, other, whole);
    return whole;
  }

  /// Uniform numbers for the radius into `into`; the bits that the angle is made of into `bits`.
  private static void bits(long key, long first, double[] into, double[] bits, int whole) {
    for (int i = 0; i < whole; i += LANES) {
      var counter = COUNTERS.add(key + (first + i) * Keys.STEP);
      var value = counter;
      value = value.lanewise(VectorOperators.XOR, value.lanewise(VectorOperators.LSHR, 30));
      value = value.mul(Keys.FIRST_FACTOR);
      value = value.lanewise(VectorOperators.XOR, value.lanewise(VectorOperators.LSHR, 27));
      value = value.mul(Keys.SECOND_FACTOR);
      value = value.lanewise(VectorOperators.XOR, value.lanewise(VectorOperators.LSHR, 31));
      value
          .lanewise(VectorOperators.LSHR, 12)
          .or(Elementary.ONE)
          .reinterpretAsDoubles()
          .sub(1 - LoopDraws.HALF_BIT)
          .intoArray(into, i);
      value = counter.not();
      value = value.lanewise(VectorOperators.XOR, value.lanewise(VectorOperators.LSHR, 30));
      value = value.mul(Keys.FIRST_FACTOR);
      value = value.lanewise(VectorOperators.XOR, value.lanewise(VectorOperators.LSHR, 27));
      value = value.mul(Keys.SECOND_FACTOR);
      value
          .lanewise(VectorOperators.XOR, value.lanewise(VectorOperators.LSHR, 31))
          .reinterpretAsDoubles()
          .intoArray(bits, i);
    }
  }

  /// Uniform numbers become the radius of the normal pair: the root of -2 log.
  private static void radii(double[] values, int whole) {
    for (int i = 0; i < whole; i += LANES) {
      var above =
          DoubleVector.fromArray(DOUBLES, values, i)
              .reinterpretAsLongs()
              .add(Elementary.ONE - Elementary.HALF_ROOT);
      var power =
          above
              .lanewise(VectorOperators.LSHR, Elementary.MANTISSA_BITS)
              .or(Elementary.COUNTED_BITS)
              .reinterpretAsDoubles()
              .sub(Elementary.COUNTED + Elementary.EXPONENT_BIAS);
      var reduced = above.and(Elementary.MANTISSA).add(Elementary.HALF_ROOT).reinterpretAsDoubles();
      var part = reduced.sub(1).div(reduced.add(1));
      var square = part.mul(part);
      var sum = square.mul(Elementary.LOG_21).add(Elementary.LOG_19);
      sum = sum.mul(square).add(Elementary.LOG_17);
      sum = sum.mul(square).add(Elementary.LOG_15);
      sum = sum.mul(square).add(Elementary.LOG_13);
      sum = sum.mul(square).add(Elementary.LOG_11);
      sum = sum.mul(square).add(Elementary.LOG_9);
      sum = sum.mul(square).add(Elementary.LOG_7);
      sum = sum.mul(square).add(Elementary.LOG_5);
      sum = sum.mul(square).add(Elementary.LOG_3);
      sum = sum.mul(square).add(1).mul(part.add(part));
      power
          .mul(Elementary.LN2_HIGH)
          .add(power.mul(Elementary.LN2_LOW).add(sum))
          .mul(-2)
          .sqrt()
          .intoArray(values, i);
    }
  }

  /// Radii, and the bits behind them in `other`, become normal pairs.
  private static void turn(double[] one, double[] other, int whole) {
    for (int i = 0; i < whole; i += LANES) {
      var random = DoubleVector.fromArray(DOUBLES, other, i).reinterpretAsLongs();
      var angle =
          random
              .lanewise(VectorOperators.LSHR, 12)
              .or(Elementary.ONE)
              .reinterpretAsDoubles()
              .sub(1.5)
              .mul(LoopNormals.QUARTER_TURN);
      var square = angle.mul(angle);
      var cos = square.mul(Elementary.COS_16).add(Elementary.COS_14);
      cos = cos.mul(square).add(Elementary.COS_12);
      cos = cos.mul(square).add(Elementary.COS_10);
      cos = cos.mul(square).add(Elementary.COS_8);
      cos = cos.mul(square).add(Elementary.COS_6);
      cos = cos.mul(square).add(Elementary.COS_4);
      cos = cos.mul(square).add(Elementary.COS_2);
      cos = cos.mul(square).add(1);
      cos =
          cos.reinterpretAsLongs()
              .lanewise(VectorOperators.XOR, random.lanewise(VectorOperators.LSHL, 63))
              .reinterpretAsDoubles();
      var sin = square.mul(Elementary.SIN_15).add(Elementary.SIN_13);
      sin = sin.mul(square).add(Elementary.SIN_11);
      sin = sin.mul(square).add(Elementary.SIN_9);
      sin = sin.mul(square).add(Elementary.SIN_7);
      sin = sin.mul(square).add(Elementary.SIN_5);
      sin = sin.mul(square).add(Elementary.SIN_3);
      sin = sin.mul(square).add(1).mul(angle);
      var mirrored = random.and(2).compare(VectorOperators.NE, 0).cast(DOUBLES);
      var radius = DoubleVector.fromArray(DOUBLES, one, i);
      radius.mul(cos.blend(sin, mirrored)).intoArray(one, i);
      radius.mul(sin.blend(cos, mirrored)).intoArray(other, i);
    }
  }

  static int lognormals(double mean, double deviation, double[] values, int length) {
    int whole = length - length % LANES;
    for (int i = 0; i < whole; i += LANES) {
      var held = DoubleVector.fromArray(DOUBLES, values, i).mul(deviation).add(mean);
      held = held.blend(-LARGEST, held.compare(VectorOperators.LT, -LARGEST));
      held = held.blend(LARGEST, held.compare(VectorOperators.GT, LARGEST));
      var counted = held.mul(Elementary.LOG2_E).add(Elementary.WHOLE);
      var power = counted.sub(Elementary.WHOLE);
      var rest = held.sub(power.mul(Elementary.LN2_HIGH)).sub(power.mul(Elementary.LN2_LOW));
      var sum = rest.mul(Elementary.EXP_13).add(Elementary.EXP_12);
      sum = sum.mul(rest).add(Elementary.EXP_11);
      sum = sum.mul(rest).add(Elementary.EXP_10);
      sum = sum.mul(rest).add(Elementary.EXP_9);
      sum = sum.mul(rest).add(Elementary.EXP_8);
      sum = sum.mul(rest).add(Elementary.EXP_7);
      sum = sum.mul(rest).add(Elementary.EXP_6);
      sum = sum.mul(rest).add(Elementary.EXP_5);
      sum = sum.mul(rest).add(Elementary.EXP_4);
      sum = sum.mul(rest).add(Elementary.EXP_3);
      sum = sum.mul(rest).add(Elementary.EXP_2);
      sum = sum.mul(rest).add(1).mul(rest).add(1);
      var scale =
          counted
              .reinterpretAsLongs()
              .lanewise(VectorOperators.LSHL, Elementary.MANTISSA_BITS)
              .add(Elementary.ONE)
              .reinterpretAsDoubles();
      sum.mul(scale).intoArray(values, i);
    }
    return whole;
  }
}
