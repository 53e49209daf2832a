package dev.faregate.bench;

import dev.faregate.catalog.Tier;
import java.util.List;

/// The question in SQL, with the catalog's prices in it.
final class SqlPrices {
  private static final String REGION = "us-east-1";
  private static final String USED = "memory * duration * requests / 1024000";

  private SqlPrices() {}

  static String uniform() {
    return "SELECT "
        + tiers("used", tiersOf("lambda.duration.x86_64"))
        + requests()
        + " AS cost FROM (SELECT requests, greatest("
        + USED
        + " - "
        + free("lambda.duration")
        + ", 0) AS used FROM scenarios)";
  }

  /// The free GB-seconds are all of the row's architecture, which is its only one.
  static String mixed() {
    return "SELECT CASE WHEN arm64 = 1 THEN "
        + tiers("used", tiersOf("lambda.duration.arm64"))
        + " ELSE "
        + tiers("used", tiersOf("lambda.duration.x86_64"))
        + " END"
        + requests()
        + " AS cost FROM (SELECT requests, arm64, greatest("
        + USED
        + " - "
        + free("lambda.duration")
        + ", 0) AS used FROM scenarios)";
  }

  private static List<Tier> tiersOf(String meter) {
    return LambdaAccount.PRICES.tariff(meter, REGION).orElseThrow().tiers();
  }

  private static String requests() {
    return " + greatest(requests - "
        + free("lambda.requests")
        + ", 0) * "
        + number(tiersOf("lambda.requests").getFirst().usd().text());
  }

  private static String tiers(String quantity, List<Tier> tiers) {
    var sql = new StringBuilder();
    for (int i = 0; i < tiers.size(); i++) {
      var from = number(Long.toString(tiers.get(i).from()));
      var beyond = "greatest(" + quantity + " - " + from + ", 0)";
      if (i + 1 < tiers.size()) {
        long width = tiers.get(i + 1).from() - tiers.get(i).from();
        beyond = "least(" + beyond + ", " + number(Long.toString(width)) + ")";
      }
      sql.append(i == 0 ? "(" : " + ").append(beyond).append(" * ");
      sql.append(number(tiers.get(i).usd().text()));
    }
    return sql.append(')').toString();
  }

  private static String free(String name) {
    for (var allowance : LambdaAccount.PRICES.allowances()) {
      if (allowance.name().equals(name)) {
        return number(Long.toString(allowance.amount()));
      }
    }
    throw new IllegalStateException("no allowance " + name);
  }

  /// Else SQL would count in decimals.
  private static String number(String text) {
    return text + "::DOUBLE";
  }
}
