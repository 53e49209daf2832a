package dev.faregate.format.serverless;

import dev.faregate.format.Problems;
import dev.faregate.format.Stack;
import dev.faregate.format.cloudformation.Dialect;
import dev.faregate.source.Mapping;

/// The template as plug-ins leave it: with resources that nobody knows here.
final class Plugins implements Dialect {
  @Override
  public Mapping prepare(Mapping template, Problems problems) {
    return template;
  }

  @Override
  public Stack lower(Mapping template, Stack stack) {
    return stack;
  }

  @Override
  public boolean addsMore() {
    return true;
  }
}
