package dev.faregate.cli;

import dev.faregate.cli.Baseline.Known;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Source;

/// A baseline as a file: YAML that a person can read, and whose lines change only with what they
/// say.
final class BaselineText {
  private static final String HEAD =
      """
      # Findings that faregate check leaves out with --baseline: known when this was written.
      # A line that is deleted here is told again. Written by faregate check --write-baseline.
      version: 1
      """;

  private BaselineText() {}

  static String write(Baseline baseline) {
    var text = new StringBuilder(HEAD);
    text.append(baseline.entries().isEmpty() ? "findings: {}\n" : "findings:\n");
    var file = "";
    for (var known : baseline.entries()) {
      if (!known.file().equals(file)) {
        file = known.file();
        quoted(text.append("  "), file).append(":\n");
      }
      text.append("    - rule: ").append(known.rule()).append('\n');
      if (!known.resource().isEmpty()) {
        quoted(text.append("      resource: "), known.resource()).append('\n');
      }
      quoted(text.append("      message: "), known.message()).append('\n');
      if (known.count() > 1) {
        text.append("      count: ").append(known.count()).append('\n');
      }
    }
    return text.toString();
  }

  /// In double quotes, which YAML reads as JSON does.
  private static StringBuilder quoted(StringBuilder text, String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      if (unit == '"' || unit == '\\') {
        text.append('\\').append(unit);
      } else if (unit < ' ' || unit >= 0x7F && unit < 0xA0 || isSeparator(unit)) {
        text.append("\\u").append(hex(unit));
      } else {
        text.append(unit);
      }
    }
    return text.append('"');
  }

  /// What YAML takes as a line break, or a mark, or half of a character.
  private static boolean isSeparator(char unit) {
    return unit == 0x2028
        || unit == 0x2029
        || unit == 0xFEFF
        || unit >= 0x202A && unit <= 0x202E
        || unit >= 0x2066 && unit <= 0x2069;
  }

  private static String hex(char unit) {
    var digits = Integer.toHexString(unit);
    return "0".repeat(4 - digits.length()) + digits;
  }

  /// @throws CommandLineError for a file that says something else
  static Baseline read(Source source) {
    for (var problem : source.problems()) {
      var place = Settings.place(problem.origin());
      throw new CommandLineError(
          (place.isEmpty() ? source.file() + ": " : place) + problem.message());
    }
    var baseline = new Baseline();
    for (var file : findings(source).entries()) {
      if (!(file.value() instanceof Sequence(var entries, _))) {
        throw wrong(file.value(), "the entries of a file are a list");
      }
      for (var entry : entries) {
        baseline.add(known(file.name(), entry));
      }
    }
    return baseline;
  }

  private static Mapping findings(Source source) {
    if (!source.documents().isEmpty()
        && source.documents().getFirst() instanceof Mapping top
        && top.get("findings").orElse(top) instanceof Mapping findings
        && top.has("findings")) {
      return findings;
    }
    throw new CommandLineError(
        source.file() + ": this is no baseline; faregate check --write-baseline writes one");
  }

  private static Known known(String file, Node entry) {
    if (!(entry instanceof Mapping written)) {
      throw wrong(entry, "an entry is { rule: …, message: … }");
    }
    var rule = text(written, "rule");
    var message = text(written, "message");
    if (rule.isEmpty() || message.isEmpty()) {
      throw wrong(entry, "an entry names its rule and its message");
    }
    return new Known(file, rule, text(written, "resource"), message, count(written));
  }

  private static int count(Mapping written) {
    var text = text(written, "count");
    if (text.isEmpty()) {
      return 1;
    }
    try {
      return Math.clamp(Integer.parseInt(text), 1, 1_000_000);
    } catch (NumberFormatException e) {
      throw wrong(written.get("count").orElseThrow(), "count is a whole number");
    }
  }

  private static String text(Mapping written, String key) {
    var node = written.get(key);
    return node.isPresent() && node.get() instanceof Scalar scalar ? scalar.text() : "";
  }

  private static CommandLineError wrong(Node where, String message) {
    return Settings.wrong(where, message);
  }
}
