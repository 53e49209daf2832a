package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags code that is larger unpacked, with its layers, than Lambda accepts, as it lies on disk.
/// What a build may leave out (`node_modules`) does not count against it; what is built from other
/// sources is not judged.
final class LambdaPackageTooLarge implements Rule<DeploymentPackage> {
  private static final long MEGABYTE = 1 << 20;

  @Override
  public Class<DeploymentPackage> subject() {
    return DeploymentPackage.class;
  }

  @Override
  public void check(DeploymentPackage code, Catalog catalog, Reporter reporter) {
    var size = code.size();
    if (size.isMissing()) {
      return;
    }
    if (!size.isKnown()) {
      reporter.notChecked("package size", size.unknown(), code.origin());
      return;
    }
    var accepted = catalog.range(LambdaLimits.PACKAGE);
    var layers = code.layers();
    long certain = size.unzipped() - size.prunable() + layers.unzipped() - layers.prunable();
    reporter.checked();
    if (certain > accepted.most()) {
      boolean isAtLeast = !size.isComplete() || !layers.isComplete();
      var with = code.countedLayers() == 0 ? "" : " with its layers";
      reporter.report(
          code.origin(),
          code.path()
              + " holds "
              + (isAtLeast ? "at least " : "")
              + megabytes(certain)
              + " MB"
              + with
              + "; Lambda accepts "
              + megabytes(accepted.most())
              + " MB unzipped, layers included",
          List.of(),
          accepted.message());
    }
  }

  /// Rounded up: what is too large by a byte does not look as if it fitted.
  private static long megabytes(long bytes) {
    return (bytes + MEGABYTE - 1) / MEGABYTE;
  }
}
