package dev.faregate.cli;

import dev.faregate.aws.Service;
import dev.faregate.billing.Charge;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.Pricer;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.exact.Ledger;
import dev.faregate.catalog.Catalog;
import dev.faregate.report.Costs;
import dev.faregate.resource.Resource;
import dev.faregate.usage.Usage;
import java.util.ArrayList;
import java.util.List;

/// From resources to what they cost together.
final class Pricing {
  private Pricing() {}

  static List<Posting> postings(
      List<Service> services, List<? extends Resource> resources, Usage usage, Catalog catalog) {
    var postings = new ArrayList<Posting>();
    for (var service : services) {
      for (var pricer : service.pricers()) {
        for (var resource : resources) {
          for (var charge : charges(pricer, resource, usage, catalog)) {
            postings.add(new Posting(resource, charge));
          }
        }
      }
    }
    return postings;
  }

  private static <R extends Resource> List<Charge> charges(
      Pricer<R> pricer, Resource resource, Usage usage, Catalog catalog) {
    return pricer.subject().isInstance(resource)
        ? pricer.charges(pricer.subject().cast(resource), usage, catalog)
        : List.of();
  }

  /// The low and the high bill are worked out only where some dial has a range.
  static Costs costs(List<Posting> postings, Catalog catalog, FreeTier freeTier) {
    var typical = Ledger.settle(postings, catalog, freeTier, Scenario.TYPICAL);
    if (!hasRange(postings)) {
      return Costs.of(catalog, typical);
    }
    return Costs.between(
        catalog,
        Ledger.settle(postings, catalog, freeTier, Scenario.LOW),
        typical,
        Ledger.settle(postings, catalog, freeTier, Scenario.HIGH));
  }

  private static boolean hasRange(List<Posting> postings) {
    var found = new boolean[1];
    for (var posting : postings) {
      posting.charge().quantity().dials(dial -> found[0] |= dial.setting().isRange());
    }
    return found[0];
  }
}
