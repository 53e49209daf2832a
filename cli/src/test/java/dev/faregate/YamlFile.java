package dev.faregate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A file of YAML as plain maps and lists.
final class YamlFile {
  private YamlFile() {}

  static Object read(Path file) throws IOException {
    return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
  }

  /// Everything that stands under a key, wherever that is.
  static List<Object> all(Object node, String key) {
    var found = new ArrayList<Object>();
    if (node instanceof Map<?, ?> map) {
      for (var entry : map.entrySet()) {
        if (key.equals(entry.getKey())) {
          found.add(entry.getValue());
        }
        found.addAll(all(entry.getValue(), key));
      }
    } else if (node instanceof List<?> list) {
      for (var item : list) {
        found.addAll(all(item, key));
      }
    }
    return found;
  }

  /// The same as texts, the lines of lists together.
  static List<String> texts(Object node, String key) {
    var texts = new ArrayList<String>();
    for (var value : all(node, key)) {
      if (value instanceof String text) {
        texts.add(text);
      } else if (value instanceof List<?> list) {
        var lines = new StringBuilder();
        list.forEach(line -> lines.append(line).append('\n'));
        texts.add(lines.toString());
      }
    }
    return texts;
  }
}
