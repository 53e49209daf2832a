package dev.faregate.report;

import dev.faregate.rule.Names;
import dev.faregate.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rules that a SARIF report speaks of, each with its page.
final class SarifRules {
  private static final int WIDTH = 100;

  private final Lookup lookup;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Integer> indices = new LinkedHashMap<>();

  /// @param service whose resource breaks it, empty for a problem of a source
  private record Rule(String name, Severity severity, String service) {}

  private SarifRules(Lookup lookup) {
    this.lookup = lookup;
  }

  static SarifRules of(Report report) {
    var rules = new SarifRules(report.lookup());
    for (var finding : report.findings()) {
      rules.add(finding.rule(), finding.severity(), finding.resource().service());
    }
    for (var trouble : report.troubles()) {
      rules.add(trouble.rule(), trouble.severity(), "");
    }
    for (var unchecked : report.unchecked()) {
      rules.add(unchecked.rule(), Severity.ERROR, unchecked.resource().service());
    }
    return rules;
  }

  private void add(String name, Severity severity, String service) {
    if (indices.putIfAbsent(name, rules.size()) == null) {
      rules.add(new Rule(name, severity, service));
    }
  }

  int index(String rule) {
    return indices.getOrDefault(rule, -1);
  }

  void write(JsonWriter json) {
    json.key("rules").open('[');
    for (var rule : rules) {
      write(json.item(), rule);
    }
    json.close(']');
  }

  private void write(JsonWriter json, Rule rule) {
    json.open('{').put("id", rule.name()).put("name", Names.className(rule.name()));
    var page = lookup.page(rule.name());
    if (page.isPresent()) {
      page(json, page.get());
    } else {
      // Code scanning asks for all three.
      var text = rule.name().replace('-', ' ');
      json.key("shortDescription").open('{').put("text", text).close('}');
      json.key("fullDescription").open('{').put("text", text).close('}');
      json.key("help").open('{').put("text", text).close('}');
    }
    json.key("defaultConfiguration").open('{');
    json.put("level", SarifOutput.level(rule.severity())).close('}');
    json.key("properties").open('{').key("tags").open('[').item().text("aws");
    if (!rule.service().isEmpty()) {
      json.item().text(rule.service());
    }
    json.close(']').put("precision", "very-high");
    json.put("problem.severity", problem(rule.severity())).close('}').close('}');
  }

  private static void page(JsonWriter json, String markdown) {
    var paragraph = Sentences.firstParagraph(markdown);
    json.key("shortDescription").open('{').put("text", Sentences.first(paragraph)).close('}');
    json.key("fullDescription").open('{').put("text", paragraph).close('}');
    json.key("help").open('{').put("text", RulePage.write(markdown, WIDTH, Style.PLAIN));
    json.put("markdown", markdown).close('}');
  }

  /// GitHub's words.
  private static String problem(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "recommendation";
    };
  }
}
