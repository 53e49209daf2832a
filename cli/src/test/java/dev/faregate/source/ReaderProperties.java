package dev.faregate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReaderProperties {
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
  void aTreeWrittenAsYamlIsReadBack(@ForAll("trees") Node tree) {
    var source = Reading.yaml(Trees.yaml(tree));
    assertThat(Reading.shown(Reading.document(source))).isEqualTo(Reading.shown(tree));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aTreeWrittenAsJsonIsReadBack(@ForAll("jsonTrees") Node tree) {
    var source = Reading.json(Trees.json(tree));
    assertThat(Reading.shown(Reading.document(source))).isEqualTo(Reading.shown(tree));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyNodeOfYamlPointsAtATextThatSaysTheSame(@ForAll("trees") Node tree) {
    var source = Reading.yaml(Trees.yaml(tree));
    checkPlaces(source, Reading.document(source), 0, source.text().length());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyNodeOfJsonPointsAtATextThatSaysTheSame(@ForAll("jsonTrees") Node tree) {
    var source = Reading.json(Trees.json(tree));
    checkPlaces(source, Reading.document(source), 0, source.text().length());
  }

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

  /// The text of each node, read by itself, is the node; and it lies within its parent's.
  private static void checkPlaces(Source source, Node node, int from, int to) {
    var at = node.origin().at().orElseThrow();
    assertThat(at.start()).isBetween(from, to);
    assertThat(at.end()).isBetween(at.start(), to);
    var lines = new Positions(source.text());
    assertThat(at.column()).isEqualTo(at.start() - lines.start(at.line()) + 1);
    switch (node) {
      case Scalar scalar -> checkScalar(source, scalar);
      case Sequence sequence ->
          sequence.items().forEach(item -> checkPlaces(source, item, at.start(), at.end()));
      case Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  entry -> {
                    checkScalar(source, entry.key());
                    checkPlaces(source, entry.value(), at.start(), at.end());
                  });
      case Call call -> {
        assertThat(Reading.cut(source, call)).startsWith("!" + call.function());
        checkPlaces(source, call.argument(), at.start(), at.end());
      }
      default -> throw new AssertionError(node);
    }
  }

  private static void checkScalar(Source source, Scalar scalar) {
    var cut = Reading.cut(source, scalar);
    if (scalar.quoted()) {
      assertThat(Reading.shown(Reading.document(Reading.json("[" + cut + "]"))))
          .isEqualTo("[" + Reading.shown(scalar) + "]");
    } else {
      assertThat(cut).isEqualTo(scalar.text());
    }
  }

  @Provide
  Arbitrary<Node> trees() {
    return Trees.all();
  }

  @Provide
  Arbitrary<Node> jsonTrees() {
    return Trees.ofJson();
  }

  @Provide
  Arbitrary<String> mutants() {
    var cuts = Arbitraries.integers().between(0, TEMPLATE.length());
    var inserts = signs().injectNull(0.2);
    return net.jqwik.api.Combinators.combine(cuts, cuts, inserts)
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
