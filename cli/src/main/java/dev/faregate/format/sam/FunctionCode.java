package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;

/// `InlineCode`, `CodeUri` or `ImageUri`: a function's `Code`.
final class FunctionCode {
  private FunctionCode() {}

  static void put(SamResource function, Draft draft) {
    var properties = function.properties();
    var inline = function.node("InlineCode");
    var uri = function.node("CodeUri");
    var image = function.node("ImageUri");
    if (Nodes.isText(function.node("PackageType").orElse(properties), "Image")) {
      if (image.isPresent()) {
        draft.put("Code", Made.mapping(image.get().origin(), Made.entry("ImageUri", image.get())));
      }
    } else if (inline.isPresent()) {
      draft.put("Code", Made.mapping(inline.get().origin(), Made.entry("ZipFile", inline.get())));
    } else if (uri.isPresent()) {
      draft.put("Code", withKey(function, S3Location.ofCode(uri.get())));
    } else if (image.isPresent()) {
      draft.put("Code", Made.mapping(image.get().origin(), Made.entry("ImageUri", image.get())));
    }
  }

  private static Node withKey(SamResource function, Node location) {
    var key = function.properties().entry("SourceKMSKeyArn");
    return key.isPresent() && location instanceof Mapping mapping
        ? Templates.with(mapping, key.get())
        : location;
  }
}
