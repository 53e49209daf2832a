package dev.faregate.aws.cloudformation;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Node.Scalar;
import java.util.List;

/// Flags a logical name that is not made of letters and digits.
public final class CloudformationNameMalformed implements Rule<StackTemplate> {
  private static final List<String> SECTIONS = List.of("Parameters", "Resources", "Outputs");

  @Override
  public Class<StackTemplate> subject() {
    return StackTemplate.class;
  }

  @Override
  public void check(StackTemplate template, Catalog catalog, Reporter reporter) {
    if (template.hasForeignMacro()) {
      return;
    }
    for (var section : SECTIONS) {
      for (var entry : template.section(section).entries()) {
        var name = entry.name();
        if (name.startsWith("Fn::") || name.indexOf('{') >= 0) {
          continue; // a loop, or what another tool fills in
        }
        if (isPlain(name)) {
          reporter.checked();
        } else {
          tell(section, entry.key(), catalog, reporter);
        }
      }
    }
  }

  private static void tell(String section, Scalar name, Catalog catalog, Reporter reporter) {
    var message = catalog.message("cloudformation.name").replace("{name}", name.text());
    var what = section.substring(0, section.length() - 1);
    reporter.report(
        name.origin(),
        name.text()
            + " is no name for "
            + (what.equals("Output") ? "an " : "a ")
            + lower(what)
            + "; CloudFormation takes letters and digits",
        List.of(),
        section.equals("Resources") ? message : "");
  }

  private static String lower(String word) {
    return Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      boolean isPlain =
          letter >= 'a' && letter <= 'z'
              || letter >= 'A' && letter <= 'Z'
              || letter >= '0' && letter <= '9';
      if (!isPlain) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
