package dev.faregate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What is written is read back, and found where it is written.
class ReadBackProperties {
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
}
