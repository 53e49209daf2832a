package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;

/// `Auth.UsagePlan` of a REST API: a key and a usage plan, of its own or shared by all APIs.
final class ApiKeys {
  private ApiKeys() {}

  static void added(SamResource api) {
    var plan = api.mapping("Auth.UsagePlan");
    if (plan.entries().isEmpty()) {
      return;
    }
    var place = api.place("Auth");
    switch (Intrinsics.text(plan, "CreateUsagePlan").orElse("")) {
      case "PER_API" -> add(api, api.name(), plan, place);
      case "SHARED" -> add(api, "Serverless", plan, place);
      case "NONE" -> {}
      default ->
          api.refuse("'CreateUsagePlan' accepts one of SHARED, PER_API or NONE", plan.origin());
    }
  }

  private static void add(SamResource api, String prefix, Mapping plan, Origin place) {
    var key = new Draft(place).put("Enabled", "true").build();
    api.shares("AWS::ApiGateway::ApiKey", prefix + "ApiKey", place, key);
    var usage =
        new Draft(plan.origin())
            .take(plan, "UsagePlanName", "Description", "Quota", "Throttle", "Tags")
            .build();
    api.shares("AWS::ApiGateway::UsagePlan", prefix + "UsagePlan", place, usage);
    var both =
        new Draft(place)
            .put("KeyId", Made.reference(prefix + "ApiKey", "", place))
            .put("KeyType", "API_KEY")
            .put("UsagePlanId", Made.reference(prefix + "UsagePlan", "", place))
            .build();
    api.shares("AWS::ApiGateway::UsagePlanKey", prefix + "UsagePlanKey", place, both);
  }
}
