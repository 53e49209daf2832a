package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping.Entry;

/// `AWS::Serverless::LayerVersion`: a layer. SAM appends a hash to its logical name and resolves
/// references; here it keeps the name that the template gives.
final class ServerlessLayerVersion {
  private static final Vocabulary NAMES =
      Vocabulary.of(
          """
          LayerName Description CompatibleArchitectures CompatibleRuntimes LicenseInfo\
          """,
          """
          RetentionPolicy PublishLambdaVersion\
          """);

  private ServerlessLayerVersion() {}

  static void lower(SamResource layer) {
    layer.refuseMissing("ContentUri");
    var draft = new Draft(layer.properties().origin());
    if (!layer.has("LayerName")) {
      draft.put("LayerName", Made.text(layer.name(), layer.origin()));
    }
    NAMES.putAll(layer, draft, ServerlessLayerVersion::other);
    layer.becomes("AWS::Lambda::LayerVersion", draft.build());
  }

  private static boolean other(Entry entry, SamResource layer, Draft draft) {
    if (!"ContentUri".equals(entry.name())) {
      return false;
    }
    draft.keep(Made.renamed(entry, "Content", S3Location.ofCode(entry.value())));
    return true;
  }
}
