package dev.faregate.format.sam;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;

/// What SAM refuses of an API's definition. It completes a definition that stands in the template
/// (or none, which it writes itself), not one in a file of its own.
final class ApiDefinition {
  private static final String[] COMPLETING = {
    "Cors", "CorsConfiguration", "Auth", "GatewayResponses", "Models"
  };

  private ApiDefinition() {}

  /// @param kind what SAM calls a definition of this kind of API
  static void check(SamResource api, String kind) {
    var body = api.node("DefinitionBody");
    if (api.has("DefinitionUri") && body.isPresent()) {
      api.refuse(
          "Specify either 'DefinitionUri' or 'DefinitionBody' property and not both",
          api.place("DefinitionUri"));
    }
    if (body.isPresent() && Nodes.isKnown(body.get()) && !(body.get() instanceof Mapping)) {
      api.refuse("Property 'DefinitionBody' should be a map", body.get().origin());
    }
    if (api.has("DefinitionUri") && body.isEmpty()) {
      for (var property : COMPLETING) {
        var value = api.node(property);
        if (value.isPresent() && asksForAny(value.get())) {
          var name = "CorsConfiguration".equals(property) ? "Cors" : property;
          var only = " works only with inline " + kind + " specified in 'DefinitionBody' property";
          api.refuse(name + only, api.place(property));
        }
      }
    }
  }

  private static boolean asksForAny(Node value) {
    return value instanceof Mapping mapping ? !mapping.entries().isEmpty() : !Nodes.isFalse(value);
  }
}
