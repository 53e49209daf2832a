package dev.faregate.format.batch;

import dev.faregate.format.Capitals;
import dev.faregate.format.Declaration;
import dev.faregate.format.Format;
import dev.faregate.format.Inputs;
import dev.faregate.format.Names;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Job definitions as `register-job-definition` takes and `describe-job-definitions` gives them.
public final class BatchJobDefinition implements Format {
  private static final List<String> ONE_OF =
      List.of("containerProperties", "nodeProperties", "ecsProperties", "eksProperties");

  /// Whose keys are the user's own words.
  private static final List<String> FREE_FORM = List.of("parameters", "tags", "options", "labels");

  @Override
  public String name() {
    return "batch";
  }

  @Override
  public boolean recognises(Node document) {
    return document instanceof Mapping mapping && !definitions(mapping).isEmpty();
  }

  @Override
  public Stack read(Source source, Node document, Inputs inputs) {
    var declarations = new ArrayList<Declaration>();
    if (document instanceof Mapping mapping) {
      for (var definition : definitions(mapping)) {
        declarations.add(declaration(definition, source));
      }
    }
    return new Stack(name(), "", source, Optional.empty(), declarations, List.of(), List.of());
  }

  private static Declaration declaration(Mapping definition, Source source) {
    var name = definition.get("jobDefinitionName").orElse(definition);
    var capitals = new Capitals(Map.of(), FREE_FORM, BatchJobDefinition::leaf);
    return new Declaration(
        "AWS::Batch::JobDefinition",
        name instanceof Scalar scalar && Names.isText(scalar)
            ? scalar.text()
            : Names.ofFile(source.file()),
        Names.place(name, source.file()),
        capitals.mapping(definition),
        Mapping.empty(definition.origin()),
        Optional.empty());
  }

  /// A hole that some tool fills before AWS Batch sees it is unknown.
  private static Node leaf(Node value) {
    return value instanceof Scalar scalar
            && (scalar.text().startsWith("${") || scalar.text().startsWith("{{"))
        ? new Node.Unknown(scalar.text() + " is filled in later", scalar.origin())
        : value;
  }

  private static List<Mapping> definitions(Mapping document) {
    if (isDefinition(document)) {
      return List.of(document);
    }
    var definitions = new ArrayList<Mapping>();
    if (document.get("jobDefinitions").orElse(document) instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping definition && isDefinition(definition)) {
          definitions.add(definition);
        }
      }
    }
    return definitions;
  }

  private static boolean isDefinition(Mapping document) {
    if (!document.has("jobDefinitionName") && !document.has("type")) {
      return false;
    }
    for (var word : ONE_OF) {
      if (document.get(word).orElse(document) instanceof Mapping && document.has(word)) {
        return true;
      }
    }
    return false;
  }
}
