package dev.faregate.aws.lambda;

import dev.faregate.aws.Declared;
import dev.faregate.aws.DeclaredResource;
import dev.faregate.format.Files;
import dev.faregate.format.PackageSize;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;
import java.util.Optional;

/// What is uploaded as the code of a function or the content of a layer, where it lies in the
/// project.
///
/// @param origin where its path is written
/// @param path as written
/// @param size of the code alone
/// @param layers of the function that lie in the project too, together
/// @param countedLayers how many these are
record DeploymentPackage(
    DeclaredResource declared,
    Origin origin,
    String path,
    PackageSize size,
    PackageSize layers,
    int countedLayers)
    implements Declared {

  /// Where a package lies: as a local path in place of an S3 location, which `sam build`, `sam
  /// package` and `aws cloudformation package` upload, or where the CDK says it put the asset.
  static Optional<Node.Scalar> path(DeclaredResource declared, String property) {
    var node = declared.declaration().node(property);
    if (node.isPresent() && node.get() instanceof Node.Scalar scalar) {
      return scalar.text().contains("://") ? Optional.empty() : Optional.of(scalar);
    }
    var asset = declared.declaration().metadata().get("aws:asset:path");
    var of = declared.declaration().metadata().get("aws:asset:property");
    return asset.isPresent()
            && asset.get() instanceof Node.Scalar scalar
            && of.isPresent()
            && of.get() instanceof Node.Scalar target
            && target.text().equals(property)
        ? Optional.of(scalar)
        : Optional.empty();
  }

  static PackageSize measure(
      DeclaredResource declared, Node.Scalar path, Files files, long enough) {
    var from = path.origin().at();
    var file = from.isEmpty() ? declared.stack().source().file() : from.get().file();
    return files.measure(file, path.text(), enough);
  }
}
