package dev.faregate.catalog.build;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Every text once, numbered in the order of first use.
final class TextTable {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int number(String text) {
    var known = numbers.get(text);
    if (known != null) {
      return known;
    }
    numbers.put(text, numbers.size());
    return numbers.size() - 1;
  }

  Bytes section() {
    var ends = new Bytes();
    var texts = new Bytes();
    for (var text : numbers.keySet()) {
      texts.append(text.getBytes(StandardCharsets.UTF_8));
      ends.int32(texts.size());
    }
    return new Bytes().int32(numbers.size()).append(ends).append(texts);
  }
}
