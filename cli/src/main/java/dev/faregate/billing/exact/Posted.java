package dev.faregate.billing.exact;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Assumption;
import dev.faregate.billing.Bill.Line;
import dev.faregate.billing.Bill.Missing;
import dev.faregate.billing.Explanation;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.Posting;
import dev.faregate.billing.Ratio;
import dev.faregate.billing.Scenario;
import dev.faregate.catalog.Tariff;
import dev.faregate.usage.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A posting that found its pool, or why it found none.
///
/// @param pool empty where the quantity or the price is not known
record Posted(
    Posting posting,
    ExactEvaluation reading,
    Optional<Tariff> tariff,
    Optional<Pool> pool,
    Scenario scenario) {

  /// The line of the bill, once the pools are complete and the allowances granted.
  Line line() {
    var assumptions = assumptions();
    var quantity = reading.value().orElse(Ratio.ZERO);
    if (pool.isEmpty()) {
      var basis = isNothing() ? basis(assumptions) : Basis.UNKNOWN;
      return line(quantity, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, basis, assumptions);
    }
    var whole = pool.get();
    assumptions.addAll(whole.assumptions());
    return line(
        quantity,
        quantity.times(whole.freeRate()),
        quantity.times(whole.grossRate()),
        quantity.times(whole.netRate()),
        basis(assumptions),
        assumptions);
  }

  private Line line(
      Ratio quantity,
      Ratio free,
      Ratio gross,
      Ratio net,
      Basis basis,
      List<Assumption> assumptions) {
    return new Line(
        posting.resource(),
        posting.charge(),
        quantity,
        free,
        gross,
        net,
        tariff,
        basis,
        assumptions,
        missing());
  }

  /// Nothing of something without a price still costs nothing.
  private boolean isNothing() {
    return reading.value().isPresent() && reading.value().get().signum() == 0;
  }

  private Basis basis(List<Assumption> assumptions) {
    var basis = assumptions.isEmpty() ? Basis.EXACT : Basis.ASSUMED;
    for (var dial : reading.dials()) {
      basis = basis.and(dial.setting().basis());
    }
    return basis;
  }

  private List<Assumption> assumptions() {
    var assumptions = new ArrayList<>(posting.charge().assumptions());
    var condition = posting.resource().condition();
    if (condition.isPresent()) {
      assumptions.add(new Assumption("condition", "true", condition.get()));
    }
    for (var dial : onceEach(reading.dials())) {
      if (dial.setting().basis() == Basis.ASSUMED) {
        var value = words(dial);
        assumptions.add(new Assumption(dial.name(), value, dial.setting().why()));
      }
    }
    return assumptions;
  }

  /// Hours are given in hours, and counted in seconds.
  private String words(Dial dial) {
    long value = scenario.of(dial.setting());
    return dial.unit().equals("s") && dial.name().endsWith("hours") && value % 9 == 0
        ? Amounts.decimal(value / 9 * 25, 4) + " h"
        : Explanation.words(dial, scenario);
  }

  private List<Missing> missing() {
    var missing = new ArrayList<Missing>();
    if (reading.value().isEmpty()) {
      for (var dial : onceEach(reading.dials())) {
        if (dial.setting().isUnknown()) {
          missing.add(new Missing(dial.name(), dial.setting().why()));
        }
      }
    }
    if (tariff.isEmpty() && !isNothing()) {
      var charge = posting.charge();
      missing.add(
          new Missing("price", "no price of " + charge.meter() + " known in " + charge.region()));
    }
    return missing;
  }

  /// A formula may name a dial twice; a bill need not.
  private static List<Dial> onceEach(List<Dial> dials) {
    var once = new ArrayList<Dial>(dials.size());
    for (var dial : dials) {
      if (!names(once, dial)) {
        once.add(dial);
      }
    }
    return once;
  }

  private static boolean names(List<Dial> dials, Dial dial) {
    for (var other : dials) {
      if (other.name().equals(dial.name()) && other.resource().equals(dial.resource())) {
        return true;
      }
    }
    return false;
  }
}
