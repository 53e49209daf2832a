package dev.faregate.format.sam;

import dev.faregate.source.Mapping.Entry;

/// `AWS::Serverless::LayerVersion`: a layer. SAM appends a hash to its logical name and resolves
/// references; here it keeps the name that the template gives.
final class ServerlessLayerVersion {
  private ServerlessLayerVersion() {}

  static void lower(SamResource layer) {
    layer.refuseMissing("ContentUri");
    var draft = new Draft(layer.properties().origin());
    if (!layer.has("LayerName")) {
      draft.put("LayerName", Made.text(layer.name(), layer.origin()));
    }
    for (var entry : layer.properties().entries()) {
      if (Draft.isWritten(entry.value())) {
        put(entry, layer, draft);
      }
    }
    layer.becomes("AWS::Lambda::LayerVersion", draft.build());
  }

  private static void put(Entry entry, SamResource layer, Draft draft) {
    switch (entry.name()) {
      case "LayerName",
          "Description",
          "CompatibleArchitectures",
          "CompatibleRuntimes",
          "LicenseInfo" ->
          draft.keep(entry);
      case "ContentUri" ->
          draft.keep(Made.renamed(entry, "Content", S3Location.ofCode(entry.value())));
      case "RetentionPolicy", "PublishLambdaVersion" -> {}
      default -> {
        layer.refuseUnknown(entry);
        draft.keep(entry);
      }
    }
  }
}
