package dev.faregate.format.lambda;

import dev.faregate.format.Declaration;
import dev.faregate.format.Format;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The input of `create-function`, the output of `get-function`, `get-function-configuration` and
/// `list-functions`, and `aws-lambda-tools-defaults.json`.
@SuppressWarnings("ReferenceEquality") // the document stands for what is not there
public final class LambdaFunctionJson implements Format {

  @Override
  public String name() {
    return "lambda";
  }

  @Override
  public boolean recognises(Node document) {
    return document instanceof Mapping mapping
        && (DotnetTools.is(mapping) || !functions(mapping).isEmpty());
  }

  @Override
  public Stack read(Source source, Node document, Inputs inputs) {
    var declarations = new ArrayList<Declaration>(1);
    Optional<String> region = Optional.empty();
    if (document instanceof Mapping mapping && DotnetTools.is(mapping)) {
      declarations.add(DotnetTools.declaration(mapping, source));
      region = DotnetTools.region(mapping);
    } else if (document instanceof Mapping mapping) {
      for (var function : functions(mapping)) {
        declarations.add(FunctionInput.declaration(function, source));
        region = region.or(() -> FunctionInput.region(function));
      }
    }
    return new Stack(name(), "", source, region, declarations, List.of(), List.of());
  }

  /// The functions that the document describes, in any of the shapes.
  private static List<Mapping> functions(Mapping document) {
    if (FunctionInput.is(document)) {
      return List.of(document);
    }
    if (document.get("Configuration").orElse(document) instanceof Mapping configuration
        && configuration != document
        && FunctionInput.is(configuration)) {
      return List.of(configuration);
    }
    if (!(document.get("Functions").orElse(document) instanceof Sequence(var items, _))) {
      return List.of();
    }
    var functions = new ArrayList<Mapping>();
    for (var item : items) {
      if (item instanceof Mapping function && FunctionInput.is(function)) {
        functions.add(function);
      }
    }
    return functions;
  }
}
