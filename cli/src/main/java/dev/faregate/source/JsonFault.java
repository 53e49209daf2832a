package dev.faregate.source;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Says in our words what is wrong with JSON, from what stands where the parser stopped.
final class JsonFault {
  private final String text;
  private final String problem;
  private final int at;

  private JsonFault(String text, String problem, int at) {
    this.text = text;
    this.problem = problem;
    this.at = at;
  }

  static Unreadable explain(JacksonException fault, Draft draft) {
    var text = draft.text();
    int at = Math.clamp(fault.getLocation().getCharOffset(), 0, text.length());
    if (fault instanceof UnexpectedEndOfInputException) {
      return cutOff(fault.getOriginalMessage(), text);
    }
    return new JsonFault(text, fault.getOriginalMessage(), at).explain();
  }

  private static Unreadable cutOff(String problem, String text) {
    int end = text.stripTrailing().length();
    var missing =
        problem.contains("closing quote") || problem.contains("escape") || problem.contains("name")
            ? "a closing \" is missing"
            : "a closing bracket is missing";
    return new Unreadable("the JSON ends too early: " + missing, end, end);
  }

  private Unreadable explain() {
    char c = at < text.length() ? text.charAt(at) : ' ';
    char before = before();
    if (problem.contains("CTRL-CHAR")) {
      return here(
          "a line break or tab cannot stand in JSON text; close the quote, or write \\n or \\t");
    }
    if (problem.contains("escape")) {
      return here("this is no escape that JSON knows; write \\\\ for a backslash");
    }
    if (c == '/' || c == '#') {
      return here("JSON has no comments; delete this one, or write the file as YAML");
    }
    if (c == '\'') {
      return here("JSON takes double quotes only; write \" for '");
    }
    if ((c == '}' || c == ']') && before == ',') {
      int comma = text.lastIndexOf(',', at);
      return new Unreadable("JSON takes no comma before " + c + "; delete it", comma, comma + 1);
    }
    return punctuation(c);
  }

  private Unreadable punctuation(char c) {
    if (problem.contains("expecting comma")) {
      return here("a comma is missing before this");
    }
    if (problem.contains("expecting a colon")) {
      return here("a colon is missing between the name and this");
    }
    if (problem.contains("expecting double-quote")) {
      return here("a name in double quotes is missing here");
    }
    if (problem.contains("close marker")) {
      return here("this bracket closes nothing that is open, or is of the wrong kind");
    }
    if (problem.contains("umeric value") || problem.contains("hexadecimal")) {
      return word("is no number in JSON; put it in double quotes if it is text");
    }
    if (problem.startsWith("Unrecognized token") || problem.startsWith("Non-standard token")) {
      return word("is no value in JSON; put it in double quotes, or write true, false or null");
    }
    return c == ','
        ? here("a value is missing before this comma")
        : here("a value is missing here; JSON knows \"text\", numbers, true, false, null, [ and {");
  }

  private Unreadable word(String says) {
    int start = Math.min(at, text.length() - 1);
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return new Unreadable(Excerpt.of(text.substring(start, end)) + " " + says, start, end);
  }

  private static boolean isWord(char c) {
    return c > ' ' && ",:[]{}\"".indexOf(c) < 0;
  }

  private char before() {
    int i = at - 1;
    while (i > 0 && text.charAt(i) <= ' ') {
      i--;
    }
    return i < 0 ? ' ' : text.charAt(i);
  }

  private Unreadable here(String says) {
    return new Unreadable(says, at, at);
  }
}
