package dev.faregate.usage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.faregate.source.Bounds;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import dev.faregate.source.Reader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsageSectionTest {

  @Test
  void defaultsAndResourcesBecomeEntries() {
    var section =
        UsageSection.read(
            map(
                "defaults", map("AWS::Lambda::Function", map("requests", "100k")),
                "resources", map("Thumbnailer", map("requests", "3M", "duration", "120ms"))),
            "faregate.yaml");

    assertThat(section.problems()).isEmpty();
    assertThat(section.entries())
        .extracting(Entry::level, Entry::selector, Entry::name, Entry::text)
        .containsExactly(
            tuple(Level.FILE, "AWS::Lambda::Function", "requests", "100k"),
            tuple(Level.FILE, "Thumbnailer", "requests", "3M"),
            tuple(Level.FILE, "Thumbnailer", "duration", "120ms"));
    assertThat(section.entries().getFirst().why())
        .isEqualTo("faregate.yaml, AWS::Lambda::Function");
  }

  @Test
  void aProfileIsReadLikeTheFile() {
    var profiles =
        map("prod", map("usage", map("resources", map("Thumbnailer", map("requests", "30M")))));
    var section = UsageSection.profile(profiles, "prod");

    assertThat(section.problems()).isEmpty();
    assertThat(section.entries().getFirst().level()).isEqualTo(Level.PROFILE);
    assertThat(section.entries().getFirst().why()).isEqualTo("profile prod, Thumbnailer");
    assertThat(messages(UsageSection.profile(profiles, "prd")))
        .containsExactly("there is no profile prd; did you mean prod?");
  }

  @Test
  void whatIsWrongIsSaidWithAWayOut() {
    assertThat(wrong(map("resource", map())))
        .containsExactly("resource is not known here; did you mean resources?");
    assertThat(wrong(map("defaults", map("Thumbnailer", map()))))
        .containsExactly(
            "Thumbnailer is no type as AWS::Lambda::Function; names go under resources");
    assertThat(wrong(map("resources", map("AWS::Lambda::Function", map()))))
        .containsExactly("AWS::Lambda::Function is a type; types go under defaults");
    assertThat(wrong(map("resources", map("A", "3M"))))
        .containsExactly("A is no mapping of names to values");
    assertThat(wrong(map("resources", map("A", map("requests", "")))))
        .containsExactly("A.requests has no number");
  }

  @Test
  void anEmptySectionSaysNothing() {
    assertThat(wrong(text(""))).isEmpty();
    assertThat(wrong(map("resources", ""))).isEmpty();
  }

  @Test
  void anEntryKnowsWhereItIsWritten() {
    var text =
        """
        usage:
          resources:
            "*Worker": { requests: 24/day }
        """;
    var source = Reader.read("faregate.yaml", text.getBytes(UTF_8), Bounds.DEFAULT);
    var usage = ((Mapping) source.documents().getFirst()).get("usage").orElseThrow();
    var entry = UsageSection.read(usage, "faregate.yaml").entries().getFirst();

    assertThat(entry.selector()).isEqualTo("*Worker");
    assertThat(entry.text()).isEqualTo("24/day");
    assertThat(entry.origin().at().orElseThrow().line()).isEqualTo(3);
    assertThat(entry.origin().at().orElseThrow().column()).isEqualTo(28);
  }

  private static List<String> wrong(Node usage) {
    return messages(UsageSection.read(usage, "faregate.yaml"));
  }

  private static List<String> messages(UsageSection section) {
    return section.problems().stream().map(Problem::message).toList();
  }

  private static Mapping map(Object... namesAndValues) {
    var entries = new ArrayList<Mapping.Entry>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      var value = namesAndValues[i + 1];
      entries.add(
          new Mapping.Entry(
              text((String) namesAndValues[i]),
              value instanceof Node node ? node : text((String) value)));
    }
    return new Mapping(entries, Origin.of("test"));
  }

  private static Scalar text(String text) {
    return new Scalar(text, false, Origin.of("test"));
  }
}
