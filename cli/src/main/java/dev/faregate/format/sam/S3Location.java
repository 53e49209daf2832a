package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;

/// Where an artifact is: `CodeUri`, `ContentUri`, `DefinitionUri`.
///
/// A local path stays as it is, which is what CloudFormation's own `package` command accepts too.
final class S3Location {
  private static final String SCHEME = "s3://";
  private static final String VERSION = "?versionId=";

  private S3Location() {}

  /// As `S3Bucket`, `S3Key`, `S3ObjectVersion`: functions and layers.
  static Node ofCode(Node uri) {
    return of(uri, "S3Bucket", "S3Key", "S3ObjectVersion");
  }

  /// As `Bucket`, `Key`, `Version`: APIs and state machines.
  static Node ofDefinition(Node uri) {
    return of(uri, "Bucket", "Key", "Version");
  }

  private static Node of(Node uri, String bucket, String key, String version) {
    if (uri instanceof Mapping mapping) {
      return new Draft(mapping.origin())
          .takeAs(mapping, "Bucket", bucket)
          .takeAs(mapping, "Key", key)
          .takeAs(mapping, "Version", version)
          .build();
    }
    if (!(uri instanceof Scalar scalar) || !scalar.text().startsWith(SCHEME)) {
      return uri;
    }
    var text = scalar.text();
    int slash = text.indexOf('/', SCHEME.length());
    if (slash < 0) {
      return uri;
    }
    int mark = text.indexOf(VERSION, slash);
    var location =
        new Draft(scalar.origin())
            .put(bucket, text.substring(SCHEME.length(), slash))
            .put(key, text.substring(slash + 1, mark < 0 ? text.length() : mark));
    return mark < 0
        ? location.build()
        : location.put(version, text.substring(mark + VERSION.length())).build();
  }
}
