package dev.faregate.rule;

import dev.faregate.aws.Service;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.resource.Resource;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Holds one rule of a service against templates, without the rest of the program.
public final class RuleBook {
  private final Service service;
  private final Rule<?> rule;
  private final Catalog catalog;

  public RuleBook(Service service, Rule<?> rule, Catalog catalog) {
    this.service = service;
    this.rule = rule;
    this.catalog = catalog;
  }

  /// What the rule finds, from the top of the template to its end.
  public List<Finding> findings(String template) {
    var log = new Log();
    for (var resource : service.read(Templates.read(template), Inputs.NONE, catalog)) {
      judge(rule, resource, log);
    }
    log.findings.sort(Comparator.comparing(RuleBook::line));
    return log.findings;
  }

  /// How many things the rule could not judge.
  public int notChecked(String template) {
    var log = new Log();
    for (var resource : service.read(Templates.read(template), Inputs.NONE, catalog)) {
      judge(rule, resource, log);
    }
    return log.notChecked;
  }

  /// As pages write them: `5: memory is 64 MB; Lambda accepts 128 to 10240 MB`.
  static List<String> words(List<Finding> findings) {
    var words = new ArrayList<String>();
    for (var finding : findings) {
      words.add(line(finding) + ": " + finding.message());
    }
    return words;
  }

  /// The template with a fix applied.
  static String repaired(String template, Fix fix) {
    var edits = new ArrayList<>(fix.edits());
    edits.sort(Comparator.comparing((Fix.Edit edit) -> edit.at().start()).reversed());
    var text = new StringBuilder(template);
    for (var edit : edits) {
      text.replace(edit.at().start(), edit.at().end(), edit.text());
    }
    return text.toString();
  }

  private static int line(Finding finding) {
    return finding.origin().use().orElseThrow().line();
  }

  private static <R extends Resource> void judge(Rule<R> rule, Resource resource, Log log) {
    if (rule.subject().isInstance(resource)) {
      log.rule = rule;
      log.resource = resource;
      rule.check(rule.subject().cast(resource), log.catalog(), log);
    }
  }

  private final class Log implements Reporter {
    private final List<Finding> findings = new ArrayList<>();
    private int notChecked;
    private Rule<?> rule = RuleBook.this.rule;
    private Resource resource;

    Catalog catalog() {
      return catalog;
    }

    @Override
    public void report(Origin origin, String message, List<Fix> fixes) {
      findings.add(new Finding(rule.name(), rule.severity(), resource, message, origin, fixes));
    }

    @Override
    public void notChecked(String what, String why, Origin origin) {
      notChecked++;
    }

    @Override
    public void checked() {}
  }
}
