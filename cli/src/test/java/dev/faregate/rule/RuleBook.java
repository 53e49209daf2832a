package dev.faregate.rule;

import dev.faregate.aws.Service;
import dev.faregate.aws.limits.LimitRules;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds one rule against templates, without the rest of the program.
public final class RuleBook {
  private static final Inputs INPUTS =
      new Inputs(Map.of(), Optional.empty(), Map.of(), new NamedSizes());

  /// A template that begins so runs in that region: `# in eu-west-1`.
  private static final String IN = "# in ";

  /// The day on which the pages' examples hold.
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final String rule;
  private final Judge judge;
  private final boolean isData;

  private interface Judge {
    void check(List<Stack> stacks, Checks checks);
  }

  private RuleBook(String rule, Judge judge, boolean isData) {
    this.rule = rule;
    this.judge = judge;
    this.isData = isData;
  }

  /// One rule of a service.
  public RuleBook(Service service, Rule<?> rule, Catalog catalog) {
    this(
        rule.name(),
        (stacks, checks) -> {
          checks.run(List.of(rule), service.read(stacks, INPUTS, catalog));
          checks.run(List.of(rule), service.judged(stacks, INPUTS, catalog));
        },
        false);
  }

  /// A rule of the data files.
  static RuleBook ofData(String rule, Catalog catalog) {
    return new RuleBook(
        rule,
        (stacks, checks) -> new LimitRules(catalog, checks, true).check(stacks, "us-east-1"),
        true);
  }

  /// What the rule finds, from the top of the template to its end.
  public List<Finding> findings(String template) {
    var findings = new ArrayList<Finding>();
    for (var finding : checks(template).findings()) {
      if (finding.rule().equals(rule)) {
        findings.add(finding);
      }
    }
    findings.sort(Comparator.comparing(RuleBook::line));
    return findings;
  }

  /// Whether the rule looks at the template, and counts that; of rules that are data only all
  /// together are counted.
  boolean looksAt(String template) {
    return isData || checks(template).checked() > 0;
  }

  /// How many things the rule could not judge.
  public int notChecked(String template) {
    var unchecked = checks(template).unchecked();
    return (int) unchecked.stream().filter(one -> one.rule().equals(rule)).count();
  }

  private static String region(String template) {
    return template.substring(IN.length(), template.indexOf('\n')).strip();
  }

  private static List<Stack> in(String region, List<Stack> stacks) {
    return stacks.stream().map(stack -> stack.in(region)).toList();
  }

  private Checks checks(String template) {
    var checks = new Checks(Catalog.bundled().today(TODAY));
    var stacks = Templates.read(template);
    judge.check(template.startsWith(IN) ? in(region(template), stacks) : stacks, checks);
    return checks;
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
}
