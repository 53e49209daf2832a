package dev.faregate.format.serverless;

import dev.faregate.format.Made;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Origin;

/// CloudFormation's functions, as the framework writes them into its template.
final class Calls {
  private Calls() {}

  static Node reference(String resource, Origin place) {
    return new Call("Ref", Made.text(resource, place), place);
  }

  static Node attribute(String resource, String attribute, Origin place) {
    return new Call("GetAtt", Made.text(resource + "." + attribute, place), place);
  }
}
