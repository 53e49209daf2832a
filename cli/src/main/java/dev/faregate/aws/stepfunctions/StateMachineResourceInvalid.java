package dev.faregate.aws.stepfunctions;

import dev.faregate.catalog.Catalog;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;

/// Flags a Task whose resource is no ARN, or whose way of calling it the service or an express
/// machine does not offer.
final class StateMachineResourceInvalid implements StateRule {
  private static final String EXPRESS =
      "SCHEMA_VALIDATION_FAILED: Express state machine does not support '{pattern}' service"
          + " integration";

  @Override
  public void check(State state, StateMachine machine, Catalog catalog, Telling telling) {
    var written = state.body().get("Resource");
    if (written.isPresent() && written.get() instanceof Node.Scalar scalar && !scalar.isNull()) {
      arn(state, scalar, machine, catalog, telling);
    }
    credentials(state, telling);
    if (machine.isExpress()
        && state.body().get("ItemProcessor").orElse(state.body()) instanceof Mapping processor
        && processor.get("ProcessorConfig").orElse(processor) instanceof Mapping config
        && config.get("Mode").orElse(config) instanceof Node.Scalar mode
        && mode.text().equals("DISTRIBUTED")) {
      var says = "an express machine has no distributed Map";
      telling.tell(mode.origin(), Telling.in(state) + says);
    }
  }

  private static void arn(
      State state, Node.Scalar scalar, StateMachine machine, Catalog catalog, Telling telling) {
    var text = scalar.text();
    int open = text.indexOf("${");
    if (open >= 0 && text.indexOf('}', open) >= 0) {
      return;
    }
    var where = Telling.in(state) + "Resource ";
    if (!text.startsWith("arn:")) {
      telling.tell(scalar.origin(), where + "is no ARN: " + text);
      return;
    }
    int function = text.indexOf(":function:");
    if (function > 0 && text.contains(":lambda:")) {
      lambda(text.substring(function + ":function:".length()), where, scalar.origin(), telling);
    }
    pattern(text, where, scalar.origin(), machine, catalog, telling);
  }

  /// A function's name, and after a colon its version or alias.
  private static void lambda(String name, String where, Origin origin, Telling telling) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return;
    }
    var qualifier = name.substring(colon + 1);
    if (qualifier.isEmpty()) {
      telling.tell(origin, where + "ends with a colon, but no version or alias follows");
    } else if (!qualifier.equals("$LATEST") && !isQualifier(qualifier)) {
      telling.tell(origin, where + "names a version or alias that is none: " + qualifier);
    }
  }

  private static boolean isQualifier(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!isLetter && !(c >= '0' && c <= '9') && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static void pattern(
      String text,
      String where,
      Origin origin,
      StateMachine machine,
      Catalog catalog,
      Telling telling) {
    int service = text.indexOf(":states:::");
    boolean isActivity = text.contains(":activity:") && text.contains(":states:");
    boolean waits = text.endsWith(".waitForTaskToken");
    boolean isSync = text.endsWith(".sync") || text.endsWith(".sync:2");
    if (machine.isExpress() && (waits || isSync || isActivity)) {
      var pattern = isActivity ? "activity" : text.substring(text.lastIndexOf('.'));
      telling.tell(
          origin,
          where + "waits for a result, which an express machine does not: " + pattern,
          EXPRESS.replace("{pattern}", pattern));
      return;
    }
    if (service < 0) {
      return;
    }
    var called = text.substring(service + ":states:::".length());
    int end = called.indexOf(':');
    var name = end < 0 ? called : called.substring(0, end);
    var offered = StatesLanguageLimits.NO_SYNC;
    if (isSync && catalog.choices(offered).contains(name)) {
      telling.tell(origin, where + name + " does not offer .sync");
    } else if (waits && catalog.choices(StatesLanguageLimits.NO_TOKEN).contains(name)) {
      telling.tell(origin, where + name + " does not offer .waitForTaskToken");
    }
  }

  private static void credentials(State state, Telling telling) {
    var written = state.body().get("Credentials");
    if (written.isEmpty()) {
      return;
    }
    if (written.get() instanceof Node.Scalar scalar && scalar.isNull()) {
      telling.tell(state.at("Credentials"), Telling.in(state) + "Credentials needs RoleArn");
    }
  }
}
