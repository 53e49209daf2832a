package dev.faregate.cli;

import dev.faregate.aws.lambda.LambdaFunction;
import dev.faregate.billing.Bill;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.exact.Ledger;
import dev.faregate.catalog.Catalog;
import dev.faregate.report.Observed.Scale;
import dev.faregate.report.Observed.Smaller;
import dev.faregate.usage.replay.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Smaller memory sizes that would do, priced again: the account's whole bill, as free and volume
/// tiers are its own.
final class ReplaySizes {
  /// For which functions, those with the most to save first: each takes a bill of its own.
  private static final int MOST = 50;

  private final List<Tally> tallies;
  private final List<LambdaFunction> smaller;
  private final List<List<Posting>> postings;
  private final Scale scale;
  private final Catalog catalog;
  private final FreeTier freeTier;
  private final Set<Integer> asked;

  /// @param smaller the functions at the sizes that [#size] says
  /// @param postings of each function as it is
  ReplaySizes(
      List<Tally> tallies,
      List<LambdaFunction> smaller,
      List<List<Posting>> postings,
      Scale scale,
      Catalog catalog,
      FreeTier freeTier) {
    this.tallies = tallies;
    this.smaller = smaller;
    this.postings = postings;
    this.scale = scale;
    this.catalog = catalog;
    this.freeTier = freeTier;
    this.asked = most(tallies, catalog);
  }

  /// A fifth more than was ever used, within Lambda's limits; as it is where that is no less or
  /// where nobody says what was used.
  static long size(Tally tally, Catalog catalog) {
    long spare = (tally.used() * 6 + 4) / 5;
    long size = Math.max(spare, catalog.range("lambda.memory").least());
    return tally.used() == 0 ? tally.memory() : Math.min(size, tally.memory());
  }

  private static Set<Integer> most(List<Tally> tallies, Catalog catalog) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < tallies.size(); i++) {
      if (size(tallies.get(i), catalog) < tallies.get(i).memory()) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble(i -> -saved(tallies.get(i), catalog)));
    return new HashSet<>(order.subList(0, Math.min(MOST, order.size())));
  }

  /// Megabyte-milliseconds, near enough to sort by.
  private static double saved(Tally tally, Catalog catalog) {
    return (double) tally.billed() * (tally.memory() - size(tally, catalog));
  }

  /// @param bill as it is
  Optional<Smaller> of(int function, Bill bill) {
    if (!asked.contains(function)) {
      return Optional.empty();
    }
    var all = new ArrayList<Posting>();
    for (int i = 0; i < postings.size(); i++) {
      all.addAll(
          i == function
              ? ReplayFunctions.postings(smaller.get(i), tallies.get(i), scale, catalog)
              : postings.get(i));
    }
    var other = Ledger.settle(all, catalog, freeTier, Scenario.TYPICAL);
    var saves = bill.total().minus(other.total());
    long size = size(tallies.get(function), catalog);
    return saves.signum() > 0 ? Optional.of(new Smaller(size, saves)) : Optional.empty();
  }
}
