package dev.faregate.format.sam;

/// What lowers which type.
final class Lowering {
  private Lowering() {}

  static void of(SamResource resource) {
    switch (resource.type()) {
      case "AWS::Serverless::Function" -> ServerlessFunction.lower(resource);
      case "AWS::Serverless::Api" -> ServerlessApi.lower(resource);
      case "AWS::Serverless::HttpApi" -> ServerlessHttpApi.lower(resource);
      case "AWS::Serverless::WebSocketApi" -> ServerlessWebSocketApi.lower(resource);
      case "AWS::Serverless::SimpleTable" -> ServerlessSimpleTable.lower(resource);
      case "AWS::Serverless::LayerVersion" -> ServerlessLayerVersion.lower(resource);
      case "AWS::Serverless::StateMachine" -> ServerlessStateMachine.lower(resource);
      case "AWS::Serverless::Application" -> ServerlessApplication.lower(resource);
      case "AWS::Serverless::Connector" -> ServerlessConnector.lower(resource);
      case "AWS::Serverless::GraphQLApi" -> ServerlessGraphQlApi.lower(resource);
      case "AWS::Serverless::CapacityProvider" -> ServerlessCapacityProvider.lower(resource);
      default -> {
        var message = "SAM has no type " + resource.type();
        resource.refuse(message, resource.origin());
        resource.becomes(resource.type(), resource.properties());
      }
    }
  }
}
