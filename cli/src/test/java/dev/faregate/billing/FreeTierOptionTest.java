package dev.faregate.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.catalog.Allowance;
import dev.faregate.usage.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeTierOptionTest {
  private static final List<Allowance> ALLOWANCES = Bills.lambda().allowances();
  private static final Allowance REQUESTS = ALLOWANCES.getFirst();
  private static final Allowance DURATION = ALLOWANCES.get(1);

  @Test
  void theFreeTierIsOnOrOffOrPartlyUsedUp() {
    assertThat(good("on").of(REQUESTS)).isEqualTo(Ratio.of(1_000_000));
    assertThat(good("off").of(REQUESTS)).isEqualTo(Ratio.ZERO);
    assertThat(good("lambda.requests=250k").of(REQUESTS)).isEqualTo(Ratio.of(250_000));
    assertThat(good("lambda.requests=250k").of(DURATION)).isEqualTo(Ratio.of(400_000));
    var both = good("lambda.requests=250k, lambda.duration=0.5");
    assertThat(both.of(REQUESTS)).isEqualTo(Ratio.of(250_000));
    assertThat(both.of(DURATION)).isEqualTo(Ratio.of(1, 2));
  }

  @Test
  void whatIsWrongIsSaidWithAWayOut() {
    assertThat(wrong("yes"))
        .isEqualTo("\"yes\" is no free tier; write on, off or lambda.requests=250k");
    assertThat(wrong("lambda.request=1"))
        .isEqualTo("AWS gives no free lambda.request; did you mean lambda.requests?");
    assertThat(wrong("lambda.requests=lots"))
        .isEqualTo(
            "\"lambda.requests=lots\" does not say how much is left; write lambda.requests=250k");
    assertThat(wrong("lambda.requests=1..2..3")).contains("does not say how much is left");
    assertThat(wrong("lambda.requests=2M"))
        .isEqualTo("lambda.requests=2M is more than AWS gives: 1000000 requests");
    assertThat(wrong("lambda.requests=1,")).startsWith("\"\" is no free tier");
  }

  private static FreeTier good(String text) {
    return ((Parsed.Good<FreeTier>) FreeTierOption.parse(text, ALLOWANCES)).value();
  }

  private static String wrong(String text) {
    return ((Parsed.Wrong<FreeTier>) FreeTierOption.parse(text, ALLOWANCES)).message();
  }
}
