package dev.faregate.aws.limits;

import java.util.List;

/// Lists of names in a sentence.
final class Words {
  private Words() {}

  static String and(List<String> names) {
    return joined(names, " and ");
  }

  static String or(List<String> names) {
    return joined(names, " or ");
  }

  private static String joined(List<String> names, String last) {
    var text = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      text.append(i == 0 ? "" : i == names.size() - 1 ? last : ", ").append(names.get(i));
    }
    return text.toString();
  }
}
