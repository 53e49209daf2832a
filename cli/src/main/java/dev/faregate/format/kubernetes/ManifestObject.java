package dev.faregate.format.kubernetes;

import dev.faregate.format.Draft;
import dev.faregate.format.Properties;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.Optional;

/// What a manifest says of an object, in Kubernetes' own words: `kind` and `namespace` as written;
/// of what starts pods the `labels`, `annotations` and `spec` of a pod, of others their own `spec`.
final class ManifestObject {
  private ManifestObject() {}

  static Mapping properties(Mapping object) {
    var kind = Kind.of(object);
    var holes = new Holes();
    var draft = new Draft(object.origin()).take(object, "kind");
    put(draft, "namespace", Properties.node(object, "metadata.namespace"), holes);
    if (!kind.startsPods()) {
      put(draft, "spec", object.get("spec"), holes);
      put(draft, "provisioner", object.get("provisioner"), holes);
      put(draft, "parameters", object.get("parameters"), holes);
      return draft.build();
    }
    var template = kind.template(object);
    put(draft, "labels", Properties.node(template, "metadata.labels"), holes);
    put(draft, "annotations", Properties.node(template, "metadata.annotations"), holes);
    put(draft, "spec", template.get("spec"), holes);
    if (kind != Kind.POD) {
      put(draft, "replicas", Properties.node(object, "spec.replicas"), holes);
      var claims = Properties.node(object, "spec.volumeClaimTemplates");
      put(draft, "volumeClaimTemplates", claims, holes);
    }
    return draft.build();
  }

  private static void put(Draft draft, String name, Optional<Node> written, Holes holes) {
    if (written.isPresent() && Draft.isWritten(written.get())) {
      draft.put(name, holes.found(written.get()));
    }
  }
}
