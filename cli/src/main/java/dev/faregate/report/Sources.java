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
      page.paragraph("[" + source.getValue() + "] " + source.getKey(), Ink.FAINT, 0);
    }
  }
}
