package dev.faregate.cli;

import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.report.Costs;
import dev.faregate.report.Report;
import dev.faregate.report.Report.Trouble;
import dev.faregate.report.ReportBuilder;
import dev.faregate.rule.Checks;
import dev.faregate.usage.Usage;
import java.util.List;

/// A run that was checked and priced.
///
/// @param unread nested stacks of which nothing is checked
/// @param verdict before any baseline
record Assessed(
    Run run,
    Checks checks,
    List<Trouble> unread,
    Verdict verdict,
    Usage usage,
    FreeTier freeTier,
    List<Posting> postings,
    Costs costs) {

  static Assessed of(Run run) {
    return of(run, UsageOptions.of(run, run.month()));
  }

  static Assessed of(Run run, Usage usage) {
    var freeTier = run.freeTier(usage.month());
    var checks = run.checks();
    var unread = Unpriced.unread(run);
    var catalog = run.catalog();
    var postings = Pricing.postings(run.services(), run.resources(), usage, catalog);
    return new Assessed(
        run,
        checks,
        unread,
        Verdict.of(run, checks, unread),
        usage,
        freeTier,
        postings,
        Pricing.costs(postings, catalog, freeTier));
  }

  /// A report of both.
  ///
  /// @param told what is told of the findings
  ReportBuilder report(String command, Verdict told) {
    var builder = run.report(command).month(usage.month().label()).costs(costs);
    builder.freeTier(new Report.FreeTier(freeTier.isOn(), run.leftOfFreeTier()));
    builder.checked(checks.checked()).fixPrices(new OfferPrices(run.catalog()));
    told.tell(builder);
    Unpriced.list(run, builder);
    return builder;
  }

  /// The same with other costs: with a worst case.
  Assessed with(Costs others) {
    return new Assessed(run, checks, unread, verdict, usage, freeTier, postings, others);
  }
}
