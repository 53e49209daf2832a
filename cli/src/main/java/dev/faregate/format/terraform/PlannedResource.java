package dev.faregate.format.terraform;

import dev.faregate.format.Declaration;
import dev.faregate.format.Made;
import dev.faregate.format.Names;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.List;
import java.util.Optional;

/// One resource of a plan, and what it declares.
final class PlannedResource {
  private final Mapping resource;
  private final Context context;
  private final String file;

  private final Optional<ResourceNames> names;

  PlannedResource(Mapping resource, Optional<ResourceNames> names, Context context, String file) {
    this.names = names;
    this.resource = resource;
    this.context = context;
    this.file = file;
  }

  /// A type that is not in the table is declared under its own name: nobody prices it, and the
  /// report says so.
  void declare(List<Declaration> declarations) {
    var address = Context.text(resource, "address");
    var type = Context.text(resource, "type");
    var arguments = new Arguments(resource, context, address);
    var properties = new Tree();
    if (names.isPresent()) {
      for (var word : names.get().words()) {
        word.put(arguments, properties);
      }
    }
    declarations.add(
        new Declaration(
            names.isPresent() ? names.get().type() : type,
            address,
            Names.place(resource.get("address").orElse(resource), file),
            properties.mapping(resource.origin()),
            metadata(arguments),
            Optional.empty()));
  }

  /// `filename` tells that the zip goes to Lambda itself, not to S3, which takes less.
  private Mapping metadata(Arguments arguments) {
    var written = arguments.at("filename");
    if (written.isEmpty()) {
      return Mapping.empty(resource.origin());
    }
    Node file = written.get();
    var settings = Made.mapping(file.origin(), Made.entry("filename", file));
    return Made.mapping(file.origin(), Made.entry("terraform", settings));
  }
}
