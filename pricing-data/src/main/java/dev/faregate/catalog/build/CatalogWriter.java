package dev.faregate.catalog.build;

import dev.faregate.catalog.CatalogLayout;
import dev.faregate.catalog.build.CatalogData.Line;
import dev.faregate.catalog.build.CatalogData.TypeNames;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Writes the compiled catalog: the same data always gives the same bytes.
final class CatalogWriter {
  private CatalogWriter() {}

  static byte[] write(CatalogData data) {
    var texts = new TextTable();
    var stamps = new StampTable(texts);
    var prices = new PricesWriter(texts, stamps, data.regions());
    var limits = new LimitsWriter(texts);
    texts.number("");
    var about = about(data, texts);
    var regions = prices.regions(data.regions());
    var meters = prices.meters(data.meters());
    var allowances = limits.allowances(data.allowances());
    var limitRows = limits.limits(data.limits());
    var runtimes = limits.runtimes(data.runtimes());
    var freeTypes = new Bytes().number(data.freeTypes().size());
    for (var type : data.freeTypes()) {
      freeTypes.number(texts.number(type));
    }
    var limitRules = new LimitRulesWriter(texts, data.limits()).rules(data.limitRules());
    var shapes = new ShapesWriter(texts).shapes(data.typeShapes());
    var typeNames = typeNames(data.typeNames(), texts);
    return assemble(
        List.of(
            texts.section(),
            about,
            regions,
            stamps.section(),
            meters,
            allowances,
            limitRows,
            runtimes,
            freeTypes,
            limitRules,
            shapes,
            typeNames));
  }

  /// An index of services, then the names of each.
  private static Bytes typeNames(List<TypeNames> all, TextTable texts) {
    var starts = new TreeMap<String, Integer>();
    var rows = new Bytes();
    for (var service : all) {
      starts.put(service.service(), NameIndexWriter.size(all.size()) + rows.size());
      rows.number(service.names().size());
      for (var name : service.names()) {
        rows.number(texts.number(name));
      }
    }
    return NameIndexWriter.write(starts, texts).append(rows);
  }

  /// In the order of [CatalogLayout].
  private static byte[] assemble(List<Bytes> sections) {
    var head = new Bytes().int32(CatalogLayout.MAGIC);
    head.append(new byte[CatalogLayout.DIGESTED - CatalogLayout.DIGEST]);
    var body = new Bytes();
    for (var section : sections) {
      head.int32(CatalogLayout.HEAD + body.size());
      body.append(section);
    }
    var file = head.append(body).toByteArray();
    var digest = sha256(Arrays.copyOfRange(file, CatalogLayout.DIGESTED, file.length));
    System.arraycopy(digest, 0, file, CatalogLayout.DIGEST, digest.length);
    return file;
  }

  private static Bytes about(CatalogData data, TextTable texts) {
    var days = new TreeSet<String>();
    for (var meter : data.meters()) {
      days(meter.lines(), days);
      for (var type : meter.types()) {
        days(type.lines(), days);
      }
    }
    return new Bytes()
        .number(texts.number(days.isEmpty() ? "" : days.getFirst()))
        .number(texts.number(days.isEmpty() ? "" : days.getLast()));
  }

  private static void days(List<Line> lines, Set<String> days) {
    for (var line : lines) {
      for (var list : line.lists()) {
        days.add(list.provenance().read());
      }
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
