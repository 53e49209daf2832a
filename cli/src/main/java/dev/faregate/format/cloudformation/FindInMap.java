package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `Fn::FindInMap: [mapping, first key, second key]`, with `DefaultValue` as a fourth of
/// AWS::LanguageExtensions.
final class FindInMap implements Function {
  private static final String SHAPE = "[mapping, first key, second key]";

  private final Mappings mappings;

  FindInMap(Mappings mappings) {
    this.mappings = mappings;
  }

  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    var parts = Arguments.list(call, 3, 4);
    if (parts.isEmpty()) {
      return Arguments.malformed(call, SHAPE, evaluator);
    }
    var keys = new ArrayList<String>(3);
    for (var part : parts.subList(0, 3)) {
      var key = Arguments.text(part, call, SHAPE, evaluator);
      if (!(key instanceof Scalar scalar)) {
        return key;
      }
      keys.add(Values.plain(scalar));
    }
    var value = value(keys, evaluator);
    if (value.isPresent()) {
      return Mappings.value(value.get(), keys.getFirst(), call.origin(), evaluator);
    }
    var byDefault = parts.size() == 4 ? options(parts.get(3)) : Optional.<Node>empty();
    return byDefault.isPresent()
        ? evaluator.evaluate(byDefault.get())
        : missing(keys, call, evaluator);
  }

  private Optional<Node> value(List<String> keys, Evaluator evaluator) {
    return Fields.mapping(mappings.tables(evaluator), keys.getFirst())
        .flatMap(table -> Fields.mapping(table, keys.get(1)))
        .flatMap(row -> row.get(keys.get(2)));
  }

  private static Optional<Node> options(Node last) {
    return last instanceof Mapping options ? options.get("DefaultValue") : Optional.empty();
  }

  /// Says which of the keys is not there.
  private Unknown missing(List<String> keys, Node.Call call, Evaluator evaluator) {
    var tables = mappings.tables(evaluator);
    var table = Fields.mapping(tables, keys.getFirst());
    if (table.isEmpty()) {
      var message = "mapping " + keys.getFirst() + ", which this template does not declare";
      return missing(message, keys.getFirst(), tables, call, evaluator);
    }
    var row = Fields.mapping(table.get(), keys.get(1));
    var start = "mapping " + keys.getFirst();
    return row.isEmpty()
        ? missing(start + " has no key " + keys.get(1), keys.get(1), table.get(), call, evaluator)
        : missing(
            start + ", " + keys.get(1) + ", has no key " + keys.get(2),
            keys.get(2),
            row.get(),
            call,
            evaluator);
  }

  private static Unknown missing(
      String message, String key, Mapping where, Node.Call call, Evaluator evaluator) {
    evaluator.problems().add(message, key, () -> Fields.names(where), call.origin());
    return new Unknown(message, call.origin());
  }
}
