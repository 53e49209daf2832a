package dev.faregate.format.lambda;

import dev.faregate.format.Declaration;
import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.format.Names;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A function as Lambda's interface takes and gives it, whose words are CloudFormation's.
final class FunctionInput {
  private static final List<String> ONE_OF =
      List.of("Runtime", "Handler", "Role", "MemorySize", "PackageType");

  private FunctionInput() {}

  static boolean is(Mapping document) {
    if (!(document.get("FunctionName").orElse(document) instanceof Scalar)
        || document.has("Type")
        || document.has("EventSourceArn")) {
      return false;
    }
    for (var word : ONE_OF) {
      if (document.has(word)) {
        return true;
      }
    }
    return false;
  }

  static Declaration declaration(Mapping function, Source source) {
    var name = function.get("FunctionName").orElse(function);
    var draft = new Draft(function.origin());
    for (var entry : function.entries()) {
      if (isWritten(entry.value())) {
        put(entry, draft);
      }
    }
    return new Declaration(
        "AWS::Lambda::Function",
        Names.isText(name) ? ((Scalar) name).text() : Names.ofFile(source.file()),
        Names.place(name, source.file()),
        draft.build(),
        Mapping.empty(function.origin()),
        Optional.empty());
  }

  /// A skeleton has empty text where nothing is said.
  private static boolean isWritten(Node value) {
    return Draft.isWritten(value) && !(value instanceof Scalar scalar && scalar.text().isEmpty());
  }

  private static void put(Entry entry, Draft draft) {
    switch (entry.name()) {
      case "Layers" -> draft.keep(Made.renamed(entry, "Layers", arns(entry.value())));
      case "Tags" -> draft.keep(Made.renamed(entry, "Tags", tags(entry.value())));
      default -> draft.keep(entry);
    }
  }

  /// What Lambda gives has the sizes besides.
  private static Node arns(Node layers) {
    if (!(layers instanceof Sequence(var items, var origin))) {
      return layers;
    }
    var arns = new ArrayList<Node>(items.size());
    for (var item : items) {
      arns.add(item instanceof Mapping layer ? layer.get("Arn").orElse(item) : item);
    }
    return new Sequence(arns, origin);
  }

  private static Node tags(Node tags) {
    if (!(tags instanceof Mapping mapping)) {
      return tags;
    }
    var list = new ArrayList<Node>(mapping.entries().size());
    for (var tag : mapping.entries()) {
      var draft = new Draft(tag.key().origin()).put("Key", tag.key());
      list.add(draft.put("Value", tag.value()).build());
    }
    return new Sequence(list, mapping.origin());
  }

  /// `eu-west-1` of `arn:aws:lambda:eu-west-1:123456789012:function:resize`.
  static Optional<String> region(Mapping function) {
    if (!(function.get("FunctionArn").orElse(function) instanceof Scalar arn)) {
      return Optional.empty();
    }
    int from = arn.text().indexOf(":lambda:");
    int to = from < 0 ? -1 : arn.text().indexOf(':', from + 8);
    return to < 0 ? Optional.empty() : Optional.of(arn.text().substring(from + 8, to));
  }
}
