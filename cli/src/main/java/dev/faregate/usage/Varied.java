package dev.faregate.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Numbers, and the words behind them that say how they vary.
///
/// @param numbers without the words
/// @param twice a kind of word that stands there more than once, empty if none does
record Varied(String numbers, Variation variation, String twice) {

  /// Takes the words off the end of a text.
  static Varied of(String text, Variation known) {
    var rest = text.strip();
    var variation = known;
    while (true) {
      int blank = rest.lastIndexOf(' ');
      var word = rest.substring(blank + 1);
      if (blank < 1 || !words().contains(word)) {
        return new Varied(rest, variation, "");
      }
      if (variation.says(word)) {
        return new Varied(rest, variation, word);
      }
      variation = variation.with(word);
      rest = rest.substring(0, blank).strip();
    }
  }

  /// All that may stand behind numbers.
  static List<String> words() {
    var words = new ArrayList<String>();
    for (var one : Distribution.values()) {
      words.add(one.word());
    }
    words.add(Variation.POISSON);
    words.add(Variation.APART);
    return words;
  }

  /// Why the words do not go with the numbers, empty if they do.
  static String wrong(Variation variation, String text, Quantity quantity) {
    boolean isCount = quantity == Quantity.COUNT || quantity == Quantity.AVERAGE;
    if (variation.arrives() && !isCount) {
      return "is no count of what arrives; " + Variation.POISSON + " stands behind counts";
    }
    if (variation.isApart() && !text.contains("%/month")) {
      return "does not grow; write 1M +2%..+5%..+9%/month " + Variation.APART;
    }
    Optional<Distribution> said = variation.distribution();
    return said.isPresent() && !text.contains("..")
        ? "is no range; write low..typical..high, as "
            + Wording.of(quantity).range()
            + " "
            + said.get().word()
        : "";
  }
}
