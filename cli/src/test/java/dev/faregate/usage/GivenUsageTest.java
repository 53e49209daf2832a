package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.billing.StubResource;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GivenUsageTest {
  private static final UsageName REQUESTS =
      new UsageName("requests", Quantity.COUNT, "requests", "invocations in the month");
  private static final UsageName DURATION =
      new UsageName("duration", Quantity.DURATION, "ms", "average billed duration");
  private static final Map<String, List<UsageName>> NAMES =
      Map.of("lambda", List.of(REQUESTS, DURATION));
  private static final StubResource THUMBNAILER = StubResource.function("Thumbnailer");

  @Test
  void theFirstThatSpeaksWins() {
    var spoken =
        List.of(
            option("Thumbnailer.requests=1"),
            option("requests=2"),
            entry(Level.PROFILE, "Thumbnailer", "3"),
            entry(Level.PROFILE, "AWS::Lambda::Function", "4"),
            entry(Level.FILE, "template.yaml#Thumbnailer", "6"),
            entry(Level.FILE, "Thumbnailer", "7"),
            entry(Level.FILE, "*humbnailer", "8"),
            entry(Level.FILE, "Thumb*", "9"),
            entry(Level.FILE, "AWS::Lambda::Function", "10"));
    var own = THUMBNAILER.with(own("requests", "5"));
    var expected = List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    var left = new ArrayList<Entry>(spoken);
    for (long value : expected) {
      if (value == 5) {
        assertThat(typical(left, own)).isEqualTo(5);
      } else {
        assertThat(typical(left, value < 5 ? own : THUMBNAILER)).isEqualTo(value);
        left.removeFirst();
      }
    }
    assertThat(usage(left).find(THUMBNAILER, REQUESTS)).isEmpty();
  }

  @Test
  void theOrderInWhichEntriesAreWrittenDoesNotMatter() {
    var entries =
        List.of(
            entry(Level.FILE, "AWS::Lambda::Function", "10"),
            entry(Level.FILE, "Thumb*", "9"),
            entry(Level.FILE, "Thumbnailer", "7"),
            option("requests=2"));
    assertThat(typical(entries, THUMBNAILER)).isEqualTo(2);
    assertThat(typical(entries.reversed(), THUMBNAILER)).isEqualTo(2);
    assertThat(typical(entries.subList(0, 3), THUMBNAILER)).isEqualTo(7);
    assertThat(typical(entries.subList(0, 2), THUMBNAILER)).isEqualTo(9);
  }

  @Test
  void wildcardsAndTypesAreAssumedAndAllElseIsExact() {
    assertThat(basis(entry(Level.FILE, "Thumb*", "9"))).isEqualTo(Basis.ASSUMED);
    assertThat(basis(entry(Level.FILE, "AWS::Lambda::Function", "9"))).isEqualTo(Basis.ASSUMED);
    assertThat(basis(entry(Level.PROFILE, "AWS::Lambda::Function", "9"))).isEqualTo(Basis.ASSUMED);
    assertThat(basis(entry(Level.FILE, "Thumbnailer", "9"))).isEqualTo(Basis.EXACT);
    assertThat(basis(entry(Level.PROFILE, "Thumbnailer", "9"))).isEqualTo(Basis.EXACT);
    assertThat(basis(option("requests=9"))).isEqualTo(Basis.EXACT);
    assertThat(basis(option("Thumb*.requests=9"))).isEqualTo(Basis.EXACT);
  }

  @Test
  void aSettingSaysWhoSpoke() {
    assertThat(setting(entry(Level.FILE, "Thumb*", "9")).why()).isEqualTo("faregate.yaml, Thumb*");
    assertThat(setting(option("requests=9")).why()).isEqualTo("--usage requests");
  }

  @Test
  void aFileTellsTwoOfANameApart() {
    var entries =
        List.of(
            entry(Level.FILE, "a/template.yaml#Thumbnailer", "1"),
            entry(Level.FILE, "b/template.yaml#Thumbnailer", "2"));
    assertThat(typical(entries, THUMBNAILER.in("stacks/a/template.yaml"))).isEqualTo(1);
    assertThat(typical(entries, THUMBNAILER.in("./b/template.yaml"))).isEqualTo(2);
    assertThat(usage(entries).find(THUMBNAILER.in("ab/template.yaml"), REQUESTS)).isEmpty();
  }

  @Test
  void aNestedResourceGoesByItsPath() {
    var nested = StubResource.function("Child/Worker");
    assertThat(usage(List.of(entry(Level.FILE, "Worker", "1"))).find(nested, REQUESTS)).isEmpty();
    assertThat(typical(List.of(entry(Level.FILE, "Child/Worker", "1")), nested)).isEqualTo(1);
    assertThat(typical(List.of(entry(Level.FILE, "*Worker", "1")), nested)).isEqualTo(1);
  }

  @Test
  void anOptionIsSplitAtTheLastDotBeforeItsValue() {
    var option = option("a.yaml#Api.v1.requests=1.5M");
    assertThat(option.selector()).isEqualTo("a.yaml#Api.v1");
    assertThat(option.name()).isEqualTo("requests");
    assertThat(option.text()).isEqualTo("1.5M");
    assertThat(Entry.option("requests")).isInstanceOf(Parsed.Wrong.class);
    assertThat(Entry.option("=3")).isInstanceOf(Parsed.Wrong.class);
    assertThat(Entry.option(".requests=3")).isInstanceOf(Parsed.Wrong.class);
  }

  @Test
  void ofTwoOptionsAlikeTheLaterHolds() {
    assertThat(typical(List.of(option("requests=1"), option("requests=2")), THUMBNAILER))
        .isEqualTo(2);
  }

  @Test
  void aFigureThatIsNoNumberIsUnknownAndReported() {
    var usage = usage(List.of(entry(Level.FILE, "Thumbnailer", "lots")));
    assertThat(usage.setting(THUMBNAILER, REQUESTS).isUnknown()).isTrue();
    assertThat(problems(usage).getFirst().fatal()).isTrue();
    assertThat(problems(usage).getFirst().message())
        .isEqualTo("requests \"lots\" is no count; write 3000000, 3M, 10/s or 100k/day");
  }

  @Test
  void aNameThatNoServiceKnowsIsReportedWithTheNearest() {
    assertThat(messages(option("request=1")))
        .containsExactly("no usage figure is called request; did you mean requests?");
    assertThat(messages(option("zebras=1"))).containsExactly("no usage figure is called zebras");
  }

  @Test
  void anEntryThatReachesNoResourceIsReportedWithTheNearest() {
    assertThat(messages(entry(Level.FILE, "Thumbnailr", "1")))
        .containsExactly("no resource here is called Thumbnailr; did you mean Thumbnailer?");
    assertThat(messages(entry(Level.FILE, "Other*", "1"))).isEmpty();
    assertThat(messages(entry(Level.FILE, "AWS::ECS::Service", "1"))).isEmpty();
    assertThat(messages(option("Other*.requests=1")))
        .containsExactly("no resource here is called Other*");
  }

  @Test
  void aNameInAResourcesOwnSettingsThatItsServiceDoesNotKnowIsReported() {
    var usage = usage(List.of());
    var problems =
        UsageCheck.problems(usage, List.of(THUMBNAILER.with(own("request", "5"))), NAMES, Map.of());
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("Thumbnailer has no usage figure request; did you mean requests?");
  }

  @Test
  void ownSettingsThatAreNoMappingAreReported() {
    var own = mapping("usage", new Scalar("lots", false, Origin.of("test")));
    var problems =
        UsageCheck.problems(usage(List.of()), List.of(THUMBNAILER.with(own)), NAMES, Map.of());
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("usage of Thumbnailer is no mapping of names to values");
  }

  private static List<String> messages(Entry entry) {
    return problems(usage(List.of(entry))).stream().map(Problem::message).toList();
  }

  private static List<Problem> problems(GivenUsage usage) {
    return UsageCheck.problems(usage, List.of(THUMBNAILER), NAMES, Map.of());
  }

  private static Basis basis(Entry entry) {
    return setting(entry).basis();
  }

  private static Setting setting(Entry entry) {
    return usage(List.of(entry)).setting(THUMBNAILER, REQUESTS);
  }

  private static long typical(List<Entry> entries, StubResource resource) {
    return usage(entries).setting(resource, REQUESTS).typical();
  }

  private static GivenUsage usage(List<Entry> entries) {
    return new GivenUsage(new Month("730h", 730, Optional.empty(), 2026), entries);
  }

  private static Entry option(String argument) {
    return ((Parsed.Good<Entry>) Entry.option(argument)).value();
  }

  private static Entry entry(Level level, String selector, String text) {
    return new Entry(level, selector, "requests", text, Origin.of("faregate.yaml"));
  }

  private static Mapping own(String name, String text) {
    return mapping("usage", mapping(name, new Scalar(text, false, Origin.of("test"))));
  }

  private static Mapping mapping(String name, Node value) {
    var key = new Scalar(name, false, Origin.of("test"));
    return new Mapping(List.of(new Mapping.Entry(key, value)), Origin.of("test"));
  }
}
