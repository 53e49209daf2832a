package dev.faregate.format.serverless;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;

/// What else the framework makes of a function: its log group, version, alias, URL and the
/// configuration of asynchronous invocations.
final class FunctionParts {
  private final ServiceFunction function;
  private final Generated generated;
  private final String base;

  FunctionParts(ServiceFunction function, Generated generated) {
    this.function = function;
    this.generated = generated;
    base = LogicalNames.of(function.name());
  }

  void add() {
    logGroup();
    boolean published = version();
    if (published) {
      alias();
    }
    url();
    invokes();
  }

  private void logGroup() {
    if (!ServiceFunction.isOn(function.own("disableLogs"))) {
      var draft = new Draft(function.place());
      var days = function.setting("logRetentionInDays");
      if (days.isPresent()) {
        draft.keep(Made.renamed(days.get(), "RetentionInDays"));
      }
      generated.add("AWS::Logs::LogGroup", base + "LogGroup", function.place(), draft.build());
    }
  }

  /// Unless versions are turned off; an alias needs one in any case.
  private boolean version() {
    var own = function.own("versionFunction");
    var setting = own.isPresent() ? own : function.ofProvider("versionFunctions");
    boolean off =
        setting.isPresent()
            && setting.get().value() instanceof Scalar scalar
            && "false".equals(scalar.text());
    if (off && function.alias().isEmpty()) {
      return false;
    }
    var draft = new Draft(function.place()).put("FunctionName", self(function.place()));
    generated.add("AWS::Lambda::Version", base + "LambdaVersion", function.place(), draft.build());
    return true;
  }

  private void alias() {
    var name = function.alias();
    if (name.isEmpty()) {
      return;
    }
    var provisioned = function.own("provisionedConcurrency");
    var setting = provisioned.isPresent() ? provisioned : function.own("snapStart");
    var place = setting.get().key().origin();
    var draft =
        new Draft(place)
            .put("FunctionName", self(place))
            .put("FunctionVersion", Calls.attribute(base + "LambdaVersion", "Version", place))
            .put("Name", provisioned.isPresent() ? "provisioned" : "snapstart");
    if (provisioned.isPresent()) {
      var count = Made.renamed(setting.get(), "ProvisionedConcurrentExecutions");
      draft.put(
          "ProvisionedConcurrencyConfig", Made.mapping(setting.get().value().origin(), count));
    }
    generated.add("AWS::Lambda::Alias", name, place, draft.build());
  }

  /// `url: true`, or with settings.
  private void url() {
    var setting = function.own("url");
    if (setting.isEmpty()
        || (setting.get().value() instanceof Scalar scalar && "false".equals(scalar.text()))) {
      return;
    }
    var place = setting.get().key().origin();
    var draft = new Draft(place).put("TargetFunctionArn", function.target(place));
    var auth = "NONE";
    if (setting.get().value() instanceof Mapping written) {
      auth = written.has("authorizer") ? "AWS_IAM" : auth;
      draft.takeAs(written, "invokeMode", "InvokeMode");
    }
    draft.put("AuthType", auth);
    generated.add("AWS::Lambda::Url", base + "LambdaFunctionUrl", place, draft.build());
  }

  private void invokes() {
    var retries = function.own("maximumRetryAttempts");
    var age = function.own("maximumEventAge");
    var destinations = function.own("destinations");
    if (retries.isEmpty() && age.isEmpty() && destinations.isEmpty()) {
      return;
    }
    var place = function.place();
    var draft = new Draft(place).put("FunctionName", self(place)).put("Qualifier", "$LATEST");
    draft.takeAs(function.written(), "maximumRetryAttempts", "MaximumRetryAttempts");
    draft.takeAs(function.written(), "maximumEventAge", "MaximumEventAgeInSeconds");
    if (destinations.isPresent() && destinations.get().value() instanceof Mapping written) {
      draft.put("DestinationConfig", destinations(written));
    }
    generated.add("AWS::Lambda::EventInvokeConfig", base + "LambdaEvConf", place, draft.build());
  }

  private static Node destinations(Mapping written) {
    var draft = new Draft(written.origin());
    destination(written, "onSuccess", "OnSuccess", draft);
    destination(written, "onFailure", "OnFailure", draft);
    return draft.build();
  }

  /// An ARN, the name of a function of the service, or `{type: sqs, arn: …}`.
  private static void destination(Mapping written, String name, String as, Draft draft) {
    var entry = written.entry(name);
    if (entry.isPresent()) {
      Entry found = entry.get();
      var value = found.value();
      var arn = value instanceof Mapping typed && typed.has("arn") ? typed.get("arn").get() : value;
      draft.put(as, Made.mapping(value.origin(), Made.entry("Destination", named(arn))));
    }
  }

  private static Node named(Node destination) {
    return destination instanceof Scalar scalar && !scalar.text().startsWith("arn:")
        ? Calls.attribute(LogicalNames.function(scalar.text()), "Arn", scalar.origin())
        : destination;
  }

  private Node self(Origin place) {
    return Calls.reference(function.logicalName(), place);
  }
}
