package dev.faregate.format.statemachine;

import dev.faregate.format.Declaration;
import dev.faregate.format.Format;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Source;
import dev.faregate.source.Span;
import java.util.List;
import java.util.Optional;

/// A state machine's definition in Amazon States Language, as `create-state-machine` and SAM's
/// `DefinitionUri` take it.
public final class StatesLanguage implements Format {

  @Override
  public String name() {
    return "asl";
  }

  @Override
  public boolean recognises(Node document) {
    return document instanceof Mapping mapping
        && mapping.has("StartAt")
        && mapping.has("States")
        && !mapping.has("Resources");
  }

  @Override
  public Stack read(Source source, Node document, Inputs inputs) {
    var origin = document.origin();
    var key = new Node.Scalar("Definition", false, origin);
    var properties = new Mapping(List.of(new Entry(key, document)), origin);
    var declaration =
        new Declaration(
            "AWS::StepFunctions::StateMachine",
            fileName(source.file()),
            origin.use().orElse(new Span(source.file(), 1, 1, 1, 1, 0, 0)),
            properties,
            Mapping.empty(origin),
            Optional.empty());
    return new Stack(
        name(), "", source, Optional.empty(), List.of(declaration), List.of(), List.of());
  }

  /// `orders` of `machines/orders.asl.json`.
  private static String fileName(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
