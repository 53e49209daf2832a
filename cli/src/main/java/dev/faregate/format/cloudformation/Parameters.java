package dev.faregate.format.cloudformation;

import dev.faregate.format.Problems;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Absent;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The parameters of a template: what was given for them, else their defaults.
final class Parameters {
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> given;
  private final List<String> missing = new ArrayList<>();
  private final Problems problems;

  /// @param section the template's Parameters
  /// @param given by name
  Parameters(Mapping section, Map<String, Node> given, Problems problems) {
    this.given = new HashMap<>(given);
    this.problems = problems;
    for (var entry : section.entries()) {
      values.put(entry.name(), value(entry));
    }
  }

  boolean declares(String name) {
    return values.containsKey(name);
  }

  Collection<String> names() {
    return values.keySet();
  }

  /// The value of a declared parameter as it arrives at `use`.
  Node value(String name, Origin use) {
    var value = values.get(name);
    return value == null ? new Unknown("no parameter " + name, use) : Values.through(value, use);
  }

  /// Parameters that have neither default nor value.
  List<String> missing() {
    return missing;
  }

  private Node value(Mapping.Entry entry) {
    var name = entry.name();
    if (!(entry.value() instanceof Mapping declared)) {
      problems.add("parameter " + name + " is no mapping", entry.key().origin());
      return new Unknown("parameter " + name + " is malformed", entry.key().origin());
    }
    var type = ParameterType.of(entry, declared, problems);
    var value = written(entry, declared);
    if (type.inParameterStore()) {
      return inParameterStore(name, value);
    }
    var typed = typed(value, type);
    if (!(typed instanceof Unknown)) {
      new ParameterConstraints(name, declared, problems).check(typed, type);
    }
    return typed;
  }

  /// What was given, else the default, else why there is nothing.
  private Node written(Mapping.Entry entry, Mapping declared) {
    var name = entry.name();
    var override = given.get(name);
    if (override != null && !(override instanceof Absent)) {
      var origin = override.origin();
      return renamed(override, origin.what().isEmpty() ? "parameter " + name : origin.what());
    }
    var byDefault = declared.get("Default");
    if (byDefault.isPresent() && !isNullMarker(byDefault.get())) {
      return renamed(byDefault.get(), "parameter " + name + ", default");
    }
    missing.add(name);
    var reason = "parameter " + name + " has no default; give --parameter " + name + "=…";
    return new Unknown(reason, entry.key().origin().called("parameter " + name));
  }

  /// `Default:` with nothing behind it means the empty text; only a written null is none.
  private static boolean isNullMarker(Node node) {
    return node instanceof Scalar scalar && scalar.isNull() && !scalar.text().isEmpty();
  }

  private static Node renamed(Node node, String what) {
    if (node instanceof Scalar scalar) {
      return Values.text(Values.plain(scalar), scalar.origin().called(what));
    }
    if (node instanceof Sequence(var items, var origin)) {
      var named = new ArrayList<Node>(items.size());
      for (var item : items) {
        named.add(renamed(item, what));
      }
      return new Sequence(named, origin.called(what));
    }
    if (node instanceof Unknown(var reason, var origin)) {
      return new Unknown(reason, origin.called(what));
    }
    return new Unknown(Values.reason(node), node.origin().called(what));
  }

  private static Node inParameterStore(String name, Node value) {
    return value instanceof Scalar path
        ? new Unknown("SSM parameter " + path.text() + " is read at deployment", path.origin())
        : new Unknown("SSM parameter " + name + " is read at deployment", value.origin());
  }

  private static Node typed(Node value, ParameterType type) {
    if (type.list() && value instanceof Scalar scalar) {
      return items(scalar);
    }
    if (!type.list() && value instanceof Sequence(var items, var origin)) {
      return joined(items, origin);
    }
    return value instanceof Scalar scalar ? DynamicReferences.in(scalar) : value;
  }

  /// `a, b,c`; AWS drops the blanks around the commas.
  private static Sequence items(Scalar scalar) {
    var items = new ArrayList<Node>();
    int from = 0;
    while (from <= scalar.text().length()) {
      int comma = scalar.text().indexOf(',', from);
      int to = comma < 0 ? scalar.text().length() : comma;
      items.add(Values.text(scalar.text().substring(from, to).trim(), scalar.origin()));
      from = to + 1;
    }
    return new Sequence(items, scalar.origin());
  }

  private static Node joined(List<Node> items, Origin origin) {
    var text = new StringBuilder();
    for (var item : items) {
      if (!(item instanceof Scalar scalar)) {
        return Values.unknown(item, origin);
      }
      text.append(text.isEmpty() ? "" : ",").append(scalar.text());
    }
    return Values.text(text.toString(), origin);
  }
}
