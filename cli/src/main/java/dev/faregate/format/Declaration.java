package dev.faregate.format;

import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Span;
import java.util.Optional;

/// One resource that a descriptor declares, in CloudFormation's words.
///
/// @param type `AWS::Lambda::Function`
/// @param name the logical name, without the stack's
/// @param at where it is declared: the name, as written
/// @param properties evaluated: no [Node.Call] is left
/// @param metadata the resource's Metadata, evaluated
/// @param condition why it is not known whether the resource exists, where that is so
public record Declaration(
    String type,
    String name,
    Span at,
    Mapping properties,
    Mapping metadata,
    Optional<Node.Unknown> condition) {

  /// The node at a dotted path: `EphemeralStorage.Size`. An [Node.Unknown] on the way is the
  /// answer; [Node.Absent] and YAML's null count as not written.
  public Optional<Node> node(String path) {
    return Properties.node(properties, path);
  }

  /// A whole number; `1024`, `"1024"` and `1024.0` are the same to CloudFormation.
  public Value<Long> number(String path) {
    return Properties.number(properties, path);
  }

  public Value<Long> number(String path, long byDefault) {
    return Properties.orDefault(number(path), byDefault);
  }

  public Value<String> text(String path) {
    return Properties.text(properties, path);
  }

  public Value<String> text(String path, String byDefault) {
    return Properties.orDefault(text(path), byDefault);
  }

  public Value<Boolean> flag(String path, boolean byDefault) {
    return Properties.orDefault(Properties.flag(properties, path), byDefault);
  }
}
