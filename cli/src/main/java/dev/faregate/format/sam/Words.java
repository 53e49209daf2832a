package dev.faregate.format.sam;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/// Lists of names, as a class may hold them and as a message shows them.
final class Words {
  private Words() {}

  /// The words of a text, which white space parts.
  static List<String> of(String text) {
    var words = new ArrayList<String>();
    var tokens = new StringTokenizer(text);
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return List.copyOf(words);
  }

  /// `A, B or C`.
  static String either(List<String> names) {
    var text = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        text.append(i == names.size() - 1 ? " or " : ", ");
      }
      text.append(names.get(i));
    }
    return text.toString();
  }
}
