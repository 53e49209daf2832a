package dev.faregate.aws.cloudformation;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import java.util.HashMap;
import java.util.List;

/// Flags an export under a name that another output of the template has. Those with a condition may
/// exclude each other.
public final class CloudformationExportNameTaken implements Rule<StackTemplate> {

  @Override
  public Class<StackTemplate> subject() {
    return StackTemplate.class;
  }

  @Override
  public void check(StackTemplate template, Catalog catalog, Reporter reporter) {
    var outputs = new HashMap<String, String>();
    for (var export : Exports.of(template)) {
      var name = text(export.name());
      if (export.isConditional() || name.isEmpty()) {
        continue;
      }
      var taken = outputs.putIfAbsent(name, export.output());
      if (taken == null) {
        reporter.checked();
      } else {
        reporter.report(
            export.name().origin(),
            export.output() + " is exported as " + name + ", which is the name of " + taken,
            List.of(),
            catalog.message("cloudformation.export-name").replace("{name}", name));
      }
    }
  }

  /// As it is written: a text, or one that `Fn::Sub` fills in.
  private static String text(Node name) {
    if (name instanceof Call(var function, var argument, _)) {
      return function.endsWith("Sub") && argument instanceof Scalar text ? text.text() : "";
    }
    return name instanceof Scalar text ? text.text() : "";
  }
}
