package dev.faregate.catalog.build;

import dev.faregate.catalog.Provenance;
import java.util.HashMap;
import java.util.Map;

/// The sources a file names, and where a figure comes from that names none or no day itself: what
/// surrounds it.
final class Sources {
  private final Map<String, String> named;
  private final Provenance surrounding;

  private Sources(Map<String, String> named, Provenance surrounding) {
    this.named = named;
    this.surrounding = surrounding;
  }

  /// Of a whole file, which must say both.
  static Sources of(Section file) {
    var named = new HashMap<String, String>();
    var table = file.find("sources");
    if (table.isPresent()) {
      for (var field : Section.of(table.get()).sorted()) {
        named.put(field.name(), Section.textOf(field.value()));
      }
    }
    var source = file.text("source");
    file.text("read");
    var read = file.day("read");
    return new Sources(named, new Provenance(named.getOrDefault(source, source), read));
  }

  /// Of a part of it.
  Sources within(Section part) {
    var source = part.text("source", surrounding.source());
    if (part.find("source").isPresent()) {
      if (source.isBlank()) {
        throw new DataException(part.place(), "source is empty");
      }
      if (!named.isEmpty() && !named.containsKey(source)) {
        throw new DataException(
            part.place(), "the source " + source + " is not among the file's sources");
      }
    }
    var read = part.day("read");
    return new Sources(
        named,
        new Provenance(
            named.getOrDefault(source, source), read.isEmpty() ? surrounding.read() : read));
  }

  Provenance provenance() {
    return surrounding;
  }
}
