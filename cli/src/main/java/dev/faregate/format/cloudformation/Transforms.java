package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/// The macros that a template names at its top.
final class Transforms {
  private static final String SERVERLESS = "AWS::Serverless";

  private final List<Node> includes = new ArrayList<>();
  private final List<Scalar> foreign = new ArrayList<>();
  private final boolean addsMore;
  private boolean serverless;

  /// @param addsMore see [Dialect#addsMore]
  Transforms(Mapping template, boolean addsMore) {
    this.addsMore = addsMore;
    var transform = template.get("Transform");
    if (transform.isPresent()) {
      add(transform.get());
    }
    serverless |= hasServerlessResource(template);
  }

  /// The Transform is often forgotten, or taken out by tools, where SAM's types stay.
  private static boolean hasServerlessResource(Mapping template) {
    var resources = Fields.mapping(template, "Resources").orElse(Mapping.empty(template.origin()));
    for (var entry : resources.entries()) {
      var type = Fields.text(entry.value(), "Type");
      if (type.isPresent() && type.get().text().startsWith(SERVERLESS)) {
        return true;
      }
    }
    return false;
  }

  /// `AWS::Include` at the top: its file's sections are the template's.
  List<Node> includes() {
    return includes;
  }

  /// Whether SAM makes resources that the template does not write but may refer to.
  boolean serverless() {
    return serverless;
  }

  /// Whether macros that are not AWS's, or the language, may add just anything.
  boolean anythingMayBeAdded() {
    return addsMore || !foreign.isEmpty();
  }

  void report(Evaluator evaluator) {
    for (var macro : foreign) {
      Include.notRun(macro.text(), macro.origin(), evaluator);
    }
  }

  private void add(Node node) {
    if (node instanceof Sequence(var items, _)) {
      items.forEach(this::add);
    } else if (node instanceof Scalar macro) {
      add(macro);
    } else if (node instanceof Mapping mapping) {
      var name = mapping.get("Name");
      if (name.isPresent() && name.get() instanceof Scalar macro) {
        if (macro.text().equals(Include.MACRO)) {
          includes.add(mapping);
        } else {
          add(macro);
        }
      }
    }
  }

  private void add(Scalar macro) {
    serverless |= macro.text().startsWith(SERVERLESS);
    if (!macro.text().startsWith("AWS::")) {
      foreign.add(macro);
    }
  }
}
