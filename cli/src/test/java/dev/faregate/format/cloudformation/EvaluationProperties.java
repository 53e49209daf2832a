package dev.faregate.format.cloudformation;

import static dev.faregate.format.cloudformation.Nodes.call;
import static dev.faregate.format.cloudformation.Nodes.list;
import static dev.faregate.format.cloudformation.Nodes.map;
import static dev.faregate.format.cloudformation.Nodes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.fuzz.Intrinsics;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/// What holds for every template.
class EvaluationProperties {

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void noTemplateMakesEvaluationThrowAndNoCallIsLeft(
      @ForAll("anything") Node value, @ForAll("anything") Node condition) {
    var template =
        map(
            "Parameters", map("P0", value, "P1", map("Type", text("Number"), "Default", value)),
            "Mappings", map("M", map("a", map("b", value))),
            "Conditions", map("C0", condition, "C1", value),
            "Resources",
                map(
                    "It",
                    map(
                        "Type",
                        text("X::Y::Z"),
                        "Properties",
                        map("Value", value),
                        "Condition",
                        text("C0"))),
            "Outputs", map("O", map("Value", value)));
    for (var declaration : stack(template, Inputs.NONE).declarations()) {
      assertThat(Templates.show(declaration.properties())).doesNotContain("<call of");
    }
  }

  @Property
  void joiningWhatWasSplitGivesTheText(
      @ForAll("words") String text, @ForAll("delimiters") String delimiter) {
    var split = call("Split", list(text(delimiter), text(text)));
    assertThat(evaluated(call("Join", list(text(delimiter), split)), Map.of())).isEqualTo(text);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void whatIsKnownStaysWhenMoreBecomesKnown(
      @ForAll("values") Node value,
      @ForAll @Size(4) List<Boolean> known,
      @ForAll @Size(4) List<Boolean> choice) {
    var all = new HashMap<String, Node>();
    var some = new HashMap<String, Node>();
    for (int i = 0; i < 4; i++) {
      var given = text(choice.get(i) ? "a" : "b");
      all.put("P" + i, given);
      if (known.get(i)) {
        some.put("P" + i, given);
      }
    }
    var before = evaluated(value, some);
    if (!before.contains("<")) {
      assertThat(evaluated(value, all)).isEqualTo(before);
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void aResourceThatIsThereOrGoneStaysSoWhenMoreBecomesKnown(
      @ForAll("conditions") Node condition,
      @ForAll @Size(4) List<Boolean> known,
      @ForAll @Size(4) List<Boolean> choice) {
    var branches = list(condition, text("there"), text("gone"));
    whatIsKnownStaysWhenMoreBecomesKnown(call("If", branches), known, choice);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("ab,-{}$ ").ofMaxLength(20);
  }

  @Provide
  Arbitrary<String> delimiters() {
    return Arbitraries.of(",", "-", "a", "ab", "--", " ");
  }

  @Provide
  Arbitrary<Node> anything() {
    return anything(4);
  }

  private Arbitrary<Node> anything(int depth) {
    var leaf =
        Arbitraries.of(
                "",
                "a",
                "b",
                "0",
                "1",
                "P0",
                "P1",
                "M",
                "It",
                "It.Arn",
                "C0",
                "C1",
                "${P0}${It.A}${",
                "{{resolve:ssm:x}}",
                "AWS::NoValue",
                "AWS::Region",
                "Fn::ForEach::L")
            .<Node>map(Nodes::text);
    if (depth == 0) {
      return leaf;
    }
    var inner = anything(depth - 1);
    var lists = inner.list().ofMaxSize(4).map(EvaluationProperties::listOf);
    var functions =
        Arbitraries.oneOf(Arbitraries.of(Intrinsics.NAMES), Arbitraries.just("Fn::Join"));
    return Arbitraries.oneOf(
        leaf,
        lists,
        Combinators.combine(functions, inner).as(Nodes::call),
        Combinators.combine(functions, lists).as(Nodes::call),
        Combinators.combine(functions, lists).as((name, items) -> map("Fn::" + name, items)),
        Combinators.combine(names(), inner).as((name, one) -> map(name, one)),
        Combinators.combine(names(), inner, inner).as((name, one, k) -> map(name, one, "k", k)));
  }

  private static Arbitrary<String> names() {
    return Arbitraries.of(
        "a", "Ref", "Fn::Join", "Fn::Transform", "Fn::ForEach::L", "Condition", "Type", "Default");
  }

  /// Texts that depend on four parameters, by way of every function that can look at them.
  @Provide
  Arbitrary<Node> values() {
    return values(3);
  }

  private Arbitrary<Node> values(int depth) {
    var parameters = Arbitraries.of("P0", "P1", "P2", "P3").map(EvaluationProperties::ref);
    var leaf = Arbitraries.oneOf(parameters, Arbitraries.of("a", "b", "c").map(Nodes::text));
    if (depth == 0) {
      return leaf;
    }
    var inner = values(depth - 1);
    var lists = lists(depth - 1);
    var branch = Arbitraries.oneOf(inner, Arbitraries.just(ref("AWS::NoValue")));
    var index = Arbitraries.of("0", "1").map(Nodes::text);
    return Arbitraries.oneOf(
        leaf,
        Combinators.combine(conditions(depth - 1), branch, branch)
            .as((c, one, other) -> call("If", list(c, one, other))),
        Combinators.combine(inner, lists)
            .as((delimiter, items) -> call("Join", list(delimiter, items))),
        Combinators.combine(index, lists).as((i, items) -> call("Select", list(i, items))),
        lists.map(items -> call("Length", items)),
        lists.map(items -> call("ToJsonString", items)),
        inner.map(value -> call("Sub", list(text("${x}-${P0}"), map("x", value)))),
        inner.map(value -> call("Base64", value)),
        Combinators.combine(inner, inner)
            .as(
                (one, other) ->
                    call(
                        "FindInMap", list(text("M"), one, other, map("DefaultValue", text("d"))))));
  }

  private Arbitrary<Node> lists(int depth) {
    var inner = values(depth);
    var condition = conditions(depth);
    var item =
        Arbitraries.oneOf(
            inner,
            Arbitraries.just(ref("AWS::NoValue")),
            Combinators.combine(condition, inner)
                .as((c, one) -> call("If", list(c, one, ref("AWS::NoValue")))));
    return Arbitraries.oneOf(
        item.list().ofMaxSize(3).map(EvaluationProperties::listOf),
        Combinators.combine(inner, inner).as((one, other) -> call("Split", list(one, other))));
  }

  @Provide
  Arbitrary<Node> conditions() {
    return conditions(3);
  }

  private Arbitrary<Node> conditions(int depth) {
    var values = values(Math.max(0, depth - 1));
    Arbitrary<Node> equal =
        Combinators.combine(values, values).as((one, other) -> call("Equals", list(one, other)));
    if (depth <= 0) {
      return equal;
    }
    var inner = conditions(depth - 1);
    var junction = Arbitraries.of("And", "Or");
    return Arbitraries.oneOf(
        equal,
        inner.map(condition -> call("Not", list(condition))),
        Combinators.combine(junction, inner, inner)
            .as((function, one, other) -> call(function, list(one, other))));
  }

  private static Node ref(String name) {
    return call("Ref", text(name));
  }

  private static Node listOf(List<Node> items) {
    return list(items.toArray(new Node[0]));
  }

  private static String evaluated(Node value, Map<String, Node> parameters) {
    var parameter = map("Type", text("String"));
    var template =
        map(
            "Parameters", map("P0", parameter, "P1", parameter, "P2", parameter, "P3", parameter),
            "Mappings",
                map(
                    "M",
                    map("a", map("a", text("aa"), "b", text("ab")), "b", map("a", text("ba")))),
            "Resources",
                map("It", map("Type", text("X::Y::Z"), "Properties", map("Value", value))));
    return Templates.property(stack(template, Inputs.NONE.withParameters(parameters)), "Value");
  }

  private static Stack stack(Mapping template, Inputs inputs) {
    return new CloudFormation().read(Templates.source("template.yaml", "a"), template, inputs);
  }
}
