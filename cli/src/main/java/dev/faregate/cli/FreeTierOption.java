package dev.faregate.cli;

import dev.faregate.billing.FreeTier;
import dev.faregate.catalog.Catalog;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Suggestion;
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

  /// What an option says, else the settings, else all of it.
  ///
  /// @throws CommandLineError for an allowance that AWS has not got, where it is written
  static FreeTier of(Arguments arguments, Settings settings, Catalog catalog, Month month) {
    var option = arguments.last(CommonOptions.FREE_TIER.name());
    var written = settings.account("free-tier");
    if (option.isPresent() || written.isEmpty()) {
      return parse(option.orElse("on"), catalog, month);
    }
    if (written.get() instanceof Mapping left) {
      for (var entry : left.entries()) {
        if (entry.value() instanceof Scalar amount) {
          parse(entry.key(), entry.name() + "=" + amount.text(), catalog, month);
        }
      }
    }
    return parse(written.get(), settings.freeTier().orElse("on"), catalog, month);
  }

  private static FreeTier parse(Node at, String text, Catalog catalog, Month month) {
    try {
      return parse(text, catalog, month);
    } catch (CommandLineError e) {
      throw Settings.wrong(at, e.sentence().replaceFirst("^--free-tier:? ", "free-tier: "));
    }
  }

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
        "--free-tier: AWS gives no "
            + name
            + Suggestion.nearest(name, names)
                .map(near -> "; did you mean " + near + "?")
                .orElse("; there are " + String.join(", ", names)));
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
