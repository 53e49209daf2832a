package dev.faregate.billing;

import dev.faregate.catalog.Decimal;
import dev.faregate.catalog.Tariff;
import dev.faregate.resource.Resource;
import dev.faregate.usage.Basis;
import java.util.List;
import java.util.Optional;

/// What an account pays for a month: lines by resource, settled by meter. Exact to the last digit:
/// the lines' net amounts add up to the total, and so do the meters'.
///
/// @param lines one for each charge that was posted, in the order of posting
/// @param meters one for each meter and region with a known quantity
/// @param total the sum of what is known
public record Bill(List<Line> lines, List<MeterTotal> meters, Ratio total) {
  public Bill {
    lines = List.copyOf(lines);
    meters = List.copyOf(meters);
  }

  /// Whether something is unknown, so that the total is a lower bound.
  public boolean isAtLeast() {
    for (var line : lines) {
      if (line.basis() == Basis.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  /// A resource's share of a meter.
  ///
  /// @param quantity in the meter's unit, zero where it depends on a dial that is not set
  /// @param free the part of it that an allowance covers
  /// @param gross what the resource's share of the meter would cost without allowances
  /// @param net what it costs
  /// @param tariff the meter's prices, empty where no source gives any
  /// @param assumptions all that the line takes as true: its charge's, its dials', the tariff's, a
  ///   split of ours
  /// @param unknown why there is no amount, empty where there is one: an unset dial, no tariff
  public record Line(
      Resource resource,
      Charge charge,
      Ratio quantity,
      Ratio free,
      Ratio gross,
      Ratio net,
      Optional<Tariff> tariff,
      Basis basis,
      List<Assumption> assumptions,
      List<Missing> unknown) {
    public Line {
      assumptions = List.copyOf(assumptions);
      unknown = List.copyOf(unknown);
    }
  }

  /// What would have to be known.
  ///
  /// @param what `requests`
  /// @param why `no usage given`
  public record Missing(String what, String why) {}

  /// What the account uses of a meter in a region.
  ///
  /// @param quantity before allowances
  /// @param free what allowances take off
  public record MeterTotal(
      String meter, String region, Ratio quantity, Ratio free, List<TierUse> tiers, Ratio net) {
    public MeterTotal {
      tiers = List.copyOf(tiers);
    }
  }

  /// The part of a quantity that falls into a tier.
  public record TierUse(long from, Ratio quantity, Decimal price, Ratio net) {}
}
