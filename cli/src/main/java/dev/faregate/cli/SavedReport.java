package dev.faregate.cli;

import dev.faregate.billing.Ratio;
import dev.faregate.report.Changes;
import dev.faregate.report.Compared;
import dev.faregate.rule.Severity;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A report that an earlier run wrote with `--output json`.
final class SavedReport {
  private static final String KNOWN_VERSION = "1";
  private static final int LONGEST_NUMBER = 100;

  private final String file;
  private final Mapping report;
  private final Map<String, List<Changes.Missing>> missing = new HashMap<>();

  private SavedReport(String file, Mapping report) {
    this.file = file;
    this.report = report;
  }

  /// Empty if the file is none.
  ///
  /// @throws CommandLineError if it is one that this version cannot read
  static Optional<SavedReport> find(Node document, String file) {
    if (document instanceof Mapping newer
        && newer.has("schemaVersion")
        && newer.get("tool").orElse(newer) instanceof Mapping tool
        && text(tool, "name").equals("faregate")
        && !text(newer, "schemaVersion").equals(KNOWN_VERSION)) {
      throw new CommandLineError(file + " is a report of a newer faregate");
    }
    return document instanceof Mapping report
            && report.has("schemaVersion")
            && report.has("resources")
            && report.has("tool")
        ? Optional.of(new SavedReport(file, report))
        : Optional.empty();
  }

  /// @throws CommandLineError if it lacks what a comparison needs
  Compared compared() {
    if (!(report.get("total").orElse(report) instanceof Mapping total) || total == report) {
      throw new CommandLineError(
          file + " is a report without prices; save one of: faregate price --output json");
    }
    for (var one : items("unknown")) {
      var resource = text(one, "resource");
      missing
          .computeIfAbsent(text(one, "file") + " " + resource, _ -> new ArrayList<>())
          .add(
              new Changes.Missing(
                  text(one, "file"), resource, text(one, "what"), text(one, "why")));
    }
    var resources = new ArrayList<Compared.Item>();
    for (var one : items("resources")) {
      resources.add(item(one));
    }
    var findings = new ArrayList<Changes.Found>();
    for (var one : items("findings")) {
      findings.add(finding(one));
    }
    return new Compared(file, resources, findings, text(total, "atLeast").equals("true"));
  }

  /// @throws CommandLineError if its amounts rest on another month or free tier than those of a run
  void check(Assessed now) {
    var month = text(report, "month");
    var label = now.usage().month().label();
    if (!month.equals(label)) {
      throw new CommandLineError(
          file
              + " is of a month of "
              + month
              + ", and this is of "
              + label
              + wayOut("--month " + month));
    }
    boolean isFree = text(report, "freeTier").equals("true");
    if (isFree != now.freeTier().isOn()) {
      throw new CommandLineError(
          file
              + (isFree ? " has the free tier, and this has not" : " is without the free tier")
              + wayOut("--free-tier " + (isFree ? "on" : "off")));
    }
    var left = text(report, "freeTierLeft");
    if (report.has("freeTierLeft") && !left.equals(now.run().leftOfFreeTier())) {
      throw new CommandLineError(
          file
              + " has another free tier left"
              + wayOut("--free-tier " + (left.isEmpty() ? "on" : left)));
    }
  }

  private static String wayOut(String option) {
    return ", so amounts cannot be compared: add " + option + ", or save it anew";
  }

  private Compared.Item item(Mapping one) {
    var parts = new ArrayList<Compared.Part>();
    var open = new ArrayList<String>();
    var sum = Ratio.ZERO;
    for (var charge : items(one, "charges")) {
      var net = amount(charge, "monthly");
      sum = sum.plus(net);
      if (text(charge, "monthly").isEmpty()) {
        open.add(
            Compared.open(text(charge, "meter"), text(charge, "region"), text(charge, "formula")));
      }
      parts.add(
          new Compared.Part(
              text(charge, "meter"),
              text(charge, "unit"),
              amount(charge, "quantity"),
              text(charge, "gross").isEmpty() ? net : amount(charge, "gross"),
              net));
    }
    var name = text(one, "name");
    var at = text(one, "file");
    return new Compared.Item(
        at,
        (int) Math.min(Integer.MAX_VALUE, whole(one, "line")),
        name,
        text(one, "type"),
        text(one, "service"),
        text(one, "summary"),
        sum,
        !text(one, "monthly").isEmpty(),
        parts,
        missing.getOrDefault(at + " " + name, List.of()),
        open);
  }

  private Changes.Found finding(Mapping one) {
    var severity =
        switch (text(one, "severity")) {
          case "error" -> Severity.ERROR;
          case "warning" -> Severity.WARNING;
          default -> Severity.NOTE;
        };
    return new Changes.Found(
        text(one, "rule"),
        severity,
        text(one, "file"),
        (int) Math.min(Integer.MAX_VALUE, whole(one, "line")),
        text(one, "resource"),
        text(one, "message"));
  }

  private List<Mapping> items(String key) {
    return items(report, key);
  }

  private static List<Mapping> items(Mapping holder, String key) {
    var items = new ArrayList<Mapping>();
    if (holder.get(key).orElse(holder) instanceof Sequence(var all, _)) {
      for (var item : all) {
        if (item instanceof Mapping mapping) {
          items.add(mapping);
        }
      }
    }
    return items;
  }

  /// Empty for null and for what is not there.
  private static String text(Mapping holder, String key) {
    return holder.get(key).orElse(holder) instanceof Scalar scalar && !scalar.isNull()
        ? scalar.text()
        : "";
  }

  private long whole(Mapping holder, String key) {
    var amount = amount(holder, key);
    return amount.numerator().divide(amount.denominator()).longValue();
  }

  private Ratio amount(Mapping holder, String key) {
    var text = text(holder, key);
    if (text.isEmpty()) {
      return Ratio.ZERO;
    }
    try {
      if (text.length() <= LONGEST_NUMBER && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
        var decimal = new BigDecimal(text);
        return Ratio.of(
            decimal.unscaledValue(), java.math.BigInteger.TEN.pow(Math.max(0, decimal.scale())));
      }
    } catch (NumberFormatException e) {
      // told below, with its place
    }
    throw Settings.wrong(holder.get(key).orElse(holder), key + " is no decimal number");
  }
}
