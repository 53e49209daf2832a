package dev.faregate.cli;

import dev.faregate.billing.Posting;
import dev.faregate.billing.Ratio;
import dev.faregate.report.SweepReport.BreakEven;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How much of a Compute Savings Plan has to be used before it costs less than no plan. What is
/// committed is paid for whether it is used or not.
final class SavingsPlans {
  private SavingsPlans() {}

  /// @param postings what runs, all the month
  /// @param where for people
  static List<BreakEven> of(List<Posting> postings, SweepAccount account, String where) {
    var found = new ArrayList<BreakEven>();
    for (var term : SavingsPlanPrices.TERMS) {
      var plan = new SavingsPlanPrices(account.prices(), term.getFirst());
      share(postings, account, plan)
          .ifPresent(
              share ->
                  found.add(
                      new BreakEven(
                          "a Compute Savings Plan",
                          where,
                          Optional.of(share),
                          term.getLast()
                              + ", costs less than on demand where more than "
                              + percent(share)
                              + " of it is used")));
    }
    if (found.isEmpty()) {
      found.add(
          new BreakEven(
              "a Compute Savings Plan",
              where,
              Optional.empty(),
              "not compared: the price data has no rates of such plans for this region"));
    }
    return found;
  }

  /// What the plan asks for what it covers, as a part of what that costs on demand.
  private static Optional<Ratio> share(
      List<Posting> postings, SweepAccount account, SavingsPlanPrices plan) {
    var covered = new ArrayList<Posting>();
    for (var posting : postings) {
      var charge = posting.charge();
      if (plan.covered(charge.meter(), charge.region()).isPresent()) {
        covered.add(posting);
      }
    }
    var onDemand = account.adds(covered);
    return onDemand.signum() <= 0
        ? Optional.empty()
        : Optional.of(account.alone(plan).adds(covered).dividedBy(onDemand));
  }

  /// To a tenth of a per cent, half up: `47.6 %`.
  static String percent(Ratio share) {
    var tenths = share.times(Ratio.of(1000)).plus(Ratio.of(1, 2));
    long whole = tenths.numerator().divide(tenths.denominator()).longValue();
    return whole / 10 + "." + whole % 10 + " %";
  }
}
