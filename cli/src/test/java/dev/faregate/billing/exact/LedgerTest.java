package dev.faregate.billing.exact;

import static dev.faregate.billing.Bills.dial;
import static dev.faregate.billing.Bills.duration;
import static dev.faregate.billing.Bills.lambda;
import static dev.faregate.billing.Bills.posting;
import static dev.faregate.billing.Bills.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Assumption;
import dev.faregate.billing.Bill;
import dev.faregate.billing.Charge;
import dev.faregate.billing.Formula;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.Ratio;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.StubPrices;
import dev.faregate.billing.StubResource;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Setting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerTest {

  @Test
  void awsFirstWorkedExampleComesOutToTheLastDigit() {
    var bill =
        settle(
            requests("Thumbnailer", "us-east-1", 3_000_000),
            posting(
                "Thumbnailer",
                "lambda.duration.x86_64",
                "us-east-1",
                duration(dial("requests", "requests", 3_000_000), 120, 1536)));

    assertThat(Amounts.exact(bill.total())).isEqualTo("2.733338");
    assertThat(net(bill, 0)).isEqualTo("0.4");
    assertThat(net(bill, 1)).isEqualTo("2.333338");
    assertThat(Amounts.exact(bill.meters().get(1).free())).isEqualTo("400000");
    assertThat(bill.lines().get(1).basis()).isEqualTo(Basis.EXACT);
    assertThat(bill.isAtLeast()).isFalse();
  }

  @Test
  void tiersApplyToTheWholeAccountAndNotToEachResource() {
    var prices = new StubPrices().tariff("s.things", "thing", "us-east-1", "0", "1", "100", "0.5");
    var bill =
        Ledger.settle(
            List.of(things("A", 80), things("B", 120)), prices, FreeTier.ON, Scenario.TYPICAL);

    assertThat(bill.total()).isEqualTo(Ratio.of(150));
    assertThat(bill.meters().getFirst().tiers()).hasSize(2);
    assertThat(bill.lines().get(0).net()).isEqualTo(Ratio.of(60));
    assertThat(bill.lines().get(1).net()).isEqualTo(Ratio.of(90));
  }

  @Test
  void tiersBeginOnceTheAllowanceIsUsedUp() {
    var prices =
        new StubPrices()
            .tariff("s.things", "thing", "us-east-1", "0", "1", "100", "0.5")
            .allowance("s.things", 50, "thing", "s.things");
    var bill = Ledger.settle(List.of(things("A", 160)), prices, FreeTier.ON, Scenario.TYPICAL);

    assertThat(bill.total()).isEqualTo(Ratio.of(105));
    assertThat(bill.lines().getFirst().gross()).isEqualTo(Ratio.of(130));
  }

  @Test
  void oneAllowanceHoldsForAllRegionsOfItsPartitionsAndNoOther() {
    var bill =
        settle(
            requests("A", "us-east-1", 1_500_000),
            requests("B", "us-gov-west-1", 500_000),
            requests("C", "cn-north-1", 700_000));

    assertThat(bill.lines().get(0).free()).isEqualTo(Ratio.of(750_000));
    assertThat(bill.lines().get(1).free()).isEqualTo(Ratio.of(250_000));
    assertThat(bill.lines().get(2).free()).isEqualTo(Ratio.ZERO);
    assertThat(bill.lines().get(0).basis()).isEqualTo(Basis.EXACT);
  }

  @Test
  void aSplitBetweenDifferentPricesIsOurChoiceAndSaysSo() {
    var bill =
        settle(requests("A", "us-east-1", 1_000_000), requests("B", "af-south-1", 1_000_000));

    assertThat(Amounts.exact(bill.total())).isEqualTo("0.25");
    assertThat(bill.lines().getFirst().basis()).isEqualTo(Basis.ASSUMED);
    assertThat(bill.lines().getFirst().assumptions())
        .extracting(Assumption::what, Assumption::value)
        .containsExactly(tuple("free requests", "shared in proportion"));
  }

  @Test
  void aSplitIsNoChoiceWhereTheAllowanceCoversEverything() {
    var bill = settle(requests("A", "us-east-1", 500_000), requests("B", "af-south-1", 500_000));

    assertThat(bill.total()).isEqualTo(Ratio.ZERO);
    assertThat(bill.lines().getFirst().basis()).isEqualTo(Basis.EXACT);
  }

  @Test
  void aSplitIsNoChoiceWhereTheAllowanceIsUsedUpToTheLastUnit() {
    var bill = settle(requests("A", "us-east-1", 600_000), requests("B", "af-south-1", 400_000));

    assertThat(bill.total()).isEqualTo(Ratio.ZERO);
    assertThat(bill.lines().getFirst().basis()).isEqualTo(Basis.EXACT);
  }

  @Test
  void aTierThatTheAllowanceJustDoesNotReachMakesNoChoice() {
    var prices =
        new StubPrices()
            .tariff("s.things", "thing", "us-east-1", "0", "1", "100", "0.5")
            .tariff("s.things", "thing", "eu-west-1", "0", "0.5")
            .allowance("s.things", 10, "thing", "s.things");
    var beyond = List.of(things("A", 110), posting("B", "s.things", "eu-west-1", Formula.of(50)));
    var across = List.of(things("A", 109), posting("B", "s.things", "eu-west-1", Formula.of(50)));

    assertThat(basis(beyond, prices)).isEqualTo(Basis.EXACT);
    assertThat(basis(across, prices)).isEqualTo(Basis.ASSUMED);
  }

  @Test
  void aSplitIsAChoiceWhereOnlyOneOfTwoPoolsReachesACheaperTier() {
    var prices =
        new StubPrices()
            .tariff("s.things", "thing", "us-east-1", "0", "1", "100", "0.5")
            .tariff("s.things", "thing", "eu-west-1", "0", "1", "100", "0.5")
            .allowance("s.things", 10, "thing", "s.things");
    var apart = List.of(things("A", 50), posting("B", "s.things", "eu-west-1", Formula.of(150)));
    var alike = List.of(things("A", 50), posting("B", "s.things", "eu-west-1", Formula.of(90)));

    assertThat(basis(apart, prices)).isEqualTo(Basis.ASSUMED);
    assertThat(basis(alike, prices)).isEqualTo(Basis.EXACT);
  }

  @Test
  void whatDependsOnAnUnsetDialIsListedAndNotCounted() {
    var bill =
        settle(
            requests("A", "us-east-1", 3_000_000),
            posting("B", "lambda.duration.x86_64", "us-east-1", duration(unset("requests"), 9, 9)));

    assertThat(Amounts.exact(bill.total())).isEqualTo("0.4");
    assertThat(bill.isAtLeast()).isTrue();
    var line = bill.lines().get(1);
    assertThat(line.basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(line.unknown()).hasSize(1);
    assertThat(line.unknown().getFirst().what()).isEqualTo("requests");
    assertThat(line.unknown().getFirst().why()).isEqualTo("no usage given");
    assertThat(bill.meters()).hasSize(1);
  }

  @Test
  void aMeterWithoutATariffIsUnknownAndNeverFree() {
    var bill = settle(requests("A", "eu-nowhere-1", 5));

    assertThat(bill.isAtLeast()).isTrue();
    assertThat(bill.lines().getFirst().unknown().getFirst().why())
        .isEqualTo("no price of lambda.requests known in eu-nowhere-1");
  }

  @Test
  void nothingTimesAnUnsetDialIsNothing() {
    var storage = unset("requests").times(dial("storage", "MB", 512).beyond(512));
    var bill = settle(posting("A", "lambda.storage", "us-east-1", storage));

    assertThat(bill.isAtLeast()).isFalse();
    assertThat(bill.lines().getFirst().basis()).isEqualTo(Basis.EXACT);
  }

  @Test
  void theFreeTierCanBeOffOrPartlyUsedUpElsewhere() {
    var postings = List.of(requests("A", "us-east-1", 3_000_000));
    var off = Ledger.settle(postings, lambda(), FreeTier.OFF, Scenario.TYPICAL);
    var left =
        Ledger.settle(
            postings,
            lambda(),
            FreeTier.left(Map.of("lambda.requests", 250_000L)),
            Scenario.TYPICAL);

    assertThat(Amounts.exact(off.total())).isEqualTo("0.6");
    assertThat(Amounts.exact(left.total())).isEqualTo("0.55");
  }

  @Test
  void aLineIsOnlyAsSureAsTheWeakestThingItRestsOn() {
    var assumed =
        new Formula.Dial("A", "requests", "requests", 0, Setting.assumed(5, "a wildcard"));
    var byDial = settle(posting("A", "lambda.requests", "us-east-1", assumed));
    var byCondition =
        settle(
            new Posting(
                StubResource.function("A").under("parameter Stage has no default"),
                new Charge("lambda.requests", "us-east-1", Formula.of(5))));
    var byCharge =
        settle(
            new Posting(
                StubResource.function("A"),
                new Charge(
                    "lambda.requests",
                    "us-east-1",
                    Formula.of(5),
                    List.of(new Assumption("architecture", "x86_64", "not known")))));
    var byTariff =
        Ledger.settle(
            List.of(things("A", 1)),
            new StubPrices().assumedTariff("s.things", "thing", "us-east-1", "before the first"),
            FreeTier.ON,
            Scenario.TYPICAL);

    for (var bill : List.of(byDial, byCondition, byCharge, byTariff)) {
      assertThat(bill.lines().getFirst().basis()).isEqualTo(Basis.ASSUMED);
      assertThat(bill.lines().getFirst().assumptions()).hasSize(1);
    }
  }

  @Test
  void theFreeTierIsUsedUpByWhatHasAPriceOnly() {
    var bill = settle(requests("A", "us-east-1", 2_000_000), requests("B", "nowhere", 2_000_000));

    assertThat(Amounts.exact(bill.total())).isEqualTo("0.2");
  }

  private static Basis basis(List<Posting> postings, StubPrices prices) {
    return Ledger.settle(postings, prices, FreeTier.ON, Scenario.TYPICAL)
        .lines()
        .getFirst()
        .basis();
  }

  private static Posting things(String resource, long count) {
    return posting(resource, "s.things", "us-east-1", Formula.of(count));
  }

  private static Posting requests(String resource, String region, long count) {
    return posting(resource, "lambda.requests", region, dial("requests", "requests", count));
  }

  private static Bill settle(Posting... postings) {
    return Ledger.settle(List.of(postings), lambda(), FreeTier.ON, Scenario.TYPICAL);
  }

  private static String net(Bill bill, int line) {
    return Amounts.exact(bill.lines().get(line).net());
  }
}
