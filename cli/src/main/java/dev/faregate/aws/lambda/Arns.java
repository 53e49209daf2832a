package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import java.util.Optional;

/// Literal ARNs: `arn:PARTITION:SERVICE:REGION:ACCOUNT:…`.
final class Arns {
  private Arns() {}

  static boolean is(String text) {
    return text.startsWith("arn:");
  }

  static String service(String arn) {
    return part(arn, 2);
  }

  static String region(String arn) {
    return part(arn, 3);
  }

  /// The region that a node's literal ARN names, empty where it is none or names none. Of a text
  /// only what is known counts.
  static String regionIn(Node node) {
    if (node instanceof Scalar scalar && is(scalar.text())) {
      return region(scalar.text());
    }
    if (node instanceof Node.Text(var pieces, _)
        && pieces.getFirst() instanceof Scalar head
        && is(head.text())
        && count(head.text()) >= 4) {
      return region(head.text());
    }
    return "";
  }

  /// The region of a literal ARN where it is surely another than that of the resource.
  static Optional<String> elsewhere(Node node, DeclaredResource resource) {
    var region = regionIn(node);
    return region.isEmpty() || resource.region().isEmpty() || region.equals(resource.region())
        ? Optional.empty()
        : Optional.of(region);
  }

  private static String part(String arn, int number) {
    int from = 0;
    for (int i = 0; i < number; i++) {
      int colon = arn.indexOf(':', from);
      if (colon < 0) {
        return "";
      }
      from = colon + 1;
    }
    int to = arn.indexOf(':', from);
    return to < 0 ? arn.substring(from) : arn.substring(from, to);
  }

  private static int count(String text) {
    int colons = 0;
    for (int i = 0; i < text.length(); i++) {
      colons += text.charAt(i) == ':' ? 1 : 0;
    }
    return colons;
  }
}
