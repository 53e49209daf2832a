package dev.faregate.rule;

import dev.faregate.rule.Suppression.Kind;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import dev.faregate.source.Suggestion;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads `ignore: [{ rule: …, until: …, because: … }]`, as it stands in settings and in a
/// resource's metadata. What is wrong there is a fault, never an exception.
public final class SuppressionReader {
  private static final List<String> OWN_KEYS = List.of("rule", "until", "because");
  private static final List<String> SETTINGS_KEYS =
      List.of("rule", "resource", "file", "until", "because");

  private final Set<String> rules;
  private final Suppressions suppressions;
  private final List<SuppressionFault> faults = new ArrayList<>();

  /// @param rules the names of all rules
  public SuppressionReader(Set<String> rules, Suppressions suppressions) {
    this.rules = rules;
    this.suppressions = suppressions;
  }

  /// What could not be read.
  public List<SuppressionFault> faults() {
    return List.copyOf(faults);
  }

  public void settings(Node ignore) {
    list(ignore, Kind.SETTINGS, "", "");
  }

  /// @param resource whose metadata it is
  public void metadata(Node ignore, String file, String resource) {
    list(ignore, Kind.METADATA, file, resource);
  }

  private void list(Node ignore, Kind kind, String file, String resource) {
    if (ignore instanceof Sequence(var items, _)) {
      for (var item : items) {
        item(item, kind, file, resource);
      }
    } else if (ignore instanceof Mapping) {
      item(ignore, kind, file, resource);
    } else {
      malformed(kind, ignore.origin(), "ignore is a list: [{ rule: …, because: … }]");
    }
  }

  private void item(Node item, Kind kind, String file, String resource) {
    if (!(item instanceof Mapping written)) {
      malformed(kind, item.origin(), "write { rule: …, because: … }");
      return;
    }
    if (!keysKnown(written, kind)) {
      return;
    }
    var rule = text(written, "rule", kind);
    var until = until(written, kind);
    if (rule.isEmpty() || until.isEmpty() && written.has("until")) {
      if (!written.has("rule")) {
        malformed(kind, item.origin(), "this ignores no rule; write rule: and its name");
      }
      return;
    }
    var inSettings = kind == Kind.SETTINGS;
    var pattern = inSettings ? text(written, "resource", kind).orElse("") : resource;
    // FILE#NAME, as usage has it.
    int hash = inSettings ? pattern.lastIndexOf('#') : -1;
    var where = inSettings ? text(written, "file", kind).orElse("") : file;
    add(
        new Suppression(
            kind,
            rule.get(),
            hash < 0 ? where : pattern.substring(0, hash),
            0,
            pattern.substring(hash + 1),
            until,
            text(written, "because", kind).orElse(""),
            place(item)));
  }

  /// Keeps it if there is such a rule.
  void add(Suppression suppression) {
    if (rules.contains(suppression.rule())) {
      suppressions.add(suppression);
      return;
    }
    var message = SuppressionText.unknown(suppression.rule(), rules);
    var origin = Origin.at(suppression.at());
    faults.add(new SuppressionFault(OwnRules.UNKNOWN_RULE, suppression.kind(), origin, message));
  }

  void malformed(Kind kind, Origin origin, String message) {
    faults.add(new SuppressionFault(OwnRules.MALFORMED, kind, origin, message));
  }

  private boolean keysKnown(Mapping written, Kind kind) {
    var known = kind == Kind.SETTINGS ? SETTINGS_KEYS : OWN_KEYS;
    for (var entry : written.entries()) {
      if (!known.contains(entry.name())) {
        var hint = Suggestion.phrase(entry.name(), known);
        var says = hint.isEmpty() ? "; there are " + String.join(", ", known) : hint;
        malformed(kind, entry.key().origin(), "ignore has no " + entry.name() + says);
        return false;
      }
    }
    return true;
  }

  private Optional<LocalDate> until(Mapping written, Kind kind) {
    var said = text(written, "until", kind);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    var day = day(said.get());
    if (day.isEmpty()) {
      var origin = written.get("until").orElseThrow().origin();
      malformed(kind, origin, noDay(said.get()));
    }
    return day;
  }

  static String noDay(String text) {
    return "until " + text + " is no day; write one as 2027-01-31";
  }

  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<String> text(Mapping written, String key, Kind kind) {
    var node = written.get(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof Scalar scalar && !scalar.isNull()) {
      return Optional.of(scalar.text().strip());
    }
    malformed(kind, node.get().origin(), key + " is one text");
    return Optional.empty();
  }

  private static Span place(Node item) {
    return item.origin().use().orElse(new Span("", 1, 1, 1, 1, 0, 0));
  }
}
