package dev.faregate.aws.limits;

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

  /// A sentence of the data files about what was found.
  ///
  /// @param found what there is, for `{found}`: `Iops is 20`
  static String filled(String says, Place place, String found) {
    var value = place.node() instanceof Node.Scalar scalar ? scalar.text() : "";
    return says.replace("{found}", found)
        .replace("{property}", place.name())
        .replace("{value}", value);
  }
}
