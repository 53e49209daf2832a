package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Severity;
import java.util.List;

/// Warns of a configuration that can be created and then no longer updated, because it is larger
/// than one request may be.
final class LambdaConfigurationTooLarge implements FunctionRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    var accepted = catalog.range(LambdaLimits.CONFIGURATION);
    long bytes = 0;
    for (var entry : function.declaration().properties().entries()) {
      switch (entry.name()) {
        case "Code", "Tags", "Architectures", "PackageType", "CodeSigningConfigArn" -> {}
        default -> bytes += Sizes.bytes(entry.value());
      }
    }
    reporter.checked();
    if (bytes > accepted.most()) {
      reporter.report(
          function.origin(),
          "its configuration takes at least "
              + bytes
              + " bytes; an update takes up to "
              + accepted.most(),
          List.of(),
          accepted.message());
    }
  }
}
