package dev.faregate.aws.invocation;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.Optional;

/// Flags an alias that gives another version more than all of its traffic, or gives it to the
/// version that it stands for already.
final class LambdaAliasWeightOutOfRange implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource alias, Catalog catalog, Reporter reporter) {
    var weights = alias.declaration().node("RoutingConfig.AdditionalVersionWeights");
    if (weights.isPresent() && weights.get() instanceof Node.Sequence(var items, _)) {
      var own = alias.declaration().node("FunctionVersion");
      for (var item : items) {
        if (item instanceof Mapping weight) {
          judge(weight, own, reporter);
        }
      }
    }
  }

  private static void judge(Mapping weight, Optional<Node> own, Reporter reporter) {
    var share = weight.get("FunctionWeight");
    if (share.isPresent()
        && share.get() instanceof Node.Scalar scalar
        && !isShare(scalar.text().strip())) {
      var message = "FunctionWeight is " + scalar.text() + "; Lambda accepts 0.0 to 1.0";
      reporter.report(scalar.origin(), message);
    } else {
      reporter.checked();
    }
    var version = weight.get("FunctionVersion");
    if (version.isPresent() && own.isPresent() && isSame(version.get(), own.get())) {
      reporter.report(version.get().origin(), "this is the alias's own version; name another one");
    }
  }

  private static boolean isSame(Node one, Node other) {
    if (one instanceof Node.Reference(var name, _, _)) {
      return other instanceof Node.Reference(var same, _, _) && same.equals(name);
    }
    return one instanceof Node.Scalar text
        && other instanceof Node.Scalar same
        && same.text().equals(text.text());
  }

  /// Whether a decimal number is from 0 to 1. What is written in powers of ten is let pass.
  private static boolean isShare(String text) {
    if (text.startsWith("-") || text.isEmpty()) {
      return false;
    }
    int point = text.indexOf('.');
    var whole = point < 0 ? text : text.substring(0, point);
    var part = point < 0 ? "" : text.substring(point + 1);
    if (!isDigits(whole) || !isDigits(part)) {
      return true;
    }
    return isZeros(whole) || whole.equals("1") && isZeros(part);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isZeros(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }
}
