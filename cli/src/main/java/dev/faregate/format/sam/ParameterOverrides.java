package dev.faregate.format.sam;

import java.util.ArrayList;
import java.util.List;

/// `A=B C="D E"`, or `ParameterKey=A,ParameterValue=B` as CloudFormation's command line has it.
/// Quotes hold a value together; a backslash lets a blank or a quote stand for itself.
final class ParameterOverrides {
  private static final String KEY = "ParameterKey=";
  private static final String VALUE = ",ParameterValue=";

  private final String text;
  private final List<Parameter> all = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private int at;

  record Parameter(String name, String value) {}

  ParameterOverrides(String text) {
    this.text = text;
    while (true) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at >= text.length()) {
        break;
      }
      add(word());
    }
  }

  List<Parameter> all() {
    return all;
  }

  /// Words that are no parameter.
  List<String> wrong() {
    return wrong;
  }

  private void add(String word) {
    int value = word.indexOf(VALUE);
    int equals = word.indexOf('=');
    if (word.startsWith(KEY) && value > 0) {
      var name = word.substring(KEY.length(), value);
      all.add(new Parameter(name, word.substring(value + VALUE.length())));
    } else if (equals > 0) {
      all.add(new Parameter(word.substring(0, equals), word.substring(equals + 1)));
    } else {
      wrong.add(word);
    }
  }

  /// The text up to the next blank that is neither quoted nor escaped, without the quotes.
  private String word() {
    var word = new StringBuilder();
    char quote = 0;
    for (; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '\\' && at + 1 < text.length() && isSpecial(text.charAt(at + 1))) {
        word.append(text.charAt(++at));
      } else if (quote != 0 && letter == quote) {
        quote = 0;
      } else if (quote == 0 && (letter == '"' || letter == '\'')) {
        quote = letter;
      } else if (quote == 0 && Character.isWhitespace(letter)) {
        break;
      } else {
        word.append(letter);
      }
    }
    return word.toString();
  }

  private static boolean isSpecial(char letter) {
    return letter == '"' || letter == '\'' || Character.isWhitespace(letter);
  }
}
