package dev.faregate.source;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Offsets in UTF-16 code units for the parser's marks, which count code points.
final class Marks {
  private final int @Nullable [] wide;
  private final int length;

  /// @param isWide whether the text has surrogates at all; without them both counts are the same
  Marks(String text, boolean isWide) {
    length = text.length();
    wide = isWide ? wide(text) : null;
  }

  int offset(Optional<Mark> mark) {
    return mark.isEmpty() ? 0 : offset(mark.get().getIndex());
  }

  int offset(int codePoint) {
    if (wide == null) {
      return Math.min(codePoint, length);
    }
    int at = Arrays.binarySearch(wide, codePoint);
    return Math.min(codePoint + (at < 0 ? -at - 1 : at), length);
  }

  /// The indexes, in code points, of all characters that are two code units.
  private static int[] wide(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count] = i - count;
        count++;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
