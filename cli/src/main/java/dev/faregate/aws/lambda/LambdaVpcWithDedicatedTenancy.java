package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Node.Sequence;

/// Flags a function in a VPC whose instances have hardware of their own.
final class LambdaVpcWithDedicatedTenancy implements FunctionRule {

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    var subnets = function.declaration().node("VpcConfig.SubnetIds");
    if (subnets.isEmpty() || !(subnets.get() instanceof Sequence(var items, _))) {
      return;
    }
    reporter.checked();
    for (var item : items) {
      var vpc = function.referenced(item).flatMap(subnet -> subnet.referenced("VpcId"));
      if (vpc.isPresent()
          && vpc.get().declaration().text("InstanceTenancy").orAssume("").equals("dedicated")) {
        reporter.report(
            item.origin(),
            "the subnet is in "
                + vpc.get().name()
                + ", a VPC with dedicated tenancy, where Lambda runs no functions");
        return;
      }
    }
  }
}
