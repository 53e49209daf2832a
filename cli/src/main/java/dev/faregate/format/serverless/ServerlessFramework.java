package dev.faregate.format.serverless;

import dev.faregate.format.Format;
import dev.faregate.format.Inputs;
import dev.faregate.format.Problems;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Source;
import java.util.List;
import java.util.Optional;

/// Services of the Serverless Framework that run on AWS.
public final class ServerlessFramework implements Format {
  static final String NAME = "serverless";

  @Override
  public String name() {
    return NAME;
  }

  /// A service names its provider and has functions or resources; of another cloud's services there
  /// is nothing to be said.
  @Override
  public boolean recognises(Node document) {
    if (!(document instanceof Mapping service) || !service.has("provider")) {
      return false;
    }
    boolean hasParts =
        service.has("functions") || service.has("resources") || service.has("constructs");
    return (service.has("service") || hasParts)
        && (hasParts || service.has("plugins"))
        && isAws(service.get("provider").get());
  }

  @Override
  public Stack read(Source source, Node document, Inputs inputs) {
    if (document instanceof Mapping service) {
      return new Reading(source, service, inputs).stack();
    }
    var problems = new Problems();
    problems.fatal("a service is a mapping with provider and functions", document.origin());
    return new Stack(NAME, "", source, Optional.empty(), List.of(), List.of(), problems.list());
  }

  private static boolean isAws(Node provider) {
    if (provider instanceof Scalar scalar) {
      return "aws".equals(scalar.text()) || scalar.text().startsWith("${file(");
    }
    var name = provider instanceof Mapping mapping ? mapping.get("name") : Optional.<Node>empty();
    return name.isPresent()
        && name.get() instanceof Scalar scalar
        && ("aws".equals(scalar.text()) || scalar.text().startsWith("${"));
  }
}
