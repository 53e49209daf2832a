package dev.faregate.report;

import dev.faregate.billing.Bill;
import dev.faregate.resource.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A figure that somebody would have to give.
///
/// @param unitPrice what one unit of the first meter that depends on it costs, in words; empty
///   where no price is known either
record Unknown(Resource resource, String what, String why, String unitPrice) {

  /// Each figure once, in the order of the resources.
  static List<Unknown> all(List<Billed> billed) {
    var all = new ArrayList<Unknown>();
    for (var one : billed) {
      var seen = new HashSet<String>();
      for (var line : one.lines()) {
        for (var missing : line.unknown()) {
          if (seen.add(missing.what())) {
            var price = unitPrice(line);
            all.add(new Unknown(one.resource(), missing.what(), missing.why(), price));
          }
        }
      }
    }
    return all;
  }

  private static String unitPrice(Bill.Line line) {
    if (line.tariff().isEmpty() || line.tariff().get().tiers().isEmpty()) {
      return "";
    }
    var tariff = line.tariff().get();
    return PriceText.words(tariff.tiers().getFirst().usd(), tariff.meter().unit());
  }

  /// `Uploads.requests`.
  String name() {
    return resource.name() + "." + what;
  }

  /// Whether a file was meant to be read and was not, so that what it costs is unknown.
  static boolean isAnyUnreadable(List<Report.Trouble> troubles) {
    for (var trouble : troubles) {
      if (trouble.problem().fatal()) {
        return true;
      }
    }
    return false;
  }
}
