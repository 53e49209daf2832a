package dev.faregate.aws.stepfunctions;

import java.util.List;

/// Intrinsic functions: `States.Format('{} of {}', $.one, $.all)`.
final class Intrinsic {
  private static final int DEEPEST = 12;

  private final List<String> functions;
  private String text = "";
  private int at;
  private String fault = "";

  /// @param functions the names that there are, `States.Format`
  Intrinsic(List<String> functions) {
    this.functions = functions;
  }

  /// Why a text is no call of an intrinsic function, empty if it is one.
  String fault(String call) {
    text = call;
    at = 0;
    fault = "";
    call(0);
    blanks();
    if (fault.isEmpty() && at < text.length()) {
      fail("goes on after the closing bracket");
    }
    return fault;
  }

  private void call(int depth) {
    int open = text.indexOf('(', at);
    if (open < 0) {
      fail("lacks its brackets");
      return;
    }
    var name = text.substring(at, open).strip();
    if (!functions.contains(name)) {
      fail("names no intrinsic function: " + name);
      return;
    }
    at = open + 1;
    blanks();
    if (peek() == ')') {
      at++;
      return;
    }
    while (fault.isEmpty()) {
      argument(name, depth);
      blanks();
      char c = peek();
      at++;
      if (c == ')') {
        return;
      }
      if (c != ',' && fault.isEmpty()) {
        fail("has an argument that does not end with a comma or a bracket");
      }
    }
  }

  private void argument(String function, int depth) {
    blanks();
    char c = peek();
    if (c == '\'') {
      if (function.equals("States.MathAdd")) {
        fail("adds a text; MathAdd takes numbers and paths");
      }
      string();
    } else if (text.startsWith("States.", at)) {
      if (depth >= DEEPEST) {
        fail("is nested too deeply");
      } else {
        call(depth + 1);
      }
    } else if (c == '$') {
      path();
    } else {
      word();
    }
  }

  private void string() {
    at++;
    while (at < text.length() && text.charAt(at) != '\'') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= text.length()) {
      fail("has a text without its closing quote");
    }
    at++;
  }

  /// A path ends at a comma or bracket that is not inside a bracket of its own.
  private void path() {
    int from = at;
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '[' || c == '(') {
        depth++;
      } else if (c == ']' || c == ')' && depth > 0) {
        depth--;
      } else if (depth == 0 && (c == ',' || c == ')')) {
        break;
      }
      at++;
    }
    var problem = Paths.fault(text.substring(from, at).strip());
    if (!problem.isEmpty()) {
      fail("has a path that " + problem);
    }
  }

  private void word() {
    int from = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ')') {
      at++;
    }
    var word = text.substring(from, at).strip();
    boolean isLiteral = word.equals("true") || word.equals("false") || word.equals("null");
    if (!isLiteral && !isNumber(word)) {
      fail("has an argument that is no path, text or number: " + word);
    }
  }

  private static boolean isNumber(String word) {
    try {
      return !Double.isNaN(Double.parseDouble(word));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void fail(String why) {
    if (fault.isEmpty()) {
      fault = why;
    }
  }
}
