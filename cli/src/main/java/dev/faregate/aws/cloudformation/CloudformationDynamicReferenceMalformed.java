package dev.faregate.aws.cloudformation;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;

/// Flags `{{resolve:…}}` of no service that CloudFormation reads from, or without a name.
public final class CloudformationDynamicReferenceMalformed implements Rule<StackTemplate> {
  private static final String START = "{{resolve:";
  private static final String END = "}}";

  @Override
  public Class<StackTemplate> subject() {
    return StackTemplate.class;
  }

  @Override
  public void check(StackTemplate template, Catalog catalog, Reporter reporter) {
    walk(template.section("Resources"), reporter);
  }

  private static void walk(Node node, Reporter reporter) {
    if (node instanceof Scalar text) {
      text(text, reporter);
    } else if (node instanceof Sequence(var items, _)) {
      items.forEach(item -> walk(item, reporter));
    } else if (node instanceof Call(_, var argument, _)) {
      walk(argument, reporter);
    } else if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> walk(entry.value(), reporter));
    }
  }

  private static void text(Scalar scalar, Reporter reporter) {
    int start = scalar.text().indexOf(START);
    while (start >= 0) {
      int end = scalar.text().indexOf(END, start);
      if (end < 0) {
        return;
      }
      var inside = scalar.text().substring(start + START.length(), end);
      if (inside.indexOf('$') < 0 && inside.indexOf('{') < 0) {
        var fault = fault(inside);
        if (fault.isEmpty()) {
          reporter.checked();
        } else {
          reporter.report(scalar.origin(), START + inside + END + " " + fault);
        }
      }
      start = scalar.text().indexOf(START, end);
    }
  }

  /// Empty where there is none.
  private static String fault(String inside) {
    int colon = inside.indexOf(':');
    var service = colon < 0 ? inside : inside.substring(0, colon);
    var name = colon < 0 ? "" : inside.substring(colon + 1);
    boolean isStored = service.equals("ssm") || service.equals("ssm-secure");
    if (!isStored && !service.equals("secretsmanager")) {
      return "names no service to read from; there are ssm, ssm-secure and secretsmanager";
    }
    if (name.isEmpty()) {
      return isStored ? "names no parameter" : "names no secret";
    }
    if (name.endsWith("\\")) {
      return "ends in a backslash, so that it is never closed";
    }
    if (isStored && name.indexOf(' ') >= 0) {
      return "has a blank in the parameter's name";
    }
    return "";
  }
}
