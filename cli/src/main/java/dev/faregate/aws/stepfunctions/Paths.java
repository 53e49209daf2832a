package dev.faregate.aws.stepfunctions;

/// Paths as Step Functions reads them: `$.order.items[0]`, `$$.Execution.Id`, `$variable.field`.
final class Paths {
  private Paths() {}

  /// Why a text is no path, empty if it is one.
  static String fault(String text) {
    if (!text.startsWith("$")) {
      return "does not begin with $";
    }
    int at = text.startsWith("$$") ? 2 : 1;
    while (at < text.length() && isName(text.charAt(at))) {
      at++;
    }
    return steps(text, at);
  }

  /// A path into which a result is written: nothing that could mean several places, no variable and
  /// no context.
  static String referenceFault(String text) {
    if (text.length() > 1
        && text.startsWith("$")
        && text.charAt(1) != '.'
        && text.charAt(1) != '[') {
      return "is no place in the state's input; begin with $.";
    }
    return itemsFault(text);
  }

  /// A path that leads to one place.
  static String itemsFault(String text) {
    var fault = fault(text);
    if (!fault.isEmpty()) {
      return fault;
    }
    boolean isSeveral =
        text.contains("..") || text.contains("*") || text.contains("?(") || text.contains("@");
    return isSeveral ? "may lead to several places" : "";
  }

  private static String steps(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '[') {
        at = closing(text, at);
        if (at < 0) {
          return "has a [ without its ]";
        }
      } else if (c == '.') {
        at += text.startsWith("..", at) ? 2 : 1;
        if (at < text.length() && text.charAt(at) == '[') {
          continue;
        }
        int end = nameEnd(text, at);
        if (end == at) {
          return "has a dot without a name after it";
        }
        at = end;
      } else {
        return "has " + c + " where a dot or [ is expected";
      }
    }
    return "";
  }

  private static int nameEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
      at++;
    }
    return at;
  }

  /// Behind the bracket that closes the one at `from`, -1 if none does. Quoted text is passed over.
  private static int closing(String text, int from) {
    int depth = 0;
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
