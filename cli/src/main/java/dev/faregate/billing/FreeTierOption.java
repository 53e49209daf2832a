package dev.faregate.billing;

import dev.faregate.catalog.Allowance;
import dev.faregate.usage.Figure;
import dev.faregate.usage.Month;
import dev.faregate.usage.Numbers;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.Quantity;
import dev.faregate.usage.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what is left of the free tier: `on`, `off`, `lambda.requests=250k,lambda.duration=0`.
public final class FreeTierOption {
  private static final int MILLION = 1_000_000;

  /// No rate is read here, so that no month is counted with.
  private static final Month NONE = new Month("", 0, Optional.empty(), 0);

  private final List<Allowance> allowances;
  private final Map<String, Ratio> left = new HashMap<>();

  private FreeTierOption(List<Allowance> allowances) {
    this.allowances = allowances;
  }

  /// @param allowances that may be named
  public static Parsed<FreeTier> parse(String text, List<Allowance> allowances) {
    return switch (text.strip()) {
      case "on" -> new Parsed.Good<>(FreeTier.ON);
      case "off" -> new Parsed.Good<>(FreeTier.OFF);
      default -> new FreeTierOption(allowances).amounts(text);
    };
  }

  private Parsed<FreeTier> amounts(String text) {
    int from = 0;
    while (from <= text.length()) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? text.length() : comma;
      var wrong = amount(text.substring(from, to).strip());
      if (!wrong.isEmpty()) {
        return new Parsed.Wrong<>(wrong);
      }
      from = to + 1;
    }
    return new Parsed.Good<>(FreeTier.left(left));
  }

  /// What is wrong with `lambda.requests=250k`, empty if nothing is.
  private String amount(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      return "\"" + text + "\" is no free tier; write on, off or " + example();
    }
    var name = text.substring(0, equals).strip();
    var allowance = find(name);
    if (allowance.isEmpty()) {
      return "AWS gives no free " + name + Suggestion.hint(name, names());
    }
    var figure = Numbers.parse(text.substring(equals + 1), Quantity.AVERAGE, NONE);
    if (!(figure instanceof Parsed.Good<Figure>(Figure(var low, var typical, var high)))
        || low != typical
        || typical != high) {
      return "\"" + text + "\" does not say how much is left; write " + name + "=250k";
    }
    var amount = Ratio.of(typical, MILLION);
    var given = allowance.get();
    left.put(name, amount);
    return amount.compareTo(Ratio.of(given.amount())) <= 0
        ? ""
        : text + " is more than AWS gives: " + given.amount() + " " + given.unit() + "s";
  }

  private Optional<Allowance> find(String name) {
    for (var allowance : allowances) {
      if (allowance.name().equals(name)) {
        return Optional.of(allowance);
      }
    }
    return Optional.empty();
  }

  private String example() {
    return allowances.isEmpty() ? "NAME=LEFT" : allowances.getFirst().name() + "=250k";
  }

  private List<String> names() {
    var names = new ArrayList<String>(allowances.size());
    for (var allowance : allowances) {
      names.add(allowance.name());
    }
    return names;
  }
}
