package dev.faregate.format.sam;

/// `AWS::Serverless::Connector`: permissions between two resources. SAM spreads them over policies
/// of several kinds, all of them free; one stands for them here.
final class ServerlessConnector {
  private ServerlessConnector() {}

  static void lower(SamResource connector) {
    connector.refuseMissing("Destination");
    connector.refuseMissing("Permissions");
    connector.becomes("AWS::IAM::ManagedPolicy", connector.properties());
  }
}
