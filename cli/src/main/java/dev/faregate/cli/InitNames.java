package dev.faregate.cli;

import dev.faregate.resource.Resource;
import dev.faregate.usage.Entry;

/// How `init` writes the names of a descriptor into YAML, which may hold anything.
final class InitNames {
  private InitNames() {}

  /// Why no key can name the resource, empty if `name` does.
  static String whyNot(String name, Resource resource) {
    if (Entry.isNameOf(name, resource)) {
      return "";
    }
    if (name.contains("::")) {
      return "left out: a name with :: would be read as a type";
    }
    return name.indexOf('*') >= 0
        ? "left out: a name with * would mean others too"
        : "left out: nothing written here could mean it";
  }

  /// As YAML takes it for a key.
  static String key(String name) {
    boolean isPlain = !name.isEmpty();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (isHidden(letter)) {
        return escaped(name);
      }
      isPlain &=
          letter == '_'
              || letter == '/'
              || letter == '.'
              || letter == '-' && i > 0
              || Character.isLetterOrDigit(letter);
    }
    return isPlain ? name : "'" + name.replace("'", "''") + "'";
  }

  private static String escaped(String name) {
    var text = new StringBuilder(name.length() + 8).append('"');
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (isHidden(letter)) {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          text.append(Character.forDigit(letter >> shift & 0xf, 16));
        }
      } else if (letter == '"' || letter == '\\') {
        text.append('\\').append(letter);
      } else {
        text.append(letter);
      }
    }
    return text.append('"').toString();
  }

  /// For a comment.
  static String oneLine(String text) {
    var line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      line.append(isHidden(letter) ? ' ' : letter);
    }
    return line.toString();
  }

  /// What ends a line, is not seen, or turns the reading direction round.
  private static boolean isHidden(char letter) {
    return letter < ' '
        || letter >= 0x7f && letter < 0xa0
        || letter >= 0x200b && letter <= 0x200f
        || letter >= 0x2028 && letter <= 0x202e
        || letter >= 0x2060 && letter <= 0x206f
        || letter == 0xfeff
        || letter >= 0xfffe;
  }
}
