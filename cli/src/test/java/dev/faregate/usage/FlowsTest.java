package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.billing.StubResource;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures that come from others.
class FlowsTest {
  private static final UsageName REQUESTS =
      new UsageName("requests", Quantity.COUNT, "requests", "invocations");
  private static final UsageName DURATION =
      new UsageName("duration", Quantity.DURATION, "ms", "average billed duration");
  private static final Map<String, List<UsageName>> NAMES =
      Map.of("lambda", List.of(REQUESTS, DURATION));
  private static final StubResource A = StubResource.function("A");
  private static final StubResource B = StubResource.function("B");
  private final List<Entry> entries = new ArrayList<>();

  @Test
  void aFigureComesFromAResourceThatIsNotPriced() {
    say("Uploads", "requests", "1M..2M..3M");
    say("A", "requests", "from Uploads.requests");
    assertThat(of(A).setting(Basis.EXACT)).isEqualTo(List.of(1_000_000L, 2_000_000L, 3_000_000L));
    assertThat(problems()).isEmpty();
  }

  @Test
  void aFactorIsExactAndRoundedOnceAtTheEnd() {
    say("Queue", "messages", "100");
    say("A", "requests", "from Queue.messages / 3");
    say("B", "requests", "from Queue.messages / 3 * 3");
    assertThat(of(A).typical()).isEqualTo(33);
    assertThat(of(B).typical()).isEqualTo(100);
  }

  @Test
  void sourcesAddUp() {
    say("Api", "requests", "10");
    say("Site", "requests", "4");
    say("A", "requests", "from Api.requests * 30% + Site.requests / 0.5");
    assertThat(of(A).typical()).isEqualTo(11);
  }

  @Test
  void aChainIsFollowed() {
    say("Api", "requests", "10");
    say("A", "requests", "from Api.requests * 2");
    say("B", "requests", "from A.requests * 2");
    assertThat(of(B).typical()).isEqualTo(40);
    assertThat(of(B).why()).isEqualTo("faregate.yaml, B: from A.requests * 2");
  }

  @Test
  void whatComesFromAnAssumptionIsAssumed() {
    say("AWS::Lambda::Function", "requests", "5");
    say("B", "requests", "from A.requests");
    assertThat(of(B).basis()).isEqualTo(Basis.ASSUMED);
    say("A", "requests", "5");
    assertThat(of(B).basis()).isEqualTo(Basis.EXACT);
  }

  @Test
  void aSourceThatNobodyKnowsIsUnknown() {
    say("A", "requests", "from Queue.messages");
    assertThat(of(A).isUnknown()).isTrue();
    assertThat(of(A).why()).isEqualTo("nobody says Queue.messages");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aCircleIsAnErrorThatNamesItsSteps() {
    say("A", "requests", "from B.requests");
    say("B", "requests", "from A.requests * 2");
    assertThat(of(A).isUnknown()).isTrue();
    assertThat(problems().getFirst().fatal()).isTrue();
    assertThat(problems().getFirst().message())
        .isEqualTo("requests comes from itself: A.requests from B.requests from A.requests");
  }

  @Test
  void anotherKindOfNumberIsNoSource() {
    say("A", "duration", "120ms");
    say("B", "requests", "from A.duration");
    assertThat(of(B).why()).isEqualTo("A.duration is another kind of number");
  }

  @Test
  void growthFlows() {
    say("Api", "requests", "100 +10%/month");
    say("A", "requests", "from Api.requests");
    assertThat(usage().in(month().later(1)).setting(A, REQUESTS).typical()).isEqualTo(110);
  }

  @Test
  void sourcesNamedOverAndOverAreFollowedOnce() {
    say("F0", "requests", "1");
    for (int i = 1; i <= 40; i++) {
      var before = "F" + (i - 1) + ".requests";
      say("F" + i, "requests", "from " + before + " + " + before);
    }
    say("A", "requests", "from F40.requests");
    assertThat(of(A).typical()).isEqualTo(1L << 40);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from ",
        "from x",
        "from .x",
        "from x.",
        "from A.requests /",
        "from A.requests / 0",
        "from A.requests * x",
        "from A.requests 3",
        "from A.requests - B.requests"
      })
  void otherTextsNameNoSource(String text) {
    say("B", "requests", text);
    assertThat(problems().getFirst().fatal()).isTrue();
    assertThat(problems().getFirst().message()).contains("names no source; write from NAME.FIGURE");
  }

  private List<Problem> problems() {
    return UsageCheck.problems(usage(), List.of(A, B), NAMES, Map.of());
  }

  private Told of(StubResource resource) {
    return new Told(usage().setting(resource, REQUESTS));
  }

  private record Told(Setting said) {
    long typical() {
      return said.typical();
    }

    Basis basis() {
      return said.basis();
    }

    String why() {
      return said.why();
    }

    boolean isUnknown() {
      return said.isUnknown();
    }

    List<Long> setting(Basis basis) {
      assertThat(said.basis()).isEqualTo(basis);
      return List.of(said.low(), said.typical(), said.high());
    }
  }

  private GivenUsage usage() {
    return new GivenUsage(month(), entries, List.of(A, B), NAMES, file -> file);
  }

  private static Month month() {
    return new Month("730h", 730, Optional.empty(), 2026);
  }

  private void say(String selector, String name, String text) {
    entries.add(new Entry(Level.FILE, selector, name, text, Origin.of("faregate.yaml")));
  }
}
