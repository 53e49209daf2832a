package dev.faregate.billing;

import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.exact.Ledger;
import dev.faregate.catalog.Decimal;
import dev.faregate.catalog.Tier;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// A random account: three meters in three regions with tiers of their own, allowances over some of
/// the meters, and what is posted to them.
public record RandomAccount(StubPrices prices, List<Posting> postings) {
  private static final List<String> METERS = List.of("s.a", "s.b", "s.c");
  private static final List<String> REGIONS = List.of("here", "there", "elsewhere");

  public Bill settle(FreeTier freeTier) {
    return settle(freeTier, Scenario.TYPICAL);
  }

  public Bill settle(FreeTier freeTier, Scenario scenario) {
    return Ledger.settle(postings, prices, freeTier, scenario);
  }

  public RandomAccount with(List<Posting> others) {
    return new RandomAccount(prices, others);
  }

  @Override
  public String toString() {
    var bill = settle(FreeTier.ON);
    return "total " + bill.total() + "\n" + prices.allowances() + "\n" + postings;
  }

  public static Arbitrary<RandomAccount> any() {
    return Combinators.combine(priceBooks(), posting().list().ofMaxSize(8)).as(RandomAccount::new);
  }

  public static Arbitrary<Formula> formulas() {
    var dials =
        Combinators.combine(Arbitraries.longs().between(0, 1000).list().ofSize(3), places())
            .as(RandomAccount::dial);
    var steps = Arbitraries.of(1L, 60L, 64L, 1024L);
    var simple =
        Arbitraries.oneOf(
            dials.map(dial -> dial),
            Combinators.combine(dials, steps).as(Dial::roundedUp),
            Arbitraries.longs().between(0, 9).map(Formula::of));
    var grown = grown(simple, simple);
    return Arbitraries.oneOf(simple, grown, grown(grown, simple));
  }

  private static Arbitrary<Formula> grown(Arbitrary<Formula> inner, Arbitrary<Formula> other) {
    return Arbitraries.oneOf(
        Combinators.combine(inner, other).as(Formula::times),
        Combinators.combine(inner, other).as(Formula::plus),
        Combinators.combine(inner, Arbitraries.of(7L, 1000L, 1024L, 3600L)).as(Formula::per),
        Combinators.combine(inner, Arbitraries.longs().between(0, 500)).as(Formula::beyond));
  }

  private static Arbitrary<Integer> places() {
    return Arbitraries.of(0, 0, 2);
  }

  private static Dial dial(List<Long> settings, int places) {
    var rising = settings.stream().sorted().toList();
    return new Dial(
        "A",
        "dial",
        "",
        places,
        new Setting(rising.get(0), rising.get(1), rising.get(2), Basis.EXACT, "a test"));
  }

  private static Arbitrary<Posting> posting() {
    return Combinators.combine(
            Arbitraries.of("A", "B", "C"),
            Arbitraries.of(METERS),
            Arbitraries.of(REGIONS),
            formulas())
        .as(Bills::posting);
  }

  private static Arbitrary<StubPrices> priceBooks() {
    var allowance =
        Combinators.combine(
            Arbitraries.of(METERS).set().ofMinSize(1), Arbitraries.longs().between(0, 2000));
    return Combinators.combine(
            tiers().list().ofSize(METERS.size() * REGIONS.size()),
            allowance.as(Gift::new).list().ofMaxSize(3))
        .as(RandomAccount::priceBook);
  }

  private record Gift(Set<String> meters, long amount) {}

  private static StubPrices priceBook(List<List<Tier>> tariffs, List<Gift> gifts) {
    var prices = new StubPrices().region("elsewhere", "aws-cn");
    var next = tariffs.iterator();
    for (var meter : METERS) {
      for (var region : REGIONS) {
        prices.tariff(meter, "thing", region, next.next());
      }
    }
    for (var gift : gifts) {
      prices.allowance(
          "s.gift" + prices.allowances().size(),
          gift.amount(),
          "thing",
          gift.meters().toArray(new String[0]));
    }
    return prices;
  }

  private static Arbitrary<List<Tier>> tiers() {
    var prices = Arbitraries.longs().between(0, 99).map(price -> new Decimal(price, 4));
    return Combinators.combine(
            Arbitraries.longs().between(1, 3000).list().ofMaxSize(3), prices.list().ofSize(4))
        .as(RandomAccount::tiers);
  }

  private static List<Tier> tiers(List<Long> widths, List<Decimal> prices) {
    var tiers = new ArrayList<Tier>();
    tiers.add(new Tier(0, prices.getFirst()));
    for (int i = 0; i < widths.size(); i++) {
      tiers.add(new Tier(tiers.getLast().from() + widths.get(i), prices.get(i + 1)));
    }
    return tiers;
  }
}
