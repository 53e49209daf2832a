package dev.faregate.cli;

import dev.faregate.billing.FreeTier;
import dev.faregate.report.MonthCosts;
import dev.faregate.usage.GivenUsage;
import java.util.ArrayList;
import java.util.List;

/// `--months 12`: what grows, month by month. Each is priced by itself, with a free tier of its own
/// and the runs of its own days where a calendar month is named.
final class MonthsOption {
  private static final int MOST = 120;

  private MonthsOption() {}

  /// @param isAtLeast whether something that may cost is not priced at all
  static List<MonthCosts> costs(Run run, GivenUsage usage, FreeTier freeTier, boolean isAtLeast) {
    int count = count(run.arguments());
    var months = new ArrayList<MonthCosts>(count);
    var known = new GrownUnknown();
    for (int i = 0; i < count; i++) {
      var month = usage.month().later(i);
      if (i > 0) {
        UsageOptions.check(run, usage.in(month));
      }
      var postings =
          Pricing.postings(run.services(), run.resources(), usage.in(month), run.catalog());
      known.see(postings, month);
      var costs = Pricing.costs(postings, run.catalog(), freeTier);
      months.add(MonthCosts.of(month.name(), costs, isAtLeast || costs.typical().isAtLeast()));
    }
    return months;
  }

  /// One where nobody asks for more.
  ///
  /// @throws CommandLineError for what is no such number
  static int count(Arguments arguments) {
    var text = arguments.last(CommonOptions.MONTHS.name()).orElse("1");
    int count = 0;
    for (int i = 0; i < text.length() && count >= 0; i++) {
      int digit = text.charAt(i) - '0';
      count = digit < 0 || digit > 9 || count > MOST ? -1 : count * 10 + digit;
    }
    if (count < 1 || count > MOST) {
      throw new CommandLineError("--months " + text + ": write a number from 1 to " + MOST);
    }
    return count;
  }
}
