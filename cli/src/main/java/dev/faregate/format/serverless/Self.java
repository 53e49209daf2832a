package dev.faregate.format.serverless;

import dev.faregate.format.Inputs;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;

/// The service that is read, as its own variables see it: `self:custom.memory`.
final class Self {
  /// The framework's own defaults.
  private static final String STAGE = "dev";

  private static final String REGION = "us-east-1";

  private final Mapping service;
  private final Inputs inputs;

  Self(Mapping service, Inputs inputs) {
    this.service = service;
    this.inputs = inputs;
  }

  Answer answer(String path, Use use) {
    var found = Addresses.find(service, path, use);
    if (found.isPresent()) {
      var node = found.get();
      boolean named = "service".equals(path) && node instanceof Mapping;
      var answer = Answer.of(named ? ((Mapping) node).get("name").orElse(node) : node);
      if (answer.value().isPresent()) {
        return answer;
      }
    }
    return switch (path) {
      case "provider.stage" -> Answer.of(stage(use));
      case "provider.region" -> Answer.of(region(use));
      case "service.name" -> answer("service", use);
      default -> Answer.none(path + " is not written in the service");
    };
  }

  /// What an option says, else the provider, else the framework's default.
  Node stage(Use use) {
    var given = inputs.parameters().get("stage");
    return given != null ? given : ofProvider("stage", STAGE, use);
  }

  Node region(Use use) {
    return inputs.region().isPresent()
        ? use.text(inputs.region().get())
        : ofProvider("region", REGION, use);
  }

  private Node ofProvider(String name, String byDefault, Use use) {
    var written = Addresses.find(service, "provider." + name, use);
    if (written.isEmpty() || use.variables().isUnderWay(written.get())) {
      return use.text(byDefault);
    }
    return Answer.of(written.get()).value().orElse(use.text(byDefault));
  }
}
