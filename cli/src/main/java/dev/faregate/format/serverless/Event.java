package dev.faregate.format.serverless;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import java.util.Optional;

/// One event of a function.
///
/// @param key its type, where it is written: `sqs`
/// @param value a mapping of settings, or the one that matters: an ARN, a schedule
/// @param index its place among the function's events, from 1
record Event(ServiceFunction function, Scalar key, Node value, int index, Generated generated) {

  String type() {
    return key.text();
  }

  Origin place() {
    return key.origin();
  }

  /// The settings; empty where there is only a value.
  Mapping settings() {
    return value instanceof Mapping mapping ? mapping : Mapping.empty(value.origin());
  }

  /// A setting, where it is written.
  Optional<Node> setting(String name) {
    var node = settings().get(name);
    return node.isPresent() && Draft.isWritten(node.get()) ? node : Optional.empty();
  }

  /// The value itself where it is no mapping, else the setting of that name. A mapping of one of
  /// CloudFormation's functions is a value.
  Optional<Node> valueOr(String name) {
    boolean isValue = !(value instanceof Mapping mapping) || isFunction(mapping);
    return isValue && Draft.isWritten(value) ? Optional.of(value) : setting(name);
  }

  String text(String name) {
    return setting(name).orElse(value) instanceof Scalar scalar && setting(name).isPresent()
        ? scalar.text()
        : "";
  }

  Node target() {
    return function.target(place());
  }

  Draft draft() {
    return new Draft(value.origin());
  }

  /// The logical name of what becomes of it.
  String name(String kind) {
    return LogicalNames.of(function.name()) + kind + index;
  }

  void becomes(String type, String kind, Mapping properties) {
    generated.add(type, name(kind), place(), properties);
  }

  /// A resource that all events of a kind have in common.
  void shares(String type, String name, Mapping properties) {
    generated.add(type, name, place(), properties);
  }

  /// `ENABLED` unless it is switched off.
  Node state() {
    var enabled = setting("enabled");
    if (enabled.isEmpty()) {
      return Made.text("ENABLED", place());
    }
    if (enabled.get() instanceof Scalar scalar) {
      boolean off = "false".equals(scalar.text());
      return Made.text(off ? "DISABLED" : "ENABLED", scalar.origin());
    }
    return enabled.get();
  }

  private static boolean isFunction(Mapping mapping) {
    if (mapping.entries().size() != 1) {
      return false;
    }
    var name = mapping.entries().getFirst().name();
    return "Ref".equals(name) || name.startsWith("Fn::");
  }
}
