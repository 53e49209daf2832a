package dev.faregate.report;

import dev.faregate.billing.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What a sweep found. Every amount in it is the ledger's.
///
/// @param subject what was swept: `Thumbnailer`
/// @param about month, prices, free tier, in a line
/// @param version of the program
/// @param configurations how many were priced at each traffic level
/// @param model how durations were worked out, in a sentence
/// @param levels one for each traffic level, one at least
public record SweepReport(
    String subject,
    String about,
    String version,
    Report.Book prices,
    long configurations,
    String model,
    List<Level> levels,
    List<BreakEven> breakEvens,
    List<LeftOut> leftOut,
    List<Report.Assumed> assumed) {
  public SweepReport {
    levels = List.copyOf(levels);
    breakEvens = List.copyOf(breakEvens);
    leftOut = List.copyOf(leftOut);
    assumed = List.copyOf(assumed);
  }

  /// What was found at one traffic level.
  ///
  /// @param requests in the month; empty where nothing is requested, as of tasks
  /// @param cheapest the cheapest first
  /// @param byLaunch the cheapest of each launch type
  /// @param front none beats these in both cost and latency; from the cheapest to the fastest
  /// @param frontSize how many the front has, of which these are some
  /// @param knee the number of that point of the front after which speed costs most
  /// @param now the configuration as it is described, if it is priced here
  public record Level(
      OptionalLong requests,
      List<Row> cheapest,
      List<Row> byLaunch,
      List<Row> front,
      int frontSize,
      int knee,
      Optional<Row> now) {
    public Level {
      cheapest = List.copyOf(cheapest);
      byLaunch = List.copyOf(byLaunch);
      front = List.copyOf(front);
    }

    /// Whether there is anything to choose between speed and cost.
    boolean hasFront() {
      return front.size() > 1;
    }

    Row kneeRow() {
      return front.get(knee);
    }
  }

  /// A configuration and what it costs.
  ///
  /// @param launch `lambda`, `fargate`, `fargate-spot`
  /// @param cpu in CPU units of 1024 a vCPU, empty where it comes with the memory
  /// @param memory in MB
  /// @param storage in MB where it was swept
  /// @param provisioned environments where they were swept
  /// @param tasks how many serve the requests
  /// @param milliseconds that a request, or a run, takes
  /// @param basis `assumed` where the amount rests on a Spot price, for instance
  /// @param alike sizes beside it that cost nearly the same, this one among them
  public record Row(
      String launch,
      String architecture,
      String region,
      OptionalLong cpu,
      long memory,
      OptionalLong storage,
      OptionalLong provisioned,
      OptionalLong tasks,
      OptionalLong milliseconds,
      boolean outside,
      String basis,
      Ratio monthly,
      Optional<Alike> alike) {
    /// The same with others beside it.
    public Row alike(long least, long most) {
      return new Row(
          launch,
          architecture,
          region,
          cpu,
          memory,
          storage,
          provisioned,
          tasks,
          milliseconds,
          outside,
          basis,
          monthly,
          Optional.of(new Alike(least, most)));
    }
  }

  /// Memory sizes, in MB, that cost at most 2 % or a cent more than the cheapest of them.
  public record Alike(long least, long most) {}

  /// Where two ways to pay cost the same.
  ///
  /// @param what `provisioned concurrency`
  /// @param where what it was worked out for: `1024 MB, x86_64, us-east-1`
  /// @param share of the time, or of a commitment; empty where there is none
  /// @param says a sentence
  public record BreakEven(String what, String where, Optional<Ratio> share, String says) {}

  /// What was not priced, and why.
  ///
  /// @param count configurations
  public record LeftOut(String what, String why, long count) {}
}
