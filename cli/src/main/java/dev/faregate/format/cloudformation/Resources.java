package dev.faregate.format.cloudformation;

import dev.faregate.format.Declaration;
import dev.faregate.format.Evaluator;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Absent;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import dev.faregate.source.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a template's Resources.
final class Resources {
  private static final List<String> ATTRIBUTES =
      List.of(
          "Type",
          "Properties",
          "Condition",
          "Metadata",
          "DependsOn",
          "CreationPolicy",
          "UpdatePolicy",
          "DeletionPolicy",
          "UpdateReplacePolicy");

  private final Sections sections;
  private final Conditions conditions;
  private final NestedStacks nested;
  private final Optional<Unknown> undecided;
  private final String file;
  private final List<Template> stacks = new ArrayList<>();

  /// @param undecided why it is not known whether the whole stack exists, where that is so
  /// @param file of the template
  Resources(
      Sections sections,
      Conditions conditions,
      NestedStacks nested,
      Optional<Unknown> undecided,
      String file) {
    this.sections = sections;
    this.conditions = conditions;
    this.nested = nested;
    this.undecided = undecided;
    this.file = file;
  }

  /// The templates of the nested stacks, once [#read] has met them.
  List<Template> stacks() {
    return stacks;
  }

  List<Declaration> read(Evaluator evaluator) {
    var declarations = new ArrayList<Declaration>();
    for (var entry : sections.get("Resources", evaluator).entries()) {
      if (entry.value() instanceof Mapping resource) {
        read(entry, resource, declarations, evaluator);
      } else {
        evaluator
            .problems()
            .add("resource " + entry.name() + " is no mapping", entry.key().origin());
      }
    }
    return declarations;
  }

  private void read(
      Mapping.Entry entry, Mapping resource, List<Declaration> into, Evaluator evaluator) {
    checkAttributes(entry.name(), resource, evaluator);
    var type = type(entry, resource, evaluator);
    var condition = condition(resource, evaluator);
    if (type.isEmpty() || Logic.isFalse(condition)) {
      return;
    }
    if (NestedStack.is(resource)) {
      nested.template(entry.name(), evaluator).ifPresent(stacks::add);
    }
    var undetermined = condition instanceof Unknown unknown ? Optional.of(unknown) : undecided;
    into.add(
        new Declaration(
            type.get(),
            entry.name(),
            place(entry.key().origin()),
            properties(entry, resource, evaluator),
            metadata(resource, evaluator),
            undetermined));
  }

  private static Optional<String> type(Mapping.Entry entry, Mapping resource, Evaluator evaluator) {
    var type = resource.get("Type");
    if (type.isEmpty()) {
      evaluator.problems().add("resource " + entry.name() + " has no Type", entry.key().origin());
      return Optional.empty();
    }
    if (type.get() instanceof Scalar text && !text.isNull()) {
      return Optional.of(text.text());
    }
    evaluator
        .problems()
        .add("the Type of resource " + entry.name() + " is no text", type.get().origin());
    return Optional.empty();
  }

  /// True where there is none.
  private Node condition(Mapping resource, Evaluator evaluator) {
    var condition = resource.get("Condition");
    if (condition.isEmpty()) {
      return Values.truth(true, resource.origin());
    }
    if (condition.get() instanceof Scalar name) {
      return conditions.decision(name.text(), name.origin(), evaluator);
    }
    var origin = condition.get().origin();
    evaluator.problems().add("Condition takes the name of a condition", origin);
    return new Unknown("its condition is malformed", origin);
  }

  private static Mapping properties(Mapping.Entry entry, Mapping resource, Evaluator evaluator) {
    var written = resource.get("Properties");
    if (written.isEmpty() || Values.isNothing(written.get())) {
      return Mapping.empty(resource.origin());
    }
    var value =
        NestedStack.is(resource)
            ? NestedStacks.properties(entry.name(), resource, evaluator)
            : evaluator.evaluate(written.get());
    if (value instanceof Mapping properties) {
      return properties;
    }
    if (!(value instanceof Absent)) {
      var why = value instanceof Unknown(var reason, _) ? "not known: " + reason : "no mapping";
      evaluator
          .problems()
          .add("the Properties of " + entry.name() + " are " + why, written.get().origin());
    }
    return Mapping.empty(resource.origin());
  }

  private static Mapping metadata(Mapping resource, Evaluator evaluator) {
    var written = resource.get("Metadata");
    return written.isPresent() && evaluator.evaluate(written.get()) instanceof Mapping metadata
        ? metadata
        : Mapping.empty(resource.origin());
  }

  /// A misspelt `Properties` would silently take all of them away.
  private static void checkAttributes(String name, Mapping resource, Evaluator evaluator) {
    for (var attribute : resource.entries()) {
      if (!ATTRIBUTES.contains(attribute.name())) {
        var meant = Suggestion.phrase(attribute.name(), ATTRIBUTES);
        if (!meant.isEmpty()) {
          var message = "resource " + name + " has " + attribute.name() + meant;
          evaluator.problems().add(message, attribute.key().origin());
        }
      }
    }
  }

  private Span place(Origin origin) {
    return origin.at().orElseGet(() -> new Span(file, 1, 1, 1, 1, 0, 0));
  }
}
