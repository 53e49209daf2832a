package dev.faregate.aws.cloudformation;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Flags the deployment of a REST API before it has a method: there is none, or CloudFormation does
/// not know that it has to make one first. An API with a definition brings its own, and so may
/// nested stacks and custom resources.
public final class CloudformationDeploymentBeforeMethods implements Rule<StackTemplate> {
  private static final String DEPLOYMENT = "AWS::ApiGateway::Deployment";

  @Override
  public Class<StackTemplate> subject() {
    return StackTemplate.class;
  }

  @Override
  public void check(StackTemplate template, Catalog catalog, Reporter reporter) {
    if (!template.types().containsValue(DEPLOYMENT) || template.hasForeignMacro()) {
      return;
    }
    var needs = Dependencies.of(template);
    for (var entry : template.section("Resources").entries()) {
      if (needs.containsKey(entry.name())
          && DEPLOYMENT.equals(template.types().get(entry.name()))
          && entry.value() instanceof Mapping deployment) {
        var api = api(deployment, template);
        if (!api.isEmpty() && !comesAfterMethods(entry.name(), needs, template)) {
          tell(entry.name(), api, entry.key().origin(), template, catalog, reporter);
        } else {
          reporter.checked();
        }
      }
    }
  }

  /// The REST API of a deployment or a method, if the template makes it bare; else empty.
  private static String api(Mapping resource, StackTemplate template) {
    var id = Properties.node(resource, "Properties.RestApiId");
    if (id.isEmpty()) {
      return "";
    }
    for (var use : Uses.in(id.get(), false)) {
      boolean isApi = "AWS::ApiGateway::RestApi".equals(template.types().get(use.name()));
      if (isApi && use.attribute().isEmpty() && isBare(use.name(), template)) {
        return use.name();
      }
    }
    return "";
  }

  private static boolean isBare(String api, StackTemplate template) {
    var properties =
        Properties.node(template.section("Resources"), api + ".Properties")
            .orElse(Mapping.empty(template.origin()));
    if (!(properties instanceof Mapping mapping)) {
      return false;
    }
    for (var name : List.of("Body", "BodyS3Location", "CloneFrom", "Fn::Transform")) {
      if (mapping.has(name)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a method, or what may make methods, is among what a resource needs.
  private static boolean comesAfterMethods(
      String name, Map<String, Set<String>> needs, StackTemplate template) {
    var seen = new HashSet<String>();
    var open = new ArrayDeque<String>(List.of(name));
    while (!open.isEmpty()) {
      for (var needed : needs.getOrDefault(open.remove(), Set.of())) {
        var type = template.types().getOrDefault(needed, "");
        if (type.equals("AWS::ApiGateway::Method")
            || type.startsWith("AWS::CloudFormation::")
            || type.startsWith("Custom::")) {
          return true;
        }
        if (seen.add(needed)) {
          open.add(needed);
        }
      }
    }
    return false;
  }

  private static void tell(
      String deployment,
      String api,
      Origin at,
      StackTemplate template,
      Catalog catalog,
      Reporter reporter) {
    var methods = new ArrayList<String>();
    boolean isConditional = false;
    for (var entry : template.section("Resources").entries()) {
      var type = template.types().getOrDefault(entry.name(), "");
      if (entry.value() instanceof Mapping resource && type.equals("AWS::ApiGateway::Method")) {
        methods.add(entry.name());
        isConditional |= resource.has("Condition");
      }
      isConditional |= type.startsWith("AWS::CloudFormation::Stack") || type.startsWith("Custom::");
      isConditional |= entry.name().startsWith("Fn::");
    }
    if (isConditional) {
      return; // what comes after what is not known
    }
    var message =
        methods.isEmpty()
            ? deployment + " deploys " + api + ", which has no methods"
            : deployment
                + " deploys "
                + api
                + " before it has a method; add DependsOn: "
                + methods.getFirst();
    reporter.report(at, message, List.of(), catalog.message("cloudformation.deployed-methods"));
  }
}
