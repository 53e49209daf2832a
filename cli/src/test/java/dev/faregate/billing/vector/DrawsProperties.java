package dev.faregate.billing.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/// Random numbers, which are the same in every kernel and in every share of the rows.
class DrawsProperties {
  private static final int MANY = 1 << 20;
  private static final Kernel LOOPS = LoopKernel.INSTANCE;
  private static final Kernel VECTORS = VectorKernel.find().orElseThrow();

  @Property
  void theKernelsDrawTheSameBits(
      @ForAll long seed,
      @ForAll @LongRange(min = 0, max = 1L << 40) long first,
      @ForAll @IntRange(min = 0, max = 70) int length,
      @ForAll @DoubleRange(min = -90, max = 90) double mean,
      @ForAll @DoubleRange(min = 0, max = 200) double deviation) {
    long key = Keys.of(seed, 1);
    var one = normals(LOOPS, key, first, length);
    var other = normals(VECTORS, key, first, length);
    assertThat(bits(other[0])).isEqualTo(bits(one[0]));
    assertThat(bits(other[1])).isEqualTo(bits(one[1]));
    LOOPS.lognormals(mean, deviation, one[0], length);
    VECTORS.lognormals(mean, deviation, other[0], length);
    assertThat(bits(other[0])).isEqualTo(bits(one[0]));
    LOOPS.uniforms(key, first, one[0], length);
    VECTORS.uniforms(key, first, other[0], length);
    assertThat(bits(other[0])).isEqualTo(bits(one[0]));
  }

  @Property
  void aRowDrawsTheSameWhoeverItIsSharedWith(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int cut) {
    long key = Keys.of(seed, 7);
    var whole = normals(VECTORS, key, 0, 51);
    var rest = normals(VECTORS, key, cut, 51 - cut);
    assertThat(bits(rest[0])).isEqualTo(bits(Arrays.copyOfRange(whole[0], cut, 51)));
    assertThat(bits(rest[1])).isEqualTo(bits(Arrays.copyOfRange(whole[1], cut, 51)));
  }

  @Property
  void exponentialsAndLogarithmsAreRightToAFewUnitsInTheLastPlace(@ForAll long seed) {
    var random = new SplittableRandom(seed);
    double power = random.nextDouble(-700, 700);
    double exp = StrictMath.exp(power);
    assertThat(Elementary.exp(power)).isCloseTo(exp, within(4 * Math.ulp(exp)));
    double small = random.nextDouble();
    for (double number : new double[] {exp, small, 1 - small / (1 << 20), 1 + small / (1 << 20)}) {
      double log = StrictMath.log(number);
      assertThat(Elementary.log(number)).isCloseTo(log, within(4 * Math.ulp(log)));
    }
  }

  @Property
  void sinesAndCosinesAreRightToAFewUnitsInTheLastPlace(@ForAll long seed) {
    double angle = new SplittableRandom(seed).nextDouble(-Math.PI / 4, Math.PI / 4);
    double sin = StrictMath.sin(angle);
    double cos = StrictMath.cos(angle);
    assertThat(Elementary.sin(angle, angle * angle)).isCloseTo(sin, within(4 * Math.ulp(sin)));
    assertThat(Elementary.cos(angle * angle)).isCloseTo(cos, within(4 * Math.ulp(cos)));
  }

  @Example
  void normalNumbersHaveTheMomentsAndTheIndependenceOfNormalNumbers() {
    var pair = normals(VECTORS, Keys.of(42, 3), 0, MANY);
    double error = 5 / Math.sqrt(MANY);
    for (var values : pair) {
      assertThat(mean(values, 1)).isCloseTo(0, within(error));
      assertThat(mean(values, 2)).isCloseTo(1, within(error * Math.sqrt(2)));
      assertThat(mean(values, 3)).isCloseTo(0, within(error * Math.sqrt(15)));
      assertThat(mean(values, 4)).isCloseTo(3, within(error * Math.sqrt(96)));
    }
    double product = 0;
    double squares = 0;
    for (int i = 0; i < MANY; i++) {
      product += pair[0][i] * pair[1][i] / MANY;
      squares += pair[0][i] * pair[0][i] * pair[1][i] * pair[1][i] / MANY;
    }
    assertThat(product).isCloseTo(0, within(error));
    assertThat(squares).isCloseTo(1, within(error * Math.sqrt(8)));
  }

  @Example
  void uniformNumbersFillTheIntervalEvenly() {
    var values = new double[MANY];
    VECTORS.uniforms(Keys.of(1, 0), 0, values, MANY);
    var counts = new int[64];
    for (double value : values) {
      assertThat(value).isStrictlyBetween(0.0, 1.0);
      counts[(int) (value * counts.length)]++;
    }
    double expected = (double) MANY / counts.length;
    double distance = 0;
    for (int count : counts) {
      distance += (count - expected) * (count - expected) / expected;
    }
    // Chi squared with 63 degrees of freedom: mean 63, deviation 11.2.
    assertThat(distance).isBetween(20.0, 120.0);
  }

  private static double[][] normals(Kernel kernel, long key, long first, int length) {
    var pair = new double[2][length];
    kernel.normals(key, first, pair[0], pair[1], length);
    return pair;
  }

  private static double mean(double[] values, int power) {
    double sum = 0;
    for (double value : values) {
      sum += Math.pow(value, power);
    }
    return sum / values.length;
  }

  private static long[] bits(double[] values) {
    return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
  }
}
