package dev.faregate.aws.eventsource;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.source.Node.Reference;
import java.util.Optional;

/// A queue and the function that its messages go to, both of one stack.
///
/// @param visibility for how many seconds a message that was taken stays hidden
/// @param timeout for how many seconds the function may work on it
record QueueAndFunction(DeclaredResource queue, Value<Long> visibility, Value<Long> timeout) {
  /// From an alias to its version to the function.
  private static final int HOPS = 3;

  static Optional<QueueAndFunction> of(DeclaredResource mapping, Catalog catalog) {
    var queue = mapping.referenced("EventSourceArn");
    var function = function(mapping);
    if (queue.isEmpty() || function.isEmpty() || !queue.get().type().equals("AWS::SQS::Queue")) {
      return Optional.empty();
    }
    var hidden = catalog.range("sqs.visibility-timeout").byDefault().orElse(0);
    var work = catalog.range("lambda.timeout").byDefault().orElse(0);
    return Optional.of(
        new QueueAndFunction(
            queue.get(),
            queue.get().declaration().number("VisibilityTimeout", hidden),
            function.get().declaration().number("Timeout", work)));
  }

  /// The function of the same stack that a mapping calls, behind an alias or a version too.
  static Optional<DeclaredResource> function(DeclaredResource mapping) {
    return function(mapping, HOPS);
  }

  private static Optional<DeclaredResource> function(DeclaredResource from, int hops) {
    var node = from.declaration().node("FunctionName");
    var named =
        node.isPresent() && node.get() instanceof Reference
            ? from.referenced(node.get())
            : Optional.<DeclaredResource>empty();
    if (named.isEmpty() || hops == 0) {
      return Optional.empty();
    }
    return switch (named.get().type()) {
      case "AWS::Lambda::Function" -> named;
      case "AWS::Lambda::Alias", "AWS::Lambda::Version" -> function(named.get(), hops - 1);
      default -> Optional.empty();
    };
  }

  boolean isKnown() {
    return visibility.isKnown() && timeout.isKnown();
  }
}
