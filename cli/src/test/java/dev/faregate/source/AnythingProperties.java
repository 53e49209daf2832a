package dev.faregate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Reading ends in nodes or in a sentence, whatever it is given.
class AnythingProperties {
  private static final String TEMPLATE =
      """
      # faregate: requests=3M
      Globals: &globals {Function: {Timeout: 3}}
      Resources:
        Fn:
          Type: AWS::Serverless::Function # faregate:ignore x because y
          Properties:
            <<: *globals
            MemorySize: !Ref Memory
            Code: !Sub |
              exports.x = "${AWS::Region}" 🚀
            Tags: ['it''s', "a\\tb", !If [a, !Ref b, -]]
      ---
      - >-
        folded
      - ? key
        : ~
      """;

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void noBytesMakeItThrow(@ForAll byte[] bytes) {
    checkResult(Reader.read("a.yaml", bytes, Bounds.DEFAULT));
    checkResult(Reader.read("a.json", bytes, Bounds.DEFAULT));
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void noChangeOfATemplateMakesItThrow(@ForAll("mutants") String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    checkResult(Reader.read("a.yaml", bytes, Bounds.DEFAULT));
    checkResult(Reader.read("a.json", bytes, Bounds.DEFAULT));
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void noMixtureOfSignsMakesItThrow(@ForAll("signs") String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    checkResult(Reader.read("a.yaml", bytes, Bounds.DEFAULT));
    checkResult(Reader.read("a.json", bytes, Bounds.DEFAULT));
  }

  /// Either documents whose places are inside the text, or one fatal problem.
  private static void checkResult(Source source) {
    var fatal = source.problems().stream().filter(Problem::fatal).count();
    assertThat(fatal).isEqualTo(source.documents().isEmpty() ? 1 : 0);
    for (var document : source.documents()) {
      checkInside(source, document);
    }
    for (var problem : source.problems()) {
      assertThat(problem.message()).doesNotEndWith(".").doesNotContain("\n");
      var at = problem.origin().at().orElseThrow();
      assertThat(at.start()).isBetween(0, at.end());
      assertThat(at.end()).isLessThanOrEqualTo(source.text().length());
    }
  }

  private static void checkInside(Source source, Node node) {
    var at = node.origin().at().orElseThrow();
    assertThat(at.start()).isBetween(0, at.end());
    assertThat(at.end()).isLessThanOrEqualTo(source.text().length());
    assertThat(at.line()).isPositive();
    assertThat(at.column()).isPositive();
    switch (node) {
      case Sequence sequence -> sequence.items().forEach(item -> checkInside(source, item));
      case Mapping mapping ->
          mapping.entries().forEach(entry -> checkInside(source, entry.value()));
      case Call call -> checkInside(source, call.argument());
      default -> assertThat(node).isInstanceOf(Scalar.class);
    }
  }

  @Provide
  Arbitrary<String> mutants() {
    var cuts = Arbitraries.integers().between(0, TEMPLATE.length());
    var inserts = signs().injectNull(0.2);
    return Combinators.combine(cuts, cuts, inserts)
        .as(
            (from, to, insert) ->
                TEMPLATE.substring(0, Math.min(from, to))
                    + (insert == null ? "" : insert)
                    + TEMPLATE.substring(Math.min(Math.max(from, to), Math.min(from, to) + 9)));
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.of(
            "a",
            "b: ",
            "- ",
            "-",
            "? ",
            ": ",
            ":",
            "\n",
            "\n  ",
            "\n    ",
            " ",
            "\t",
            "[",
            "]",
            "{",
            "}",
            ",",
            "'",
            "\"",
            "\\",
            "\\x",
            "|",
            ">",
            "|\n",
            "# faregate:",
            "#",
            "&a ",
            "*a",
            "!",
            "!Sub ",
            "!!str ",
            "!<",
            "%",
            "%YAML 1.2",
            "---\n",
            "...\n",
            "<<",
            "<<: ",
            "🚀",
            "\r",
            "\r\n",
            "@",
            "\u0085",
            "\uFEFF",
            "\uFFFE",
            "{{",
            "{%",
            "//",
            "1",
            "true",
            "null",
            "\"a\":",
            "\u007f")
        .list()
        .ofMaxSize(14)
        .map(list -> String.join("", list));
  }
}
