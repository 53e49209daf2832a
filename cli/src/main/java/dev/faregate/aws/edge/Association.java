package dev.faregate.aws.edge;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A function that a distribution calls.
///
/// @param arn what its `LambdaFunctionARN` says
record Association(DeclaredResource distribution, Node arn) {

  /// Of the default behaviour, then of the others.
  static List<Association> all(DeclaredResource distribution) {
    var all = new ArrayList<Association>();
    var declaration = distribution.declaration();
    declaration
        .node("DistributionConfig.DefaultCacheBehavior")
        .ifPresent(behaviour -> add(distribution, behaviour, all));
    var others = declaration.node("DistributionConfig.CacheBehaviors");
    if (others.isPresent() && others.get() instanceof Node.Sequence(var behaviours, _)) {
      for (var behaviour : behaviours) {
        add(distribution, behaviour, all);
      }
    }
    return all;
  }

  private static void add(DeclaredResource distribution, Node behaviour, List<Association> all) {
    if (behaviour instanceof Mapping mapping
        && mapping.get("LambdaFunctionAssociations").orElse(mapping)
            instanceof Node.Sequence(var associations, _)) {
      for (var association : associations) {
        if (association instanceof Mapping one) {
          one.get("LambdaFunctionARN")
              .ifPresent(arn -> all.add(new Association(distribution, arn)));
        }
      }
    }
  }

  /// What is meant, if it is declared in the distribution's stack: a version, a function, an alias.
  Optional<DeclaredResource> named() {
    if (arn instanceof Node.Text(var pieces, _) && !pieces.isEmpty()) {
      return distribution.referenced(pieces.getFirst());
    }
    return distribution.referenced(arn);
  }

  /// The function itself, whether by its version or not.
  Optional<DeclaredResource> function() {
    var named = named();
    if (named.isPresent() && named.get().type().equals("AWS::Lambda::Version")) {
      named = named.get().referenced("FunctionName");
    }
    return named.isPresent() && named.get().type().equals("AWS::Lambda::Function")
        ? named
        : Optional.empty();
  }
}
