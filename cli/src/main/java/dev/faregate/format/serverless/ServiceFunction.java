package dev.faregate.format.serverless;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.format.Properties;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import java.util.Optional;

/// A function of a service, with what its provider says for all.
///
/// @param key its name, where it is written
/// @param provider a mapping, or unknown
/// @param deployed the name it has in the account
/// @param plugins whether plug-ins may change it
record ServiceFunction(Scalar key, Mapping written, Node provider, Node deployed, boolean plugins) {

  String name() {
    return key.text();
  }

  String logicalName() {
    return LogicalNames.function(key.text());
  }

  Origin place() {
    return key.origin();
  }

  /// What the function itself says; null counts as nothing.
  Optional<Entry> own(String property) {
    return written(written, property);
  }

  /// What the function says, else its provider.
  Optional<Entry> setting(String property) {
    var own = own(property);
    return own.isPresent() ? own : ofProvider(property);
  }

  Optional<Entry> ofProvider(String property) {
    if (provider instanceof Unknown) {
      return Optional.of(Made.entry(property, provider));
    }
    return provider instanceof Mapping mapping ? written(mapping, property) : Optional.empty();
  }

  /// What the provider says at a dotted path.
  Optional<Node> atProvider(String path) {
    if (provider instanceof Unknown) {
      return Optional.of(provider);
    }
    return provider instanceof Mapping mapping ? Properties.node(mapping, path) : Optional.empty();
  }

  boolean isImage() {
    return own("image").isPresent();
  }

  /// Whether a switch is on; what is not known is taken as off.
  static boolean isOn(Optional<Entry> setting) {
    return setting.isPresent()
        && setting.get().value() instanceof Scalar scalar
        && "true".equals(scalar.text());
  }

  /// What invokes it invokes: the alias that keeps environments ready or snapshots, if it has one.
  Node target(Origin place) {
    var alias = alias();
    return alias.isEmpty()
        ? Calls.attribute(logicalName(), "Arn", place)
        : Calls.reference(alias, place);
  }

  /// The logical name of its alias, empty if it has none.
  String alias() {
    var provisioned = own("provisionedConcurrency");
    if (provisioned.isPresent()
        && !(provisioned.get().value() instanceof Scalar number && "0".equals(number.text()))) {
      return LogicalNames.of(name()) + "ProvConcLambdaAlias";
    }
    return isOn(own("snapStart")) ? LogicalNames.of(name()) + "SnapStartLambdaAlias" : "";
  }

  private static Optional<Entry> written(Mapping mapping, String property) {
    var entry = mapping.entry(property);
    return entry.isPresent() && Draft.isWritten(entry.get().value()) ? entry : Optional.empty();
  }
}
