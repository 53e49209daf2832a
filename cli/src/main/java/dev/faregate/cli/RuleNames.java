package dev.faregate.cli;

import dev.faregate.rule.OwnRules;
import java.util.LinkedHashSet;
import java.util.Set;

/// The names of all rules: what settings and suppressions may speak of.
final class RuleNames {
  private RuleNames() {}

  static Set<String> all(Run run) {
    var names = new LinkedHashSet<String>();
    for (var listed : RulePages.all(run.catalog())) {
      names.add(listed.rule());
    }
    names.addAll(OwnRules.NAMES);
    return names;
  }
}
