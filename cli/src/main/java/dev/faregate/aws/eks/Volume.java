package dev.faregate.aws.eks;

import dev.faregate.format.Properties;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A volume of a pod that is claimed, with what makes it.
///
/// @param claim the claim's name, as the cluster will have it
record Volume(String name, String claim, Claims.Provisioner provisioner, Origin origin) {

  static List<Volume> claimed(Pod pod) {
    var found = new ArrayList<Volume>();
    for (var volume : Pod.items(pod.spec(), "volumes")) {
      var name = Properties.text(volume, "name").orAssume("");
      var claim = Properties.text(volume, "persistentVolumeClaim.claimName").orAssume("");
      var spec =
          claim.isEmpty() ? Optional.<Mapping>empty() : pod.claims().spec(claim, pod.namespace());
      if (spec.isPresent()) {
        var at = Properties.node(volume, "persistentVolumeClaim.claimName").orElse(volume);
        add(name, claim, spec.get(), at.origin(), pod, found);
      }
    }
    for (var template : templates(pod)) {
      var name = Properties.text(template, "metadata.name").orAssume("");
      if (Properties.node(template, "spec").orElse(template) instanceof Mapping spec) {
        var at = Properties.node(spec, "storageClassName").orElse(spec);
        add(
            name,
            name + "-" + pod.declared().declaration().name() + "-0",
            spec,
            at.origin(),
            pod,
            found);
      }
    }
    return found;
  }

  private static List<Mapping> templates(Pod pod) {
    return Pod.items(pod.declared().declaration().properties(), "volumeClaimTemplates");
  }

  private static void add(
      String name, String claim, Mapping spec, Origin at, Pod pod, List<Volume> found) {
    var provisioner = pod.claims().provisioner(spec);
    if (provisioner.isPresent()) {
      found.add(new Volume(name, claim, provisioner.get(), at));
    }
  }

  /// AWS's words with the names of this one.
  String words(String message) {
    return message.replace("{volume}", name).replace("{pvc}", claim);
  }
}
