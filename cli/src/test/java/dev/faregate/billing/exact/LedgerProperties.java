package dev.faregate.billing.exact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.billing.Bill;
import dev.faregate.billing.Bills;
import dev.faregate.billing.Formula;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.RandomAccount;
import dev.faregate.billing.Ratio;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.StubPrices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class LedgerProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void thePartsAddUpToTheTotalToTheLastDigit(@ForAll("accounts") RandomAccount account) {
    var bill = account.settle(FreeTier.ON);
    assertThat(lines(bill, Bill.Line::net)).isEqualTo(bill.total());

    var meters = Ratio.ZERO;
    for (var meter : bill.meters()) {
      meters = meters.plus(meter.net());
      var tiers = Ratio.ZERO;
      var inTiers = Ratio.ZERO;
      for (var tier : meter.tiers()) {
        tiers = tiers.plus(tier.net());
        inTiers = inTiers.plus(tier.quantity());
      }
      assertThat(tiers).isEqualTo(meter.net());
      assertThat(inTiers).isEqualTo(meter.quantity().minus(meter.free()));
    }
    assertThat(meters).isEqualTo(bill.total());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aSecondOpinionWithOtherMeansAgrees(@ForAll("accounts") RandomAccount account) {
    var opinion = SecondOpinion.total(account.postings(), account.prices()).reduce();
    assertThat(account.settle(FreeTier.ON).total())
        .isEqualTo(Ratio.of(opinion.getNumeratorBigInteger(), opinion.getDenominatorBigInteger()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyFormulaComesToTheSameWithOtherMeans(@ForAll("formulas") Formula formula) {
    var opinion = SecondOpinion.quantity(formula).reduce();
    assertThat(ExactEvaluation.of(formula, Scenario.TYPICAL))
        .isEqualTo(Ratio.of(opinion.getNumeratorBigInteger(), opinion.getDenominatorBigInteger()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void usingMoreNeverCostsLess(
      @ForAll("accounts") RandomAccount account, @ForAll @LongRange(min = 1, max = 900) long more) {
    Assume.that(!account.postings().isEmpty());
    var charge = account.postings().getFirst().charge();
    var grown = new ArrayList<>(account.postings());
    var total = account.settle(FreeTier.ON).total();
    for (int i = 0; i < 9; i++) {
      grown.add(Bills.posting("More", charge.meter(), charge.region(), Formula.of(more)));
      var after = account.with(grown).settle(FreeTier.ON).total();
      assertThat(after).isGreaterThanOrEqualTo(total);
      total = after;
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void splittingAFunctionInTwoCostsTheSame(
      @ForAll("accounts") RandomAccount account, @ForAll @LongRange(min = 2, max = 9) long part) {
    Assume.that(!account.postings().isEmpty());
    var split = new ArrayList<>(account.postings());
    var whole = split.removeFirst();
    split.add(share(whole, 1, part));
    split.add(share(whole, part - 1, part));
    assertThat(account.with(split).settle(FreeTier.ON).total())
        .isEqualTo(account.settle(FreeTier.ON).total());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theOrderOfPostingsDoesNotMatter(
      @ForAll("accounts") RandomAccount account, @ForAll @IntRange(min = 0, max = 9) int seed) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < account.postings().size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    var shuffled = order.stream().map(account.postings()::get).toList();
    var bill = account.settle(FreeTier.ON);
    var other = account.with(shuffled).settle(FreeTier.ON);

    assertThat(other.total()).isEqualTo(bill.total());
    for (int i = 0; i < order.size(); i++) {
      var line = bill.lines().get(order.get(i));
      assertThat(other.lines().get(i).net()).isEqualTo(line.net());
      assertThat(other.lines().get(i).free()).isEqualTo(line.free());
      assertThat(other.lines().get(i).basis()).isEqualTo(line.basis());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anAllowanceIsGrantedOnceAndWhollyBeforeAnythingCosts(
      @ForAll @LongRange(min = 0, max = 3000) long amount,
      @ForAll @LongRange(min = 0, max = 2000) long one,
      @ForAll @LongRange(min = 0, max = 2000) long other,
      @ForAll @LongRange(min = 0, max = 2000) long abroad) {
    var prices =
        new StubPrices()
            .tariff("s.a", "thing", "here", "0", "0.1", "100", "0.05")
            .tariff("s.b", "thing", "here", "0", "0.2")
            .tariff("s.a", "thing", "there", "0", "0.3")
            .allowance("s.gift", amount, "thing", "s.a", "s.b");
    var postings =
        List.of(
            Bills.posting("A", "s.a", "here", Formula.of(one)),
            Bills.posting("B", "s.b", "here", Formula.of(other)),
            Bills.posting("C", "s.a", "there", Formula.of(abroad)));
    var bill = Ledger.settle(postings, prices, FreeTier.ON, Scenario.TYPICAL);

    assertThat(lines(bill, Bill.Line::free))
        .isEqualTo(Ratio.of(Math.min(amount, one + other + abroad)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void withoutTheFreeTierABillIsItsGross(@ForAll("accounts") RandomAccount account) {
    var on = account.settle(FreeTier.ON);
    var off = account.settle(FreeTier.OFF);
    assertThat(lines(on, Bill.Line::gross)).isEqualTo(off.total());
    assertThat(lines(off, Bill.Line::free)).isEqualTo(Ratio.ZERO);
    assertThat(off.total()).isGreaterThanOrEqualTo(on.total());
    for (int i = 0; i < on.lines().size(); i++) {
      assertThat(on.lines().get(i).gross()).isEqualTo(off.lines().get(i).net());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void lowIsNeverMoreThanTypicalNorTypicalThanHigh(@ForAll("accounts") RandomAccount account) {
    var low = account.settle(FreeTier.ON, Scenario.LOW).total();
    var typical = account.settle(FreeTier.ON, Scenario.TYPICAL).total();
    var high = account.settle(FreeTier.ON, Scenario.HIGH).total();
    assertThat(low).isLessThanOrEqualTo(typical);
    assertThat(typical).isLessThanOrEqualTo(high);
  }

  @Provide
  Arbitrary<RandomAccount> accounts() {
    return RandomAccount.any();
  }

  @Provide
  Arbitrary<Formula> formulas() {
    return RandomAccount.formulas();
  }

  private static Posting share(Posting posting, long numerator, long denominator) {
    var charge = posting.charge();
    var part = charge.quantity().times(new Formula.Constant(numerator, denominator));
    return Bills.posting("Half", charge.meter(), charge.region(), part);
  }

  private interface Amount {
    Ratio of(Bill.Line line);
  }

  private static Ratio lines(Bill bill, Amount amount) {
    var sum = Ratio.ZERO;
    for (var line : bill.lines()) {
      sum = sum.plus(amount.of(line));
    }
    return sum;
  }
}
