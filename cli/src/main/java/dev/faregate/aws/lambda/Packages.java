package dev.faregate.aws.lambda;

import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import java.util.List;

/// Which package type a function has, and what does not go with it.
final class Packages {
  private Packages() {}

  static boolean isZip(LambdaFunction function, Reporter reporter) {
    return is("Zip", function, reporter);
  }

  static boolean isImage(LambdaFunction function, Reporter reporter) {
    return is("Image", function, reporter);
  }

  /// Flags a property that the package type of the function forbids.
  static void forbid(
      String path, String type, String aws, LambdaFunction function, Reporter reporter) {
    var node = function.node(path);
    if (node.isEmpty() || (node.get() instanceof Sequence(var items, _) && items.isEmpty())) {
      return;
    }
    if (node.get() instanceof Node.Unknown(var why, var origin)) {
      reporter.notChecked(path, why, origin);
      return;
    }
    int dot = path.lastIndexOf('.');
    var parent = dot < 0 ? "" : path.substring(0, dot);
    reporter.report(
        function.keyOrigin(parent, path.substring(dot + 1)),
        path + " does not go with package type " + type + "; remove it or change PackageType",
        List.of(),
        aws);
  }

  private static boolean is(String type, LambdaFunction function, Reporter reporter) {
    var written = function.packageType();
    if (written instanceof Value.Unknown<String>(var why, var origin)) {
      reporter.notChecked("package type", why, origin);
      return false;
    }
    return written.orAssume("").equals(type);
  }
}
