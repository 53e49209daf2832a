package dev.faregate.aws.eks;

import dev.faregate.format.Declaration;
import dev.faregate.format.Properties;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the pods' volumes may be claimed from in this run.
record Claims(List<Declaration> claims, List<Declaration> classes) {
  private static final String OF_EKS = "gp2"; // the class that EKS puts into a cluster

  Claims {
    claims = List.copyOf(claims);
    classes = List.copyOf(classes);
  }

  /// How a class makes volumes.
  ///
  /// @param isDynamic whether it makes an access point for each claim
  record Provisioner(String storageClass, String name, boolean isDynamic) {}

  static Claims of(List<Stack> stacks) {
    var claims = new ArrayList<Declaration>();
    var classes = new ArrayList<Declaration>();
    for (var stack : stacks) {
      for (var declaration : stack.declarations()) {
        switch (declaration.type()) {
          case "Kubernetes::PersistentVolumeClaim" -> claims.add(declaration);
          case "Kubernetes::StorageClass" -> classes.add(declaration);
          default -> {}
        }
      }
    }
    return new Claims(claims, classes);
  }

  /// What a claim of this run asks for, if there is just one of that name.
  Optional<Mapping> spec(String name, String namespace) {
    Optional<Mapping> found = Optional.empty();
    for (var claim : claims) {
      if (claim.name().equals(name) && Placement.namespace(claim).equals(namespace)) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = spec(claim);
      }
    }
    return found;
  }

  private static Optional<Mapping> spec(Declaration claim) {
    return claim.node("spec").orElse(claim.properties()) instanceof Mapping spec
        ? Optional.of(spec)
        : Optional.empty();
  }

  /// What makes the volume that is claimed, if that is known. A claim that names its volume gets
  /// that one.
  Optional<Provisioner> provisioner(Mapping claimSpec) {
    var named = Properties.text(claimSpec, "storageClassName").orAssume("");
    if (named.isEmpty() || Properties.node(claimSpec, "volumeName").isPresent()) {
      return Optional.empty();
    }
    Optional<Provisioner> found = Optional.empty();
    for (var one : classes) {
      if (one.name().equals(named)) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found =
            Optional.of(
                new Provisioner(
                    named,
                    one.text("provisioner").orAssume(""),
                    one.node("parameters.provisioningMode").isPresent()));
      }
    }
    return found.isEmpty() && named.equals(OF_EKS)
        ? Optional.of(new Provisioner(named, "kubernetes.io/aws-ebs", true))
        : found;
  }
}
