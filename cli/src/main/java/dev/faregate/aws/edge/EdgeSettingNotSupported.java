package dev.faregate.aws.edge;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.List;
import java.util.Optional;

/// Flags what a function at the edge cannot have: environment variables, layers, a VPC, ...
final class EdgeSettingNotSupported implements Rule<DeclaredResource> {

  /// What may not be there at all.
  private static final String[] FORBIDDEN = {
    "Environment.Variables",
    "Layers",
    "VpcConfig.SubnetIds",
    "DeadLetterConfig.TargetArn",
    "Code.SourceKMSKeyArn"
  };

  /// What may be there, but not with this word.
  private static final String[][] WORDS = {
    {"TracingConfig.Mode", "Active"},
    {"PackageType", "Image"},
    {"Architectures", "arm64"},
    {"Code.S3ObjectStorageMode", "REFERENCE"},
    {"RuntimeManagementConfig.UpdateRuntimeOn", "Manual"},
    {"RuntimeManagementConfig.UpdateRuntimeOn", "FunctionUpdate"}
  };

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource function, Catalog catalog, Reporter reporter) {
    if (!function.type().equals("AWS::Lambda::Function")) {
      return;
    }
    for (var property : FORBIDDEN) {
      var node = function.declaration().node(property);
      if (node.isPresent() && !isEmpty(node.get())) {
        var awsMessage =
            property.startsWith("Environment") ? catalog.message("edge.environment") : "";
        tell(function, property, " is not accepted", awsMessage, reporter);
      } else {
        reporter.checked();
      }
    }
    for (var pair : WORDS) {
      if (has(function.declaration().node(pair[0]), pair[1])) {
        tell(function, pair[0], " " + pair[1] + " is not accepted", "", reporter);
      } else {
        reporter.checked();
      }
    }
  }

  private static void tell(
      DeclaredResource function, String path, String fault, String awsMessage, Reporter reporter) {
    int dot = path.lastIndexOf('.');
    var properties = function.declaration().properties();
    var parent =
        dot < 0
            ? Optional.<Node>of(properties)
            : Properties.node(properties, path.substring(0, dot));
    var origin =
        parent.isPresent() && parent.get() instanceof Mapping holder
            ? function.key(holder, path.substring(dot + 1))
            : function.origin();
    reporter.report(
        origin, path + fault + " of a function that CloudFront calls", List.of(), awsMessage);
  }

  private static boolean has(Optional<Node> node, String word) {
    if (node.isEmpty()) {
      return false;
    }
    if (node.get() instanceof Node.Sequence(var items, _)) {
      for (var item : items) {
        if (has(Optional.of(item), word)) {
          return true;
        }
      }
      return false;
    }
    return node.get() instanceof Node.Scalar scalar && scalar.text().equals(word);
  }

  private static boolean isEmpty(Node node) {
    return node instanceof Node.Unknown
        || node instanceof Mapping mapping && mapping.entries().isEmpty()
        || node instanceof Node.Sequence(var items, _) && items.isEmpty();
  }
}
