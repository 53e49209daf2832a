package dev.faregate.billing.exact;

import ch.obermuhlner.math.big.BigRational;
import dev.faregate.billing.Formula;
import dev.faregate.billing.Formula.AtLeast;
import dev.faregate.billing.Formula.Constant;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.Formula.Product;
import dev.faregate.billing.Formula.Quotient;
import dev.faregate.billing.Formula.RoundedUp;
import dev.faregate.billing.Formula.Sum;
import dev.faregate.billing.Posting;
import dev.faregate.billing.PriceBook;
import dev.faregate.catalog.Tariff;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;

/// What a bill comes to, worked out another way: with BigMath's ratios, tiers as steps of the
/// price, and allowances as a factor on all that share them.
final class SecondOpinion {
  private SecondOpinion() {}

  static BigRational total(List<Posting> postings, PriceBook prices) {
    var left = new TreeMap<String, BigRational>();
    for (var posting : postings) {
      var charge = posting.charge();
      var key = charge.meter() + "@" + charge.region();
      left.merge(key, quantity(charge.quantity()), BigRational::add);
    }
    for (var allowance : prices.allowances()) {
      var sharing =
          left.keySet().stream()
              .filter(key -> allowance.meters().contains(meter(key)) && !isElsewhere(key))
              .toList();
      var used = sharing.stream().map(left::get).reduce(BigRational.ZERO, BigRational::add);
      var free = BigRational.valueOf(BigInteger.valueOf(allowance.amount()));
      var keep =
          used.compareTo(free) <= 0
              ? BigRational.ZERO
              : BigRational.ONE.subtract(free.divide(used));
      sharing.forEach(key -> left.put(key, left.get(key).multiply(keep)));
    }
    return left.entrySet().stream()
        .map(entry -> cost(tariff(prices, entry.getKey()), entry.getValue()))
        .reduce(BigRational.ZERO, BigRational::add);
  }

  static BigRational quantity(Formula formula) {
    return switch (formula) {
      case Constant(var numerator, var denominator) ->
          BigRational.valueOf(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
      case Dial dial -> dial(dial, 1);
      case RoundedUp(var dial, var step) -> dial(dial, step);
      case Product(var left, var right) -> quantity(left).multiply(quantity(right));
      case Sum(var left, var right) -> quantity(left).add(quantity(right));
      case Quotient(var inner, var divisor) -> quantity(inner).divide(BigInteger.valueOf(divisor));
      case AtLeast(var inner, var floor) ->
          BigRational.max(quantity(inner), BigRational.valueOf(BigInteger.valueOf(floor)));
    };
  }

  /// The price at the bottom, and at each tier's beginning what changes from there on.
  private static BigRational cost(Tariff tariff, BigRational quantity) {
    var cost = BigRational.ZERO;
    var before = BigRational.ZERO;
    for (var tier : tariff.tiers()) {
      var price = BigRational.valueOf(tier.usd().text());
      var beyond = quantity.subtract(BigInteger.valueOf(tier.from()));
      if (beyond.signum() > 0) {
        cost = cost.add(beyond.multiply(price.subtract(before)));
      }
      before = price;
    }
    return cost;
  }

  private static BigRational dial(Dial dial, long step) {
    var stands = BigDecimal.valueOf(dial.setting().typical());
    var steps = stands.divide(BigDecimal.valueOf(step), 0, RoundingMode.CEILING);
    return BigRational.valueOf(
        steps.multiply(BigDecimal.valueOf(step)).movePointLeft(dial.places()));
  }

  private static Tariff tariff(PriceBook prices, String key) {
    return prices.tariff(meter(key), key.substring(key.indexOf('@') + 1)).orElseThrow();
  }

  private static String meter(String key) {
    return key.substring(0, key.indexOf('@'));
  }

  private static boolean isElsewhere(String key) {
    return key.endsWith("@elsewhere");
  }
}
