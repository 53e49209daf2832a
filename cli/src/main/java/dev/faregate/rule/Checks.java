package dev.faregate.rule;

import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Resource;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.List;

/// Holds every rule against every resource of its kind, and keeps what the rules say.
public final class Checks {
  private final Catalog catalog;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Unchecked> unchecked = new ArrayList<>();
  private int checked;

  public Checks(Catalog catalog) {
    this.catalog = catalog;
  }

  public void run(List<Rule<?>> rules, List<? extends Resource> resources) {
    for (var resource : resources) {
      for (var rule : rules) {
        hold(rule, resource);
      }
    }
  }

  /// Holds one rule against one resource, if it is of its kind.
  public <R extends Resource> void hold(Rule<R> rule, Resource resource) {
    if (rule.subject().isInstance(resource)) {
      rule.check(rule.subject().cast(resource), catalog, new Bound(rule, resource));
    }
  }

  /// Appends what others say.
  public void add(Checks others) {
    findings.addAll(others.findings);
    unchecked.addAll(others.unchecked);
    checked += others.checked;
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  public List<Unchecked> unchecked() {
    return List.copyOf(unchecked);
  }

  /// How many judgements were made.
  public int checked() {
    return checked;
  }

  private final class Bound implements Reporter {
    private final Rule<?> rule;
    private final Resource resource;

    Bound(Rule<?> rule, Resource resource) {
      this.rule = rule;
      this.resource = resource;
    }

    @Override
    public void report(Origin origin, String message, List<Fix> fixes, String awsMessage) {
      var severity = rule.severity(catalog);
      findings.add(
          new Finding(rule.name(), severity, resource, message, origin, fixes, awsMessage));
    }

    @Override
    public void notChecked(String what, String why, Origin origin) {
      unchecked.add(new Unchecked(rule.name(), resource, what, why, origin));
    }

    @Override
    public void checked() {
      checked++;
    }
  }
}
