package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.rule.Finding;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Severity;
import dev.faregate.rule.Unchecked;
import dev.faregate.source.Gravity;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import dev.faregate.source.Span;
import dev.faregate.usage.Setting;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Whatever stands in a descriptor, reports stay readable and harmless.
class ReportTextProperties {

  @Property(tries = 100)
  void noControlCharacterOfADescriptorReachesTheTerminal(
      @ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 200) int width) {
    for (var report : reports(text)) {
      var table = new TableOutput(width, Style.PLAIN).write(report);
      assertThat(table.codePoints().filter(ReportTextProperties::isHarmful)).isEmpty();
    }
  }

  private static boolean isHarmful(int point) {
    return point != '\n'
        && (Character.isISOControl(point)
            || Character.getType(point) == Character.SURROGATE
            || point >= 0x202A && point <= 0x202E
            || point >= 0x2066 && point <= 0x2069
            || point == 0x2028
            || point == 0x2029);
  }

  @Property(tries = 100)
  void everyLineFitsTheTerminal(
      @ForAll("texts") String text, @ForAll @IntRange(min = 60, max = 200) int width) {
    for (var report : reports(text)) {
      for (var line : new TableOutput(width, Style.PLAIN).write(report).split("\n", -1)) {
        assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(Math.min(width, 100));
      }
    }
  }

  @Property(tries = 100)
  void coloursChangeNoText(@ForAll("texts") String text) {
    for (var report : reports(text)) {
      var coloured = new TableOutput(80, Style.ANSI).write(report);
      assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", ""))
          .isEqualTo(new TableOutput(80, Style.PLAIN).write(report));
    }
  }

  @Property(tries = 100)
  void jsonParsesAndSaysExactlyWhatTheDescriptorSays(@ForAll("texts") String text) {
    for (var report : reports(text)) {
      assertThat(strings(new JsonOutput().write(report))).contains(text, "x" + text);
    }
  }

  /// Every string value, as a parser reads it.
  private static Set<String> strings(String json) {
    var strings = new HashSet<String>();
    try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          strings.add(parser.getString());
        }
      }
    }
    return strings;
  }

  @Provide
  Arbitrary<String> texts() {
    var awkward =
        Arbitraries.of(
            "\u001b[31m",
            "\u202e",
            "\u0000",
            "\n",
            "\r\n",
            "\t",
            "\"",
            "\\",
            "画像",
            "🚀",
            "e\u0301",
            "\ud800",
            "\udc00",
            "\u200d",
            "\u2028",
            "<script>",
            "%s",
            "{}",
            " ",
            "word",
            "\u00a0");
    return Arbitraries.oneOf(
        awkward.list().ofMinSize(1).ofMaxSize(30).map(parts -> String.join("", parts)),
        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(120));
  }

  private static List<Report> reports(String text) {
    return List.of(price(text), check(text));
  }

  private static Report price(String text) {
    var function = SampleResource.function("x" + text, text).declaredIn(text, 7);
    return new Samples()
        .function(function, "arm64", 512, Samples.usage(3_000_000), Samples.usage(120))
        .function(
            SampleResource.service(text, text).onlyIf(text),
            "arm64",
            128,
            Setting.unknown(text),
            Samples.usage(1))
        .priced()
        .read(new Report.Read(text, text, text, text))
        .skipped(text, text)
        .unpriced(new Report.Unpriced(text, 1, text, text, text))
        .assumed(new Report.Assumed(text, text, text, text))
        .finding(finding(text))
        .build();
  }

  private static Report check(String text) {
    var function = SampleResource.function("x" + text, text);
    return Samples.report("check")
        .read(Samples.read(text))
        .finding(finding(text))
        .unchecked(new Unchecked(text, function, text, text, Origin.of(text)))
        .problem(text, new Problem(text, Gravity.WRONG, Origin.of(text), List.of(span(text))))
        .skipped("x" + text, text)
        .checked(1)
        .build();
  }

  private static Finding finding(String text) {
    var edit = new Fix.Edit(span(text), text);
    return new Finding(
        text,
        Severity.ERROR,
        SampleResource.function(text, text),
        text,
        Origin.at(span(text)).called(text).through(Origin.at(span("x" + text))),
        List.of(new Fix(text, Optional.empty(), List.of(edit))));
  }

  private static Span span(String file) {
    return new Span(file, 1, 2, 3, 4, 5, 6);
  }
}
