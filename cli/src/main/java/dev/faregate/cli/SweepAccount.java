package dev.faregate.cli;

import dev.faregate.billing.Bill;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.PriceBook;
import dev.faregate.billing.Ratio;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.exact.Ledger;
import dev.faregate.resource.Resource;
import dev.faregate.usage.Usage;
import java.util.ArrayList;
import java.util.List;

/// The account in which a resource is swept. What a configuration costs is what it adds to all else
/// that the descriptors declare, which stays as it is: they share tiers and allowances.
final class SweepAccount {
  private final Run run;
  private final FreeTier freeTier;
  private final PriceBook prices;
  private final List<Posting> others;
  private final Ratio without;

  /// @param others what all other resources are charged
  private SweepAccount(Run run, FreeTier freeTier, PriceBook prices, List<Posting> others) {
    this.run = run;
    this.freeTier = freeTier;
    this.prices = prices;
    this.others = List.copyOf(others);
    this.without = Ledger.settle(others, prices, freeTier, Scenario.TYPICAL).total();
  }

  static SweepAccount of(Run run, Resource resource, Usage usage, FreeTier freeTier) {
    var others = new ArrayList<Resource>();
    for (var other : run.resources()) {
      boolean isIt =
          other.name().equals(resource.name()) && other.at().file().equals(resource.at().file());
      if (!isIt) {
        others.add(other);
      }
    }
    var postings = Pricing.postings(run.services(), others, usage, run.catalog());
    return new SweepAccount(run, freeTier, PriceBook.of(run.catalog()), postings);
  }

  /// An empty account without a free tier, with the prices of a book.
  SweepAccount alone(PriceBook book) {
    return new SweepAccount(run, FreeTier.OFF, book, List.of());
  }

  Run run() {
    return run;
  }

  PriceBook prices() {
    return prices;
  }

  FreeTier freeTier() {
    return freeTier;
  }

  /// What all others cost by themselves.
  Ratio without() {
    return without;
  }

  boolean hasOthers() {
    return !others.isEmpty();
  }

  List<Posting> postings(Resource resource, Usage usage) {
    return Pricing.postings(run.services(), List.of(resource), usage, run.catalog());
  }

  /// With all others behind them.
  List<Posting> all(List<Posting> postings) {
    var all = new ArrayList<>(postings);
    all.addAll(others);
    return all;
  }

  Bill bill(List<Posting> postings) {
    return Ledger.settle(all(postings), prices, freeTier, Scenario.TYPICAL);
  }

  /// What these add to the account's bill.
  Ratio adds(List<Posting> postings) {
    return bill(postings).total().minus(without);
  }

  /// Of a bill with the others.
  Ratio adds(Bill bill) {
    return bill.total().minus(without);
  }
}
