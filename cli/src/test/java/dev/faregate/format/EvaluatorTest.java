package dev.faregate.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Absent;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
  private static final Origin HERE = Origin.of("");

  private final Problems problems = new Problems();
  private final Map<String, Node> definitions = new HashMap<>();
  private final Evaluator evaluator =
      new Evaluator(
          Map.of(
              "none", (call, _) -> new Absent(call.origin()),
              "twice",
                  (call, inner) ->
                      list(inner.evaluate(call.argument()), inner.evaluate(call.argument())),
              "name", (call, inner) -> named(call, inner)),
          (call, _) -> new Unknown("no " + call.function(), call.origin()),
          Spelling.NONE,
          new Work(),
          problems);

  @Test
  void aTreeWithoutCallsStaysTheSame() {
    var tree = new Mapping(List.of(new Mapping.Entry(text("a"), list(text("b")))), HERE);
    assertThat(evaluator.evaluate(tree)).isSameAs(tree);
  }

  @Test
  void callsAreReplacedWhereverTheyStand() {
    var value =
        evaluator.evaluate(list(text("a"), call("twice", text("b")), call("what", text("c"))));
    var items = ((Sequence) value).items();
    assertThat(((Sequence) items.get(1)).items()).hasSize(2);
    assertThat(items.get(2)).isEqualTo(new Unknown("no what", HERE));
  }

  @Test
  void whatTurnsOutAbsentIsLeftOut() {
    var tree = new Mapping(List.of(new Mapping.Entry(text("a"), call("none", text("")))), HERE);
    assertThat(((Mapping) evaluator.evaluate(tree)).entries()).isEmpty();
    assertThat(
            ((Sequence) evaluator.evaluate(list(text("a"), call("none", text("")), text("b"))))
                .items())
        .hasSize(2);
  }

  @Test
  void aNameIsEvaluatedOnceHoweverOftenItIsAskedFor() {
    definitions.put("v0", text("x"));
    for (int i = 1; i < 60; i++) {
      definitions.put(
          "v" + i, list(call("name", text("v" + (i - 1))), call("name", text("v" + (i - 1)))));
    }
    assertThat(evaluator.evaluate(call("name", text("v59")))).isInstanceOf(Sequence.class);
    assertThat(evaluator.work().steps()).isLessThan(500);
  }

  @Test
  void aNameThatLeadsBackToItselfIsUnknown() {
    definitions.put("a", call("name", text("b")));
    definitions.put("b", call("name", text("a")));
    assertThat(evaluator.evaluate(call("name", text("a"))))
        .isEqualTo(new Unknown("a leads back to itself", HERE));
    assertThat(problems.list())
        .extracting(Problem::message)
        .containsExactly("a leads back to itself");
  }

  @Test
  void workThatDoublesEndsUnknown() {
    Node value = text("x");
    for (int i = 0; i < 60; i++) {
      value = call("twice", value);
    }
    assertThat(evaluator.evaluate(value)).isNotNull();
    assertThat(problems.list()).hasSize(1);
    assertThat(evaluator.evaluate(text("x"))).isInstanceOf(Unknown.class);
  }

  private Node named(Call call, Evaluator inner) {
    var name = ((Scalar) call.argument()).text();
    return inner.once(name, definitions.get(name));
  }

  private static Call call(String function, Node argument) {
    return new Call(function, argument, HERE);
  }

  private static Scalar text(String text) {
    return new Scalar(text, true, HERE);
  }

  private static Sequence list(Node... items) {
    return new Sequence(List.of(items), HERE);
  }
}
