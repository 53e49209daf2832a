package dev.faregate.aws.lambda;

import dev.faregate.format.Declaration;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.source.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the functions of one stack.
final class LambdaStack {
  private final Stack stack;
  private final String region;
  private final LambdaDefaults defaults;
  private final CompanionReader companions;
  private final Map<String, Declaration> providers = new HashMap<>();
  private final Map<String, Integer> sharers = new HashMap<>();

  LambdaStack(Stack stack, String region, LambdaDefaults defaults) {
    this.stack = stack;
    this.region = region;
    this.defaults = defaults;
    companions = new CompanionReader(stack);
    for (var declaration : stack.declarations()) {
      switch (declaration.type()) {
        case "AWS::Lambda::CapacityProvider" -> providers.put(declaration.name(), declaration);
        case "AWS::Lambda::Function" -> {
          var provider = provider(declaration);
          if (provider.isPresent()) {
            sharers.put(provider.get(), 1 + sharers.getOrDefault(provider.get(), 0));
          }
        }
        default -> {}
      }
    }
  }

  void addTo(List<Resource> resources) {
    for (var declaration : stack.declarations()) {
      if (declaration.type().equals("AWS::Lambda::Function")) {
        resources.add(
            resource(declaration, companions.of(declaration.name(), capacity(declaration))));
      }
    }
    for (var declaration : companions.detached()) {
      resources.add(
          new DetachedConfiguration(resource(declaration, companions.ofDetached(declaration))));
    }
  }

  private LambdaFunction resource(Declaration declaration, Companions said) {
    return new LambdaFunction(
        stack.qualified(declaration.name()), region, declaration, defaults, said);
  }

  private Optional<CapacityProvider> capacity(Declaration function) {
    var config = function.node("CapacityProviderConfig");
    if (config.isEmpty()) {
      return Optional.empty();
    }
    var name = provider(function);
    var declared = name.isEmpty() ? null : providers.get(name.get());
    return Optional.of(
        declared == null
            ? CapacityProvider.elsewhere(config.get().origin())
            : CapacityProvider.of(declared, sharers.getOrDefault(declared.name(), 1)));
  }

  /// The logical name of the capacity provider a function refers to.
  private static Optional<String> provider(Declaration function) {
    var arn =
        function.node(
            "CapacityProviderConfig.LambdaManagedInstancesCapacityProviderConfig"
                + ".CapacityProviderArn");
    return arn.isPresent() && arn.get() instanceof Node.Reference reference
        ? Optional.of(reference.resource())
        : Optional.empty();
  }
}
