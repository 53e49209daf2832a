package dev.faregate.aws.cloudformation;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import dev.faregate.source.Suggestion;
import java.util.List;
import java.util.Set;

/// Flags a name in `DependsOn`, and one in a branch that is not taken, which the template does not
/// have: CloudFormation looks for all of them. What is evaluated is looked for there.
public final class CloudformationDependencyUnknown implements Rule<StackTemplate> {

  @Override
  public Class<StackTemplate> subject() {
    return StackTemplate.class;
  }

  @Override
  public void check(StackTemplate template, Catalog catalog, Reporter reporter) {
    if (template.hasForeignMacro()) {
      return;
    }
    var resources = template.section("Resources");
    for (var entry : resources.entries()) {
      if (entry.name().startsWith("Fn::") || !(entry.value() instanceof Mapping resource)) {
        continue;
      }
      for (var name : Dependencies.dependsOn(resource)) {
        if (isThere(name.text(), template)) {
          reporter.checked();
        } else {
          tell("DependsOn " + name.text(), name.text(), name.origin(), template, reporter);
        }
      }
    }
    for (var section : List.of("Resources", "Outputs")) {
      for (var use : Uses.in(template.section(section), true)) {
        boolean isParameter =
            use.attribute().isEmpty() && template.section("Parameters").has(use.name());
        if (!isParameter && !isThere(use.name(), template) && !isTold(use.origin(), template)) {
          tell(use.name(), use.name(), use.origin(), template, reporter);
        }
      }
    }
  }

  private static boolean isThere(String name, StackTemplate template) {
    if (template.types().containsKey(name) || template.stack().find(name).isPresent()) {
      return true;
    }
    boolean isSam = template.stack().format().equals("sam");
    if (name.indexOf('$') >= 0
        || name.indexOf('&') >= 0
        || isSam && name.startsWith("Serverless")) {
      return true;
    }
    for (int end = name.length() - 1; end > 0; end--) {
      var type = template.types().get(name.substring(0, end));
      if (type != null && (isSam || type.endsWith("::MODULE"))) {
        return true;
      }
    }
    return hasLoop(template);
  }

  private static boolean hasLoop(StackTemplate template) {
    for (var entry : template.section("Resources").entries()) {
      if (entry.name().startsWith("Fn::")) {
        return true;
      }
    }
    return false;
  }

  /// Whether evaluating the template has found it already.
  private static boolean isTold(Origin origin, StackTemplate template) {
    var here = origin.at();
    for (var problem : template.stack().problems()) {
      var at = problem.origin().use();
      if (at.isPresent() && here.isPresent() && at.get().start() == here.get().start()) {
        return true;
      }
    }
    return false;
  }

  private static void tell(
      String what, String name, Origin origin, StackTemplate template, Reporter reporter) {
    Set<String> names = template.types().keySet();
    var meant = Suggestion.phrase(name, names);
    reporter.report(origin, what + ", which this template does not declare" + meant);
  }
}
