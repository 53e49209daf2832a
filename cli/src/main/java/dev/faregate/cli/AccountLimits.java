package dev.faregate.cli;

import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Limit;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What `account` of faregate.yaml says of quotas that AWS raises on request: `limits` by name, and
/// `concurrency`, which is the best known of them.
final class AccountLimits {
  private static final String CONCURRENCY = "lambda.concurrency";

  private final Catalog catalog;
  private final Map<String, Long> raised = new HashMap<>();

  private AccountLimits(Catalog catalog) {
    this.catalog = catalog;
  }

  /// The catalog as the account has it.
  ///
  /// @throws CommandLineError for a limit that there is not, or that AWS raises for nobody
  static Catalog apply(Settings settings, Catalog catalog) {
    var concurrency = settings.account("concurrency");
    var limits = settings.account("limits");
    if (concurrency.isEmpty() && limits.isEmpty()) {
      return catalog;
    }
    var account = new AccountLimits(catalog);
    if (concurrency.isPresent()) {
      account.raise(CONCURRENCY, concurrency.get(), concurrency.get());
    }
    if (limits.isPresent()) {
      if (!(limits.get() instanceof Mapping named)) {
        throw Settings.wrong(limits.get(), "write limits as NAME: NUMBER");
      }
      for (var entry : named.entries()) {
        account.raise(entry.name(), entry.key(), entry.value());
      }
    }
    return catalog.with(account.raised);
  }

  private void raise(String name, Node key, Node value) {
    var limit = adjustable(name, key);
    var text = value instanceof Scalar scalar ? scalar.text().replace("_", "") : "";
    long most = whole(text, value);
    if (most < limit.least()) {
      throw Settings.wrong(value, name + " is at least " + limit.least());
    }
    raised.put(name, most);
  }

  private static long whole(String text, Node value) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw Settings.wrong(value, "write a whole number");
    }
  }

  private Limit.Range adjustable(String name, Node key) {
    var names = new ArrayList<String>();
    for (var limit : catalog.limits()) {
      boolean isAdjustable = limit instanceof Limit.Range range && range.adjustable();
      if (isAdjustable) {
        names.add(limit.name());
      }
      if (limit.name().equals(name)) {
        if (isAdjustable) {
          return (Limit.Range) limit;
        }
        throw Settings.wrong(key, "AWS raises " + name + " for nobody");
      }
    }
    throw Settings.wrong(key, "there is no limit " + name + hint(name, names));
  }

  private static String hint(String name, List<String> names) {
    var near = Suggestion.phrase(name, names);
    return near.isEmpty() ? "; those that can be raised: " + String.join(", ", names) : near;
  }
}
