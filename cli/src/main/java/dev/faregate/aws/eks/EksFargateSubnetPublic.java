package dev.faregate.aws.eks;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Declaration;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Sequence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Flags a Fargate profile with a subnet of the same stack whose route table leads to an internet
/// gateway.
final class EksFargateSubnetPublic implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource profile, Catalog catalog, Reporter reporter) {
    var subnets = profile.declaration().node("Subnets");
    if (!profile.type().equals(Eks.FARGATE_PROFILE)
        || subnets.isEmpty()
        || !(subnets.get() instanceof Sequence(var items, _))) {
      return;
    }
    var open = publicSubnets(profile.stack().declarations());
    for (Node item : items) {
      if (item instanceof Reference(var name, _, var origin)) {
        if (open.contains(name)) {
          reporter.report(
              origin,
              "subnet " + name + " has a route to an internet gateway; EKS accepts private subnets",
              List.of(),
              catalog.message("eks.profile-subnets").replace("{subnet}", name));
        } else {
          reporter.checked();
        }
      }
    }
  }

  private static Set<String> publicSubnets(List<Declaration> declarations) {
    var tables = new HashSet<String>();
    for (var declaration : declarations) {
      if (declaration.type().equals("AWS::EC2::Route")
          && declaration.node("GatewayId").isPresent()
          && declaration.text("DestinationCidrBlock").orAssume("").equals("0.0.0.0/0")) {
        tables.add(referred(declaration, "RouteTableId"));
      }
    }
    tables.remove("");
    var subnets = new HashSet<String>();
    for (var declaration : declarations) {
      if (declaration.type().equals("AWS::EC2::SubnetRouteTableAssociation")
          && tables.contains(referred(declaration, "RouteTableId"))) {
        subnets.add(referred(declaration, "SubnetId"));
      }
    }
    subnets.remove("");
    return subnets;
  }

  /// The logical name that a property refers to, else empty.
  private static String referred(Declaration declaration, String property) {
    var node = declaration.node(property);
    return node.isPresent() && node.get() instanceof Reference(var name, _, _) ? name : "";
  }
}
