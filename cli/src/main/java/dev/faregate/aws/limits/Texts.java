package dev.faregate.aws.limits;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;

/// Sizes of texts, and the words of the data files.
final class Texts {
  private Texts() {}

  /// In characters (code points), or in bytes of UTF-8.
  static long size(String text, boolean inBytes) {
    if (!inBytes) {
      return text.codePointCount(0, text.length());
    }
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        bytes += 1;
      } else if (unit < 0x800 || Character.isSurrogate(unit)) {
        bytes += 2; // a pair of surrogates is four bytes
      } else {
        bytes += 3;
      }
    }
    return bytes;
  }

  /// Bytes of all that is known below a list or a mapping, names apart.
  static long bytesBelow(Node node) {
    long bytes = 0;
    if (node instanceof Node.Sequence(var items, _)) {
      for (var item : items) {
        bytes += bytesBelow(item);
      }
    } else if (node instanceof Node.Text(var pieces, _)) {
      for (var piece : pieces) {
        bytes += bytesBelow(piece);
      }
    } else if (node instanceof Mapping mapping) {
      for (var entry : mapping.entries()) {
        bytes += bytesBelow(entry.value());
      }
    }
    return node instanceof Node.Scalar scalar ? size(scalar.text(), true) : bytes;
  }

  /// A text as people know it, with … for what is not known; empty for what is no text.
  static String known(Node node) {
    if (node instanceof Node.Text(var pieces, _)) {
      var text = new StringBuilder();
      for (var piece : pieces) {
        text.append(piece instanceof Node.Scalar scalar ? scalar.text() : "…");
      }
      return text.toString();
    }
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  /// A sentence of the data files about what was found.
  ///
  /// @param found what there is, for `{found}`: `Iops is 20`
  static String filled(String says, Place place, String found) {
    if (says.indexOf('{') < 0) {
      return says;
    }
    var value = known(place.node());
    return says.replace("{found}", found)
        .replace("{property}", place.name())
        .replace("{value}", value);
  }
}
