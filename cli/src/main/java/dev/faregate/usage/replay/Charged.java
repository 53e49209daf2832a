package dev.faregate.usage.replay;

import java.io.Serializable;
import java.math.BigDecimal;

/// What AWS billed for a kind of use, by a billing export.
///
/// @param service as the export calls it: `AWSLambda`, `AWS Lambda`
/// @param type as AWS's usage types have it: `EU-Lambda-GB-Second`
/// @param quantity in the unit that AWS counts
/// @param cost in US dollars, as the export adds it up
public record Charged(String service, String type, BigDecimal quantity, BigDecimal cost)
    implements Serializable {
  /// Numbers of whatever scale are told alike.
  Charged plain() {
    return new Charged(service, type, quantity.stripTrailingZeros(), cost.stripTrailingZeros());
  }

  Charged plus(Charged other) {
    return new Charged(service, type, quantity.add(other.quantity), cost.add(other.cost));
  }
}
