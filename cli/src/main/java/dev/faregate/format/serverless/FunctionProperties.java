package dev.faregate.format.serverless;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import java.util.List;
import java.util.Optional;

/// The properties of `AWS::Lambda::Function` that a function of a service has.
final class FunctionProperties {
  /// The framework's own defaults, in MB and seconds, which are not AWS's.
  private static final Origin DEFAULT = Origin.of("the framework's default");

  private static final String MEMORY = "1024";
  private static final String TIMEOUT = "6";

  private FunctionProperties() {}

  static Mapping of(ServiceFunction function) {
    var draft = new Draft(function.written().origin());
    draft.put("FunctionName", function.deployed());
    FunctionCode.put(function, draft);
    sizes(function, draft);
    environment(function, draft);
    connections(function, draft);
    operations(function, draft);
    return draft.build();
  }

  private static void sizes(ServiceFunction function, Draft draft) {
    size(function, "memorySize", "MemorySize", MEMORY, draft);
    size(function, "timeout", "Timeout", TIMEOUT, draft);
    var storage = function.own("ephemeralStorageSize");
    if (storage.isPresent()) {
      draft.put("EphemeralStorage", inside("Size", storage.get()));
    }
    var architecture = function.setting("architecture");
    if (architecture.isPresent()) {
      var entry = architecture.get();
      draft.keep(
          Made.renamed(entry, "Architectures", Made.list(entry.value().origin(), entry.value())));
    }
    as(function.own("reservedConcurrency"), "ReservedConcurrentExecutions", draft);
    as(function.own("description"), "Description", draft);
    if (ServiceFunction.isOn(function.own("snapStart"))) {
      var entry = function.own("snapStart").get();
      var on = Made.entry("ApplyOn", Made.text("PublishedVersions", entry.value().origin()));
      draft.keep(Made.renamed(entry, "SnapStart", Made.mapping(entry.value().origin(), on)));
    }
  }

  private static void environment(ServiceFunction function, Draft draft) {
    var variables = FunctionMaps.merged(function, "environment");
    if (variables.isPresent()) {
      var entry = Made.entry("Variables", variables.get());
      draft.put("Environment", Made.mapping(variables.get().origin(), entry));
    }
    var tags = FunctionMaps.merged(function, "tags");
    if (tags.isPresent()) {
      draft.put("Tags", FunctionMaps.tags(tags.get()));
    }
  }

  private static void connections(ServiceFunction function, Draft draft) {
    FunctionNetwork.put(function, draft);
    as(function.setting("layers"), "Layers", draft);
    as(function.setting("kmsKeyArn"), "KmsKeyArn", draft);
    var onError = function.own("onError");
    if (onError.isPresent()) {
      draft.put("DeadLetterConfig", inside("TargetArn", onError.get()));
    }
  }

  private static void operations(ServiceFunction function, Draft draft) {
    var own = function.own("tracing");
    var tracing =
        own.isPresent() ? Optional.of(own.get().value()) : function.atProvider("tracing.lambda");
    if (tracing.isPresent() && tracing.get() instanceof Scalar mode && !isOff(mode)) {
      var text = "true".equals(mode.text()) ? Made.text("Active", mode.origin()) : mode;
      draft.put("TracingConfig", Made.mapping(mode.origin(), Made.entry("Mode", text)));
    }
    var role = function.own("role");
    draft.put(
        "Role",
        role.isPresent()
            ? FunctionRole.named(role.get().value())
            : FunctionRole.ofProvider(function));
    var runtime = function.setting("runtimeManagement");
    if (runtime.isPresent()) {
      draft.put("RuntimeManagementConfig", FunctionCode.runtimeManagement(runtime.get().value()));
    }
  }

  private static boolean isOff(Scalar mode) {
    return "false".equals(mode.text());
  }

  /// The framework takes what is no number, and 0, for nothing.
  private static void size(
      ServiceFunction function, String property, String name, String byDefault, Draft draft) {
    for (var setting : List.of(function.own(property), function.ofProvider(property))) {
      if (setting.isPresent() && !isNoNumber(setting.get().value())) {
        draft.keep(Made.renamed(setting.get(), name));
        return;
      }
    }
    draft.put(name, new Scalar(byDefault, false, DEFAULT));
  }

  private static boolean isNoNumber(Node node) {
    if (!(node instanceof Scalar scalar)) {
      return false;
    }
    boolean zero = true;
    for (int i = 0; i < scalar.text().length(); i++) {
      char c = scalar.text().charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '_') {
        return true;
      }
      zero &= c == '0';
    }
    return zero;
  }

  private static void as(Optional<Entry> setting, String name, Draft draft) {
    if (setting.isPresent()) {
      draft.keep(Made.renamed(setting.get(), name));
    }
  }

  /// `{Size: 1024}` of an entry.
  private static Node inside(String name, Entry entry) {
    return Made.mapping(entry.value().origin(), Made.renamed(entry, name));
  }
}
