package dev.faregate.cli;

import dev.faregate.billing.FreeTier;
import dev.faregate.catalog.Catalog;
import dev.faregate.usage.Figure;
import dev.faregate.usage.Month;
import dev.faregate.usage.Numbers;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.Quantity;
import java.util.ArrayList;
import java.util.HashMap;

/// What `--free-tier` and the account's settings say: `on`, `off`, or what is left.
final class FreeTierOption {
  private FreeTierOption() {}

  /// @throws CommandLineError for an allowance that AWS has not got
  static FreeTier parse(String text, Catalog catalog, Month month) {
    switch (text) {
      case "on", "true" -> {
        return FreeTier.ON;
      }
      case "off", "false" -> {
        return FreeTier.OFF;
      }
      default -> {}
    }
    var left = new HashMap<String, Long>();
    for (var part : text.split(",", -1)) {
      int equals = part.indexOf('=');
      if (equals < 1) {
        throw new CommandLineError("--free-tier " + text + ": write on, off or NAME=LEFT,...");
      }
      var name = part.substring(0, equals).strip();
      left.put(known(name, catalog), amount(part.substring(equals + 1).strip(), month));
    }
    return FreeTier.left(left);
  }

  private static String known(String name, Catalog catalog) {
    var names = new ArrayList<String>();
    for (var allowance : catalog.allowances()) {
      if (allowance.name().equals(name)) {
        return name;
      }
      names.add(allowance.name());
    }
    throw new CommandLineError(
        "--free-tier: AWS gives no " + name + "; there are " + String.join(", ", names));
  }

  private static long amount(String text, Month month) {
    var parsed = Numbers.parse(text, Quantity.COUNT, month);
    if (parsed instanceof Parsed.Good<Figure>(var figure)) {
      return figure.typical();
    }
    var wrong = (Parsed.Wrong<Figure>) parsed;
    throw new CommandLineError("--free-tier: " + wrong.message());
  }
}
