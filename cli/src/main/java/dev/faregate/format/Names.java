package dev.faregate.format;

import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Span;

/// Names and places of declarations in documents that declare one thing each.
public final class Names {
  private Names() {}

  /// `web` of `jobs/web.json`.
  public static String ofFile(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /// `jobs` of `jobs/web.json`; the file's own name where it is in no folder.
  public static String ofFolder(String path) {
    int slash = path.lastIndexOf('/');
    return slash <= 0 ? ofFile(path) : path.substring(path.lastIndexOf('/', slash - 1) + 1, slash);
  }

  public static Span place(Node node, String file) {
    return node.origin().use().orElse(new Span(file, 1, 1, 1, 1, 0, 0));
  }

  /// Whether it is text that says something.
  public static boolean isText(Node node) {
    return node instanceof Scalar scalar && !scalar.isNull() && !scalar.text().isBlank();
  }
}
