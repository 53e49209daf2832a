package dev.faregate.format.sam;

import dev.faregate.format.Declaration;
import dev.faregate.format.Made;
import dev.faregate.format.Properties;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.Optional;

/// A SAM resource that is being lowered, and where its parts go.
///
/// One part keeps the logical name and the Metadata; every part exists under the same condition.
final class SamResource {
  private final Declaration declaration;
  private final Lowered lowered;

  SamResource(Declaration declaration, Lowered lowered) {
    this.declaration = declaration;
    this.lowered = lowered;
  }

  String name() {
    return declaration.name();
  }

  String type() {
    return declaration.type();
  }

  Mapping properties() {
    return declaration.properties();
  }

  Mapping metadata() {
    return declaration.metadata();
  }

  Lowered lowered() {
    return lowered;
  }

  /// Where the resource is declared: the place of what SAM adds by itself.
  Origin origin() {
    return Origin.at(declaration.at());
  }

  Optional<Node> node(String path) {
    return Properties.node(properties(), path);
  }

  boolean has(String path) {
    return node(path).isPresent();
  }

  /// The text of a plain value; empty for what is not written and for what is not known.
  Optional<String> text(String path) {
    return node(path).orElse(properties()) instanceof Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /// The mapping at the path, empty where there is none.
  Mapping mapping(String path) {
    return node(path).orElse(properties()) instanceof Mapping mapping && has(path)
        ? mapping
        : Mapping.empty(properties().origin());
  }

  /// The resource itself, or an attribute of it.
  Reference reference(String attribute) {
    return new Reference(name(), attribute, origin());
  }

  /// The place of a property's name, for what it makes SAM add.
  Origin place(String property) {
    var entry = properties().entry(property);
    return entry.isPresent() ? entry.get().key().origin() : origin();
  }

  /// What the resource itself becomes.
  void becomes(String type, Mapping properties) {
    lowered.add(
        new Declaration(
            type,
            name(),
            declaration.at(),
            properties,
            declaration.metadata(),
            declaration.condition()));
  }

  /// A further resource that SAM makes of it.
  void adds(String type, String name, Origin place, Mapping properties) {
    lowered.add(part(type, name, place, properties));
  }

  /// A resource that SAM makes once for several.
  void shares(String type, String name, Origin place, Mapping properties) {
    lowered.share(part(type, name, place, properties));
  }

  /// Lets the template call a part by this resource: `Checkout.Alias`.
  void isCalled(String part, String name) {
    lowered.referables.add(name() + '.' + part, name);
  }

  private Declaration part(String type, String name, Origin place, Mapping properties) {
    Span at = place.use().orElse(declaration.at());
    return new Declaration(type, name, at, properties, inherited(), declaration.condition());
  }

  /// What of the resource's own settings holds for its parts too: what to ignore, not how much is
  /// used.
  private Mapping inherited() {
    var ignore = Properties.node(metadata(), "faregate.ignore");
    if (ignore.isEmpty()) {
      return Mapping.empty(metadata().origin());
    }
    var origin = metadata().origin();
    var settings = Made.mapping(origin, Made.entry("ignore", ignore.get()));
    return Made.mapping(origin, Made.entry("faregate", settings));
  }

  /// Tells why SAM refuses the resource; the rest of it is lowered all the same.
  void refuse(String message, Origin origin) {
    var named = "Resource with id [" + name() + "] is invalid. " + message;
    lowered.refuse(named, origin);
  }

  void refuseMissing(String property) {
    if (!has(property)) {
      refuse("Missing required property '" + property + "'", origin());
    }
  }

  /// A property that the type does not have; it is kept, so that nothing is lost.
  void refuseUnknown(Mapping.Entry entry) {
    var message = "property " + entry.name() + " not defined for resource of type ";
    refuse(message + type(), entry.key().origin());
  }
}
