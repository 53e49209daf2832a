package dev.faregate.catalog.build;

import dev.faregate.catalog.Allowance;
import dev.faregate.catalog.CatalogLayout;
import dev.faregate.catalog.LambdaRuntime;
import dev.faregate.catalog.Limit;
import dev.faregate.catalog.Provenance;
import java.util.List;
import java.util.TreeMap;

/// Writes the sections of limits, runtimes and allowances.
@SuppressWarnings("EnumOrdinal") // written and read back within one build
final class LimitsWriter {
  private final TextTable texts;

  LimitsWriter(TextTable texts) {
    this.texts = texts;
  }

  Bytes limits(List<Limit> limits) {
    var index = new Bytes().int32(limits.size());
    int start = index.size() + 4 * limits.size() + NameIndexWriter.size(limits.size());
    var rows = new Bytes();
    var places = new TreeMap<String, Integer>();
    for (var limit : limits) {
      places.put(limit.name(), places.size());
      index.int32(start + rows.size());
      text(rows, limit.name());
      text(rows, limit.message());
      provenance(rows, limit.provenance());
      switch (limit) {
        case Limit.Range range -> range(rows, range);
        case Limit.Choices choices -> {
          texts(rows.number(CatalogLayout.CHOICES), choices.values());
          text(rows, choices.byDefault());
        }
        case Limit.Pairing pairing -> pairing(rows, pairing);
        case Limit.Figure figure ->
            text(rows.number(CatalogLayout.FIGURE).number(figure.value()), figure.unit());
        case Limit.Pattern pattern -> {
          text(rows.number(CatalogLayout.PATTERN), pattern.regex());
          text(rows, pattern.words());
        }
        case Limit.Relation relation ->
            texts(
                rows.number(CatalogLayout.RELATION).number(relation.kind().ordinal()),
                relation.properties());
      }
    }
    return index.append(NameIndexWriter.write(places, texts)).append(rows);
  }

  private void range(Bytes rows, Limit.Range range) {
    rows.number(CatalogLayout.RANGE).number(range.least()).number(range.most());
    text(rows.number(range.step()), range.unit());
    rows.number(range.byDefault().isPresent() ? 1 : 0);
    if (range.byDefault().isPresent()) {
      rows.number(range.byDefault().getAsLong());
    }
    rows.number(range.adjustable() ? 1 : 0);
  }

  private void pairing(Bytes rows, Limit.Pairing pairing) {
    rows.number(CatalogLayout.PAIRING).number(pairing.pairs().size());
    for (var pair : pairing.pairs().entrySet()) {
      rows.number(pair.getKey());
      text(rows, pairing.since().getOrDefault(pair.getKey(), ""));
      rows.number(pair.getValue().size());
      for (long partner : pair.getValue()) {
        rows.number(partner);
      }
    }
  }

  Bytes runtimes(List<LambdaRuntime> runtimes) {
    var bytes = new Bytes().number(runtimes.size());
    for (var runtime : runtimes) {
      text(bytes, runtime.name());
      text(bytes, runtime.os());
      bytes.number(runtime.imageOnly() ? 1 : 0);
      text(bytes, runtime.deprecated());
      text(bytes, runtime.blocksCreate());
      text(bytes, runtime.blocksUpdate());
      text(bytes, runtime.message());
      provenance(bytes, runtime.provenance());
    }
    return bytes;
  }

  Bytes allowances(List<Allowance> allowances) {
    var bytes = new Bytes().number(allowances.size());
    for (var allowance : allowances) {
      text(bytes, allowance.name());
      text(bytes.number(allowance.amount()), allowance.unit());
      texts(bytes, allowance.meters());
      texts(bytes, allowance.partitions());
      provenance(bytes, allowance.provenance());
    }
    return bytes;
  }

  private void text(Bytes bytes, String text) {
    bytes.number(texts.number(text));
  }

  private void texts(Bytes bytes, List<String> all) {
    bytes.number(all.size());
    for (var text : all) {
      text(bytes, text);
    }
  }

  private void provenance(Bytes bytes, Provenance provenance) {
    text(bytes, provenance.source());
    text(bytes, provenance.read());
  }
}
