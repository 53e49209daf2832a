package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.format.Suggestion;
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
    var row =
        mappings
            .table(keys.getFirst(), evaluator)
            .flatMap(found -> Fields.mapping(found, keys.get(1)));
    var value = row.flatMap(each -> each.get(keys.get(2)));
    if (value.isPresent()) {
      return Mappings.value(value.get(), keys.getFirst(), call.origin(), evaluator);
    }
    var byDefault = parts.size() == 4 ? options(parts.get(3)) : Optional.<Node>empty();
    return byDefault.isPresent()
        ? evaluator.evaluate(byDefault.get())
        : missing(keys, call, evaluator);
  }

  private static Optional<Node> options(Node last) {
    return last instanceof Mapping options ? options.get("DefaultValue") : Optional.empty();
  }

  /// Says which of the keys is not there.
  private Unknown missing(List<String> keys, Node.Call call, Evaluator evaluator) {
    var table = mappings.table(keys.getFirst(), evaluator);
    var names = mappings.names(evaluator);
    var message = "mapping " + keys.getFirst() + ", which this template does not declare";
    var wrong = keys.getFirst();
    if (table.isPresent()) {
      var row = Fields.mapping(table.get(), keys.get(1));
      wrong = row.isEmpty() ? keys.get(1) : keys.get(2);
      names = Fields.names(row.isEmpty() ? table.get() : row.get());
      var where = row.isEmpty() ? "" : ", " + keys.get(1) + ",";
      message = "mapping " + keys.getFirst() + where + " has no key " + wrong;
    }
    if (!evaluator.problems().full()) {
      evaluator.problems().add(message + Suggestion.phrase(wrong, names), call.origin());
    }
    return new Unknown(message, call.origin());
  }
}
