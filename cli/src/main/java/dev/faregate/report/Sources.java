package dev.faregate.report;

import dev.faregate.catalog.Provenance;
import java.util.LinkedHashMap;
import java.util.Map;

/// The sources of a page's figures, numbered as they come up and listed at its end.
final class Sources {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /// `[1]`.
  String number(Provenance provenance) {
    var source = provenance.source() + ", read " + provenance.read();
    var known = numbers.get(source);
    if (known == null) {
      known = numbers.size() + 1;
      numbers.put(source, known);
    }
    return "[" + known + "]";
  }

  void write(Page page) {
    page.gap();
    for (var source : numbers.entrySet()) {
      var number = "[" + source.getValue() + "] ";
      var text = source.getKey();
      int read = text.lastIndexOf(", read ") + 1;
      if (DisplayWidth.of(number + text) <= page.width() || text.lastIndexOf(' ', read - 1) >= 0) {
        page.paragraph(number + text, Ink.FAINT, 0);
      } else {
        // An address is of use in one piece only.
        page.put(number + text.substring(0, read), Ink.FAINT).end();
        page.at(2).put(text.substring(read + 1), Ink.FAINT).end();
      }
    }
  }
}
