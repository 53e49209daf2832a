package dev.faregate.format.ecs;

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

/// Task definitions and services as ECS's interface takes and gives them, in JSON or YAML.
public final class EcsTaskDefinition implements Format {
  private static final String TASK_DEFINITION = "AWS::ECS::TaskDefinition";
  private static final String SERVICE = "AWS::ECS::Service";

  @Override
  public String name() {
    return "ecs";
  }

  @Override
  public boolean recognises(Node document) {
    if (document instanceof Mapping mapping) {
      return Shapes.isDefinition(mapping)
          || Shapes.isService(mapping)
          || Shapes.described(mapping).isPresent()
          || Shapes.services(mapping).isPresent();
    }
    if (document instanceof Sequence list) {
      return Shapes.isContainers(list);
    }
    return false;
  }

  @Override
  public Stack read(Source source, Node document, Inputs inputs) {
    var declarations = new ArrayList<Declaration>(1);
    var lowering = new Lowering();
    if (document instanceof Mapping mapping) {
      declare(mapping, source, lowering, declarations);
    } else if (document instanceof Sequence containers) {
      var only = lowering.property("containerDefinitions", containers);
      declarations.add(
          declaration(
              TASK_DEFINITION,
              fileName(source.file()),
              containers,
              new Mapping(List.of(only), containers.origin()),
              source));
    }
    return new Stack(name(), "", source, Arns.region(document), declarations, List.of(), List.of());
  }

  private static void declare(
      Mapping document, Source source, Lowering lowering, List<Declaration> declarations) {
    var services = Shapes.services(document);
    if (services.isPresent()) {
      for (var item : services.get().items()) {
        if (item instanceof Mapping service) {
          declarations.add(named(SERVICE, "serviceName", service, source, lowering));
        }
      }
      return;
    }
    var described = Shapes.described(document);
    if (described.isPresent() || Shapes.isDefinition(document)) {
      declarations.add(
          named(TASK_DEFINITION, "family", described.orElse(document), source, lowering));
    } else {
      declarations.add(named(SERVICE, "serviceName", document, source, lowering));
    }
  }

  /// A declaration under the name it has in the account, else under its file's.
  private static Declaration named(
      String type, String nameKey, Mapping written, Source source, Lowering lowering) {
    var properties = lowering.properties(written);
    var name = written.get(nameKey);
    return name.isPresent()
            && name.get() instanceof Node.Scalar scalar
            && !scalar.isNull()
            && !scalar.text().isBlank()
        ? declaration(type, scalar.text(), scalar, properties, source)
        : declaration(type, fileName(source.file()), written, properties, source);
  }

  private static Declaration declaration(
      String type, String name, Node at, Mapping properties, Source source) {
    return new Declaration(
        type,
        name,
        at.origin().use().orElse(Shapes.startOf(source.file())),
        properties,
        Mapping.empty(at.origin()),
        Optional.empty());
  }

  /// `web` of `ecs/web.json`.
  private static String fileName(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
