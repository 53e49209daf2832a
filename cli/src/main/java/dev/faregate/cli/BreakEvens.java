package dev.faregate.cli;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Posting;
import dev.faregate.billing.Ratio;
import dev.faregate.cli.SweepKind.Launch;
import dev.faregate.report.Money;
import dev.faregate.report.SweepReport.BreakEven;
import dev.faregate.usage.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Where two ways to pay for a function, as it is described, cost the same: at list prices, without
/// the free tier and without what else the account uses. All of it is the ledger's arithmetic.
final class BreakEvens {
  private static final long SECOND = 1000;
  private static final String REQUESTS = "lambda.requests";

  private final Swept swept;
  private final SweepAccount account;
  private final SweepKind kind;
  private final SweepSize size;
  private final long seconds;
  private final long perVcpu;

  private BreakEvens(Swept swept, long perVcpu) {
    var subject = swept.subject();
    this.swept = swept;
    this.account = swept.account().alone(swept.account().prices());
    this.kind =
        new SweepKind(
            subject.launches().getFirst(),
            subject.architecture(),
            subject.resource().region(),
            OptionalLong.empty(),
            OptionalLong.empty());
    this.size = subject.size();
    this.seconds = swept.usage().month().seconds();
    this.perVcpu = perVcpu;
  }

  /// @param perVcpu memory in MB that comes with one vCPU
  static List<BreakEven> of(Swept swept, long perVcpu) {
    return new BreakEvens(swept, perVcpu).all();
  }

  private List<BreakEven> all() {
    var all = new ArrayList<BreakEven>();
    List<Posting> busy;
    if (kind.launch() == Launch.LAMBDA) {
      busy = busy();
      provisioned(busy).ifPresent(all::add);
      for (var launch : List.of(Launch.FARGATE, Launch.SPOT)) {
        fargate(launch, busy).ifPresent(all::add);
      }
    } else {
      busy = account.postings(swept.subject().as(kind, size), swept.usage());
    }
    all.addAll(SavingsPlans.of(busy, account, words()));
    return all;
  }

  private String words() {
    var memory = Amounts.grouped(Long.toString(size.memory())) + " MB";
    return memory + ", " + kind.architecture() + ", " + kind.region();
  }

  /// One environment that is busy all the month, a second a request.
  private List<Posting> busy() {
    return lambda(Map.of("requests", seconds, "duration", SECOND), false);
  }

  private List<Posting> lambda(Map<String, Long> figures, boolean provisioned) {
    var said = new HashMap<String, Setting>();
    figures.forEach((name, value) -> said.put(name, Setting.exact(value, "break-even")));
    if (!provisioned && swept.dials().base().has("provisioned")) {
      said.put("provisioned", Setting.exact(0, "break-even"));
      said.put("provisioned-requests", Setting.exact(0, "break-even"));
    }
    var name = swept.subject().resource().name();
    var usage = new SweepUsage(swept.usage(), name, said, Set.of(), true);
    return account.postings(swept.subject().as(kind, size), usage);
  }

  private Optional<BreakEven> provisioned(List<Posting> busy) {
    var idle =
        lambda(
            Map.of(
                "provisioned", 1L, "provisioned-requests", 0L, "requests", 0L, "duration", SECOND),
            true);
    var served =
        lambda(
            Map.of(
                "provisioned",
                1L,
                "provisioned-requests",
                seconds,
                "requests",
                0L,
                "duration",
                SECOND),
            true);
    if (lacksPrice(served)) {
      return Optional.empty();
    }
    var kept = account.adds(idle);
    var saved = account.adds(busy).minus(account.adds(served).minus(kept));
    if (saved.signum() <= 0) {
      return Optional.empty();
    }
    var share = kept.dividedBy(saved);
    var says =
        share.compareTo(Ratio.ONE) >= 0
            ? "never costs less than on demand here: its environments would have to be busy "
                + SavingsPlans.percent(share)
                + " of the time"
            : "costs less than on demand where its environments are busy more than "
                + SavingsPlans.percent(share)
                + " of the time they are kept ready";
    return Optional.of(new BreakEven("provisioned concurrency", words(), Optional.of(share), says));
  }

  private Optional<BreakEven> fargate(Launch launch, List<Posting> busy) {
    var on =
        new SweepKind(
            launch, kind.architecture(), kind.region(), OptionalLong.empty(), OptionalLong.empty());
    Optional<Ratio> least = Optional.empty();
    var pair = size;
    for (var other : swept.subject().sizes(on)) {
      if (other.memory() < size.memory()
          || other.cpu() * perVcpu < size.memory() * SweptTask.UNITS_PER_VCPU) {
        continue;
      }
      var usage = swept.usage(on, Map.of("tasks", Setting.exact(1, "break-even")));
      var postings = account.postings(swept.subject().as(on, other), usage);
      if (lacksPrice(postings)) {
        return Optional.empty();
      }
      var cost = account.adds(postings);
      if (least.isEmpty() || cost.compareTo(least.get()) < 0) {
        least = Optional.of(cost);
        pair = other;
      }
    }
    return least.isEmpty() || lacksPrice(busy)
        ? Optional.empty()
        : Optional.of(fargate(launch, pair, least.get(), busy));
  }

  private BreakEven fargate(Launch launch, SweepSize pair, Ratio task, List<Posting> busy) {
    var requests = account.adds(only(busy, true));
    var time = account.adds(only(busy, false));
    var share = task.dividedBy(time);
    var says =
        "a task of "
            + pair.words()
            + " ("
            + Money.dollars(task)
            + " a month) costs as much as the function busy "
            + SavingsPlans.percent(share)
            + " of the time, requests aside"
            + perSecond(task, requests, time);
    var name = launch == Launch.SPOT ? "Fargate Spot" : "Fargate";
    return new BreakEven(name, words(), Optional.of(share), says);
  }

  /// With what requests cost, at the duration as it is described.
  private String perSecond(Ratio task, Ratio requests, Ratio time) {
    var duration = swept.dials().base().typical("duration");
    if (duration.isEmpty() || duration.getAsLong() == 0) {
      return "";
    }
    var month = Ratio.of(seconds);
    var each = requests.plus(time.times(Ratio.of(duration.getAsLong(), SECOND))).dividedBy(month);
    var rate = task.dividedBy(each).dividedBy(month);
    var busy = rate.times(Ratio.of(duration.getAsLong(), SECOND));
    var at = Amounts.quantity(rate) + " requests of " + duration.getAsLong() + " ms a second";
    return busy.compareTo(Ratio.of(swept.dials().atOnce())) > 0
        ? "; it can never be so busy that the task costs less"
        : "; with them, at " + at;
  }

  private static List<Posting> only(List<Posting> postings, boolean requests) {
    var only = new ArrayList<Posting>();
    for (var posting : postings) {
      if (posting.charge().meter().equals(REQUESTS) == requests) {
        only.add(posting);
      }
    }
    return only;
  }

  private boolean lacksPrice(List<Posting> postings) {
    for (var posting : postings) {
      var charge = posting.charge();
      if (account.prices().tariff(charge.meter(), charge.region()).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
