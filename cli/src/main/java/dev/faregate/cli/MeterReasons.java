package dev.faregate.cli;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ratio;
import dev.faregate.report.Changes.Reason;
import dev.faregate.report.Compared.Item;
import dev.faregate.report.Compared.Part;
import dev.faregate.report.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Says why a resource costs another amount where its descriptor is not there, only a saved report:
/// by what it uses of each meter.
final class MeterReasons implements Comparison.Reasons {

  /// What is used of a meter on both sides.
  private static final class Use {
    private Ratio before = Ratio.ZERO;
    private Ratio after = Ratio.ZERO;
    private Ratio difference = Ratio.ZERO;
    private String unit = "";
  }

  @Override
  public List<Reason> of(String key, List<Item> before, List<Item> after) {
    var uses = new LinkedHashMap<String, Use>();
    var free = Ratio.ZERO;
    for (var item : after) {
      for (var part : item.parts()) {
        var use = use(uses, part);
        use.after = use.after.plus(part.quantity());
        use.difference = use.difference.plus(part.gross());
        free = free.plus(part.net().minus(part.gross()));
      }
    }
    for (var item : before) {
      for (var part : item.parts()) {
        var use = use(uses, part);
        use.before = use.before.plus(part.quantity());
        use.difference = use.difference.minus(part.gross());
        free = free.minus(part.net().minus(part.gross()));
      }
    }
    var reasons = reasons(uses, free);
    if (isOtherwiseOpen(before, after)) {
      reasons.add(OpenReasons.of(OpenReasons.says(before, after), Ratio.ZERO, after));
    }
    return reasons;
  }

  private static boolean isOtherwiseOpen(List<Item> before, List<Item> after) {
    return before.size() == 1
        && after.size() == 1
        && OpenReasons.isOpen(before)
        && OpenReasons.isOpen(after)
        && !before.getFirst().open().equals(after.getFirst().open());
  }

  private static Use use(Map<String, Use> uses, Part part) {
    var use = uses.computeIfAbsent(part.meter(), _ -> new Use());
    use.unit = part.unit();
    return use;
  }

  private static List<Reason> reasons(Map<String, Use> uses, Ratio free) {
    var reasons = new ArrayList<Reason>();
    for (var entry : uses.entrySet()) {
      var use = entry.getValue();
      if (use.difference.signum() != 0) {
        reasons.add(new Reason(says(entry.getKey(), use), use.difference));
      }
    }
    if (free.signum() != 0) {
      reasons.add(new Reason("free tier, its share", free));
    }
    return reasons;
  }

  private static String says(String meter, Use use) {
    if (use.before.equals(use.after)) {
      return meter + ", its price";
    }
    return meter
        + " "
        + Amounts.quantity(use.before)
        + " → "
        + Amounts.quantity(use.after)
        + (use.unit.isEmpty() ? "" : " " + use.unit);
  }
}
