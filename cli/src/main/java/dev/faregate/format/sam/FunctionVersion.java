package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;

/// `AutoPublishAlias`: a version of the function, and an alias that points to it and holds the
/// provisioned concurrency.
final class FunctionVersion {
  private FunctionVersion() {}

  /// What events invoke from then on: the alias, else the function.
  static Target published(SamResource function) {
    var alias = function.node("AutoPublishAlias");
    if (alias.isEmpty()) {
      return new Target(function.name(), "Arn");
    }
    version(function);
    var name = aliasId(function.name(), alias.get());
    alias(function, name, alias.get());
    function.isCalled("Version", versionId(function.name()));
    function.isCalled("Alias", name);
    Deployments.added(function);
    return new Target(name, "");
  }

  /// SAM appends a hash of the code, which changes with every deployment.
  static String versionId(String function) {
    return function + "Version";
  }

  /// Of `live-2` it is `FunctionAliasliveD2`: logical names are alphanumeric.
  static String aliasId(String function, Node alias) {
    var name = alias instanceof Scalar scalar ? scalar.text() : "";
    return function + "Alias" + name.replace("-", "D").replace("_", "U");
  }

  private static void version(SamResource function) {
    var place = function.place("AutoPublishAlias");
    var draft =
        new Draft(place)
            .put("FunctionName", Made.reference(function.name(), "", place))
            .takeAs(function.properties(), "VersionDescription", "Description");
    if (function.has("CapacityProviderConfig")) {
      draft.take(function.properties(), "FunctionScalingConfig");
    }
    function.adds("AWS::Lambda::Version", versionId(function.name()), place, draft.build());
  }

  private static void alias(SamResource function, String id, Node name) {
    var place = function.place("AutoPublishAlias");
    var version = Made.reference(versionId(function.name()), "Version", place);
    var draft =
        new Draft(place)
            .put("Name", name)
            .put("FunctionName", Made.reference(function.name(), "", place))
            .put("FunctionVersion", version)
            .take(function.properties(), "ProvisionedConcurrencyConfig");
    function.adds("AWS::Lambda::Alias", id, place, draft.build());
  }
}
