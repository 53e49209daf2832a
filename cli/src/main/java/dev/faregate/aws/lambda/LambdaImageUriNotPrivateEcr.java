package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;

/// Flags an image that is not in a private repository of Amazon ECR, or in another region.
final class LambdaImageUriNotPrivateEcr implements FunctionRule {

  private static final String ECR = ".dkr.ecr.";

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    var uri = function.declaration().node("Code.ImageUri");
    if (uri.isEmpty() || !(uri.get() instanceof Scalar(var text, _, var origin))) {
      return;
    }
    reporter.checked();
    int slash = text.indexOf('/');
    var host = slash < 0 ? "" : text.substring(0, slash);
    int ecr = host.indexOf(ECR);
    if (isRegistry(host) && ecr < 0) {
      reporter.report(
          origin,
          "ImageUri is in "
              + host
              + "; Lambda takes images from a private repository of Amazon ECR only,"
              + " ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME");
    } else if (ecr >= 0) {
      region(function, host.substring(ecr + ECR.length()), origin, reporter);
    }
  }

  /// A name without a dot is an image on this machine, which packaging uploads.
  private static boolean isRegistry(String host) {
    return host.indexOf('.') > 0 && host.indexOf(':') < 0;
  }

  private static void region(
      DeclaredResource function, String host, Origin origin, Reporter reporter) {
    int dot = host.indexOf('.');
    var region = dot < 0 ? host : host.substring(0, dot);
    if (!function.region().isEmpty() && !function.region().equals(region)) {
      reporter.report(
          origin,
          "ImageUri is in "
              + region
              + "; Lambda takes images from the function's own region, "
              + function.region());
    }
  }
}
