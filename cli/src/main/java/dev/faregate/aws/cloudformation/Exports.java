package dev.faregate.aws.cloudformation;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.ArrayList;
import java.util.List;

/// The outputs of a template that other stacks may import.
final class Exports {
  private Exports() {}

  /// @param output its logical name
  /// @param name what `Export: { Name: … }` says
  record Export(String output, Node name, boolean isConditional) {}

  static List<Export> of(StackTemplate template) {
    var exports = new ArrayList<Export>();
    for (var entry : template.section("Outputs").entries()) {
      if (entry.value() instanceof Mapping output
          && output.get("Export").orElse(output) instanceof Mapping export) {
        var name = export.get("Name");
        if (name.isPresent()) {
          exports.add(new Export(entry.name(), name.get(), output.has("Condition")));
        }
      }
    }
    return exports;
  }
}
