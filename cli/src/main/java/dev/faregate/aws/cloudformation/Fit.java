package dev.faregate.aws.cloudformation;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Shape;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import java.util.List;

/// Walks through the properties of a resource and the shape of its type together. What is not known
/// before deployment fits.
final class Fit {
  private static final List<String> PACKAGED =
      List.of(
          "Code", "Content", "BodyS3Location", "DefinitionS3Location", "Command.ScriptLocation");

  private final Visitor visitor;

  /// A mapping with the properties that its shape allows.
  ///
  /// @param path from the resource's properties, empty for these themselves
  record Level(String path, Mapping mapping, Shape shape) {}

  /// What rules want to hear of.
  interface Visitor {
    default void member(Level level) {}

    /// Something that is not of the kind its shape wants.
    default void misfit(String name, Node value, Shape.Kind wanted, Origin at) {}
  }

  private Fit(Visitor visitor) {
    this.visitor = visitor;
  }

  static void of(DeclaredResource resource, Catalog catalog, Visitor visitor) {
    var shape = catalog.properties(resource.type());
    if (shape.isPresent()) {
      var properties = resource.declaration().properties();
      new Fit(visitor).members(new Level("", properties, shape.get()));
    }
  }

  private void members(Level level) {
    visitor.member(level);
    for (var entry : level.mapping().entries()) {
      var shape = level.shape().member(entry.name());
      if (shape.isPresent()) {
        var path = level.path().isEmpty() ? entry.name() : level.path() + "." + entry.name();
        value(path, entry.value(), shape.get());
      }
    }
  }

  private void value(String path, Node value, Shape shape) {
    boolean isKnown =
        value instanceof Mapping
            || value instanceof Sequence
            || value instanceof Scalar scalar && !scalar.isNull();
    if (!isKnown || shape.kind() == Shape.Kind.ANYTHING) {
      return;
    }
    boolean fits =
        switch (shape.kind()) {
          case SINGLE -> value instanceof Scalar || isCallOfOthers(value);
          case LIST -> value instanceof Sequence || isCallOfOthers(value) || isOnly(value, shape);
          case MAPPING -> value instanceof Mapping || isPackaged(path, value);
          default -> !(value instanceof Sequence); // the text of a JSON mapping goes, too
        };
    if (!fits) {
      visitor.misfit(path, value, shape.kind(), value.origin());
    } else if (shape.kind() == Shape.Kind.MAPPING && value instanceof Mapping mapping) {
      members(new Level(path, mapping, shape));
    } else if (value instanceof Sequence(var items, _)) {
      for (var item : items) {
        value(path, item, shape.members().getFirst());
      }
    }
  }

  /// `Rain::Embed`: what a tool replaces before CloudFormation sees it.
  private static boolean isCallOfOthers(Node value) {
    return value instanceof Mapping mapping
        && mapping.entries().size() == 1
        && mapping.entries().getFirst().name().contains("::");
  }

  /// A single text for a list of texts: some types take it for a list of one.
  private static boolean isOnly(Node value, Shape list) {
    return value instanceof Scalar && list.members().getFirst().kind() == Shape.Kind.SINGLE;
  }

  /// A local path that `aws cloudformation package` replaces by a place in S3.
  private static boolean isPackaged(String path, Node value) {
    return value instanceof Scalar && PACKAGED.contains(path);
  }
}
