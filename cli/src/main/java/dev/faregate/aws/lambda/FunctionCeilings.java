package dev.faregate.aws.lambda;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ceiling;
import dev.faregate.billing.Ratio;
import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Limit;
import dev.faregate.resource.Resource;
import dev.faregate.resource.Value;
import dev.faregate.usage.Usage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How much functions can run at most. One with reserved concurrency can use just that; the others
/// share what is left of the account's in their region, so that only one of them can use it all.
final class FunctionCeilings {
  /// Beyond what any account has, so that nothing overflows.
  private static final long MOST = 10_000_000;

  private final Usage usage;
  private final long account;
  private final long requests;
  private final Map<String, Long> reserved = new HashMap<>();
  private final Map<String, Ratio> needed = new HashMap<>();

  private FunctionCeilings(Usage usage, Catalog catalog) {
    this.usage = usage;
    Limit.Range limit = catalog.range(LambdaLimits.CONCURRENCY);
    account = Math.min(MOST, limit.most());
    requests = LambdaLimits.figure(catalog, LambdaLimits.CONCURRENCY_REQUESTS);
  }

  static List<Ceiling> of(List<? extends Resource> resources, Usage usage, Catalog catalog) {
    var all = new FunctionCeilings(usage, catalog);
    for (var resource : resources) {
      if (resource instanceof LambdaFunction function) {
        all.add(function);
      }
    }
    var ceilings = new ArrayList<Ceiling>();
    for (var resource : resources) {
      if (resource instanceof LambdaFunction function) {
        ceilings.add(all.ceiling(function));
      } else if (resource instanceof DetachedConfiguration) {
        ceilings.add(plain(resource, usage, "as it is configured", true));
      }
    }
    return ceilings;
  }

  /// What a function reserves is nobody else's, unless it may not exist.
  private void add(LambdaFunction function) {
    var own = reservation(function);
    if (own.isPresent()) {
      if (function.condition().isEmpty()) {
        reserved.merge(function.region(), own.get(), Long::sum);
      }
    } else if (!runsElsewhere(function)) {
      needed.merge(function.region(), need(function), Ratio::plus);
    }
  }

  private static Optional<Long> reservation(LambdaFunction function) {
    return function.reservedConcurrency() instanceof Value.Given<Long>(var own, _)
        ? Optional.of(Math.clamp(own, 0, MOST))
        : Optional.empty();
  }

  private static boolean runsElsewhere(LambdaFunction function) {
    return function.companions().edge() || function.managed().orAssume(false);
  }

  private static Ceiling plain(Resource resource, Usage usage, String says, boolean isBounded) {
    return new Ceiling(resource, usage, says, isBounded, Optional.empty(), "");
  }

  private Ceiling ceiling(LambdaFunction function) {
    if (function.companions().edge()) {
      return plain(function, usage, "at the edge, where it has no ceiling", false);
    }
    if (function.managed().orAssume(false)) {
      return plain(function, usage, "on managed instances, whose number has no ceiling", false);
    }
    var own = reservation(function);
    return own.isPresent() ? reserved(function, own.get()) : shared(function);
  }

  private Ceiling reserved(LambdaFunction function, long own) {
    long need = up(need(function));
    boolean isStopped = StoppedUsage.isStopped(function);
    long executions = isStopped ? 0 : Math.max(own, need);
    return new Ceiling(
        function,
        busy(executions),
        isStopped
            ? "never runs: 0 executions reserved"
            : says(executions, need > own ? "as the usage given needs" : "reserved"),
        true,
        Optional.empty(),
        need <= own ? "" : beyond(function, need, own));
  }

  private static String beyond(LambdaFunction function, long need, long own) {
    return StoppedUsage.isStopped(function)
        ? function.name() + ": usage is given, but 0 executions are reserved, so it never runs"
        : function.name()
            + ": the usage given keeps "
            + number(need)
            + " executions busy all month, and it has "
            + number(own)
            + " reserved";
  }

  private Ceiling shared(LambdaFunction function) {
    var region = function.region();
    long rest = Math.max(0, account - Math.min(MOST, reserved.getOrDefault(region, 0L)));
    long need = up(needed.getOrDefault(region, Ratio.ZERO));
    var warning =
        need <= rest
            ? ""
            : "functions without a reservation in "
                + region
                + ": the usage given keeps "
                + number(need)
                + " executions busy all month, and the account has "
                + number(rest)
                + " left for them";
    long executions = Math.max(rest, need);
    return new Ceiling(
        function,
        busy(executions),
        says(executions, need > rest ? "as the usage given needs" : left(region)),
        true,
        Optional.of(new Ceiling.Share(region, busy(0))),
        warning);
  }

  private String left(String region) {
    return reserved.containsKey(region)
        ? "left of the account's " + number(account) + " in " + region
        : "of the account in " + region;
  }

  private String says(long executions, String whose) {
    return number(executions)
        + (executions == 1 ? " execution " : " executions ")
        + whose
        + ", each busy all month with "
        + requests
        + " requests a second";
  }

  private Usage busy(long executions) {
    return new BusyUsage(usage, executions, requests);
  }

  /// How many executions the usage given keeps busy all month: by the time that it takes, or by its
  /// requests where these are many and short.
  private Ratio need(LambdaFunction function) {
    var month = Ratio.of(usage.month().seconds());
    var count = usage.setting(function, LambdaUsage.REQUESTS);
    var also = usage.setting(function, LambdaUsage.PROVISIONED_REQUESTS);
    var all = Ratio.of(count.high()).plus(Ratio.of(also.high()));
    var duration = usage.setting(function, LambdaUsage.DURATION);
    var byTime = all.times(Ratio.of(duration.high(), 1000)).dividedBy(month);
    return byTime.max(all.dividedBy(month.times(Ratio.of(requests))));
  }

  private static long up(Ratio value) {
    var parts = value.numerator().divideAndRemainder(value.denominator());
    long whole = parts[0].bitLength() > 40 ? MOST : parts[0].longValue();
    return Math.min(MOST, whole + (parts[1].signum() > 0 ? 1 : 0));
  }

  private static String number(long value) {
    return Amounts.grouped(Long.toString(value));
  }
}
