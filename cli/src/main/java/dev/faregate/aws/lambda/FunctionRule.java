package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// A rule about a function as it is declared, and what it has to do with others of its stack.
interface FunctionRule extends Rule<DeclaredResource> {
  void judge(DeclaredResource function, Catalog catalog, Reporter reporter);

  @Override
  default Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  default void check(DeclaredResource resource, Catalog catalog, Reporter reporter) {
    if (resource.type().equals("AWS::Lambda::Function")) {
      judge(resource, catalog, reporter);
    }
  }
}
