package dev.faregate.format.kubernetes;

import dev.faregate.format.Declaration;
import dev.faregate.format.Format;
import dev.faregate.format.Inputs;
import dev.faregate.format.Names;
import dev.faregate.format.Properties;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Kubernetes' manifests, as far as they decide what runs on Fargate: whatever starts pods, the
/// claims and classes of their volumes, and eksctl's clusters. Each document is a stack of its own;
/// other kinds of objects are passed over.
public final class Kubernetes implements Format {

  @Override
  public String name() {
    return "kubernetes";
  }

  @Override
  public boolean recognises(Node document) {
    if (!(document instanceof Mapping object)) {
      return false;
    }
    if (Kind.of(object) != Kind.LIST) {
      return isOurs(object);
    }
    if (object.get("items").orElse(object) instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping inner && isOurs(inner)) {
          return true;
        }
      }
    }
    return false;
  }

  /// The source of a Helm chart, which becomes a manifest only when it is rendered, is none.
  private static boolean isOurs(Mapping object) {
    var kind = Kind.of(object);
    var name = Properties.node(object, "metadata.name");
    return kind != Kind.OTHER
        && kind != Kind.LIST
        && !(name.isPresent() && name.get() instanceof Scalar scalar && Holes.isHole(scalar));
  }

  @Override
  public Stack read(Source source, Node document, Inputs inputs) {
    var declarations = new ArrayList<Declaration>(1);
    if (document instanceof Mapping object) {
      declare(object, source, declarations);
    }
    var region = region(document).or(() -> region(source.documents().getFirst()));
    return new Stack(name(), "", source, region, declarations, List.of(), List.of());
  }

  /// The region of a cluster, which holds for what stands below it in the file, too.
  private static Optional<String> region(Node document) {
    return document instanceof Mapping object && Kind.of(object) == Kind.CLUSTER
        ? EksctlCluster.region(object)
        : Optional.empty();
  }

  private static void declare(Mapping object, Source source, List<Declaration> declarations) {
    var kind = Kind.of(object);
    if (kind == Kind.CLUSTER) {
      new EksctlCluster(object, source).declare(declarations);
    } else if (kind == Kind.LIST) {
      if (object.get("items").orElse(object) instanceof Sequence(var items, _)) {
        for (var item : items) {
          if (item instanceof Mapping inner && isOurs(inner) && Kind.of(inner) != Kind.CLUSTER) {
            declarations.add(declaration(inner, source));
          }
        }
      }
    } else if (kind != Kind.OTHER) {
      declarations.add(declaration(object, source));
    }
  }

  private static Declaration declaration(Mapping object, Source source) {
    var name =
        Properties.node(object, "metadata.name")
            .or(() -> Properties.node(object, "metadata.generateName"))
            .orElse(object);
    return new Declaration(
        Kind.of(object).type(),
        name instanceof Scalar scalar ? scalar.text() : Names.ofFile(source.file()),
        Names.place(name, source.file()),
        ManifestObject.properties(object),
        Mapping.empty(object.origin()),
        Optional.empty());
  }
}
