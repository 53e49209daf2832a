package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Properties;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import java.util.Optional;

/// One event of a function or state machine.
///
/// @param key the event's name, where it is written
/// @param owner whose event it is
/// @param target what it invokes
record Event(Scalar key, String type, Mapping properties, SamResource owner, Target target) {

  /// The logical name of what it becomes.
  String name() {
    return owner.name() + key.text();
  }

  Origin place() {
    return key.origin();
  }

  Optional<Node> node(String property) {
    return Properties.node(properties, property);
  }

  boolean ofStateMachine() {
    return owner.type().equals("AWS::Serverless::StateMachine");
  }

  boolean has(String property) {
    return node(property).isPresent();
  }

  /// An empty draft of what it becomes.
  Draft draft() {
    return new Draft(properties.origin());
  }

  void becomes(String type, Mapping properties) {
    owner.adds(type, name(), place(), properties);
  }

  void adds(String type, String suffix, Mapping properties) {
    owner.adds(type, name() + suffix, place(), properties);
  }

  void refuse(String message, Origin origin) {
    owner.refuse("Event with id [" + key.text() + "] is invalid. " + message, origin);
  }

  void refuseMissing(String... names) {
    for (var name : names) {
      if (!has(name)) {
        refuse("Missing required property '" + name + "'", place());
      }
    }
  }
}
