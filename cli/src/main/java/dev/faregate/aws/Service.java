package dev.faregate.aws;

import dev.faregate.billing.Ceiling;
import dev.faregate.billing.Pricer;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Rule;
import dev.faregate.usage.Usage;
import dev.faregate.usage.UsageName;
import java.util.List;
import java.util.Map;

/// One AWS service. One that is checked and not priced has a name, rules and what they judge.
public interface Service {
  /// As in meters and reports: `lambda`.
  String name();

  /// The resources of this service that the stacks declare, nested stacks included.
  ///
  /// @param stacks every stack of this run, so that one may speak of another's resources
  /// @param inputs whose region holds where a stack names none
  default List<? extends Resource> read(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    return List.of();
  }

  List<Rule<?>> rules();

  /// What only its rules look at, because it is no resource that is priced: a queue, an account's
  /// sum, a declaration as such.
  default List<? extends Resource> judged(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    return List.of();
  }

  default List<Pricer<?>> pricers() {
    return List.of();
  }

  /// The usage figures its pricers ask for: what `--usage` and faregate.yaml may say.
  default List<UsageName> usageNames() {
    return List.of();
  }

  /// The types of resources that have those figures: what `defaults` of faregate.yaml may name.
  default List<String> usageTypes() {
    return List.of();
  }

  /// The CloudFormation types this service accounts for, and how: `priced`, `free`, or with what it
  /// is priced (`priced with its function`). No type is accounted for by two services.
  default Map<String, String> types() {
    return Map.of();
  }

  /// The most that those of the resources can use which it prices: one for each, in their order.
  default List<Ceiling> ceilings(List<? extends Resource> resources, Usage usage, Catalog catalog) {
    return List.of();
  }
}
