package dev.faregate.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/// Laws of what functions cost.
class LambdaProperties {

  @Property
  void provisionedConcurrencyServesNoMoreThanThereIs(
      @ForAll @LongRange(max = 1L << 53) long requests,
      @ForAll @LongRange(max = Integer.MAX_VALUE) long environments,
      @ForAll @LongRange(max = 31_622_400) long seconds,
      @ForAll @LongRange(max = 900_000) long milliseconds) {
    long served = Spillover.served(requests, environments, seconds, milliseconds);
    assertThat(served).isBetween(0L, requests);
    assertThat(Spillover.served(requests, environments + 1, seconds, milliseconds))
        .isGreaterThanOrEqualTo(served);
    assertThat(Spillover.served(requests, environments, seconds, milliseconds + 1))
        .isLessThanOrEqualTo(served);
  }

  @Property(tries = 60)
  void splittingAFunctionInTwoCostsTheSame(
      @ForAll @IntRange(max = 50_000_000) int requests,
      @ForAll @IntRange(max = 50_000_000) int others,
      @ForAll @IntRange(min = 1, max = 900_000) int milliseconds,
      @ForAll @IntRange(min = 128, max = 10_240) int memory) {
    var whole =
        Priced.template(functions(memory, "One"))
            .with("duration", milliseconds + "ms")
            .with("requests", Long.toString((long) requests + others));
    var split =
        Priced.template(functions(memory, "One", "Two"))
            .with("duration", milliseconds + "ms")
            .with("One.requests", Integer.toString(requests))
            .with("Two.requests", Integer.toString(others));
    assertThat(split.bill().total()).isEqualTo(whole.bill().total());
  }

  @Property(tries = 60)
  void usingMoreNeverCostsLess(
      @ForAll @IntRange(max = 50_000_000) int requests,
      @ForAll @IntRange(max = 1_000_000) int more,
      @ForAll @IntRange(min = 1, max = 900_000) int milliseconds) {
    var before = priced(requests, milliseconds).bill().total();
    assertThat(priced(requests + more, milliseconds).bill().total()).isGreaterThanOrEqualTo(before);
    assertThat(priced(requests, milliseconds + 1).bill().total()).isGreaterThanOrEqualTo(before);
  }

  private static Priced priced(int requests, int milliseconds) {
    return Priced.template(functions(1024, "Worker"))
        .with("requests", Integer.toString(requests))
        .with("duration", milliseconds + "ms");
  }

  private static String functions(int memory, String... names) {
    var template = new StringBuilder("Resources:\n");
    for (var name : names) {
      template
          .append("  ")
          .append(name)
          .append(": { Type: AWS::Lambda::Function, Properties: { MemorySize: ")
          .append(memory)
          .append(" } }\n");
    }
    return template.toString();
  }
}
