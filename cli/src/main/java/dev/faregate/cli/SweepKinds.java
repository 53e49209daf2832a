package dev.faregate.cli;

import dev.faregate.catalog.Catalog;
import dev.faregate.cli.SweepKind.Launch;
import dev.faregate.source.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Every combination of what a configuration has beside its size.
final class SweepKinds {
  private static final String ALL = "all";

  private SweepKinds() {}

  static List<SweepKind> of(SweepOptions options, SweepSubject subject, Catalog catalog) {
    var kinds = new ArrayList<SweepKind>();
    var launches = launches(options, subject);
    var architectures =
        options.architectures().isEmpty() ? subject.architectures() : options.architectures();
    for (var region : regions(options, subject, catalog)) {
      for (var launch : launches) {
        for (var architecture : architectures) {
          boolean isOwn = subject.launches().contains(launch);
          add(launch, architecture, region, isOwn ? options.storages() : List.of(), options, kinds);
        }
      }
    }
    return kinds;
  }

  private static List<Launch> launches(SweepOptions options, SweepSubject subject) {
    var asked = options.launches();
    boolean isFunction = subject.launches().contains(Launch.LAMBDA);
    if (asked.isEmpty() || !isFunction && asked.containsAll(Launch.ALL)) {
      return subject.launches();
    }
    if (!isFunction && asked.contains(Launch.LAMBDA)) {
      throw new CommandLineError(
          "--launch lambda: "
              + subject.resource().name()
              + " runs as tasks, and nobody knows what requests they serve; write fargate or"
              + " spot");
    }
    return List.copyOf(asked);
  }

  /// @param storages those of what runs elsewhere are other ones
  private static void add(
      Launch launch,
      String architecture,
      String region,
      List<Long> storages,
      SweepOptions options,
      List<SweepKind> kinds) {
    boolean hasProvisioned = launch == Launch.LAMBDA && !options.provisioned().isEmpty();
    for (var storage : each(storages)) {
      for (var provisioned : hasProvisioned ? each(options.provisioned()) : each(List.of())) {
        kinds.add(new SweepKind(launch, architecture, region, storage, provisioned));
      }
    }
  }

  /// One that is empty where there is none.
  private static List<OptionalLong> each(List<Long> numbers) {
    var each = new ArrayList<OptionalLong>();
    for (var number : numbers) {
      each.add(OptionalLong.of(number));
    }
    return each.isEmpty() ? List.of(OptionalLong.empty()) : each;
  }

  private static List<String> regions(SweepOptions options, SweepSubject subject, Catalog catalog) {
    if (options.regions().isEmpty()) {
      return List.of(subject.resource().region());
    }
    var known = new ArrayList<String>();
    for (var region : catalog.regions()) {
      known.add(region.code());
    }
    for (var region : options.regions()) {
      if (!known.contains(region) && !region.equals(ALL)) {
        throw new CommandLineError(
            "--region: AWS has no region "
                + region
                + " that faregate knows"
                + Suggestion.phrase(region, known));
      }
    }
    return options.regions().contains(ALL) ? known : options.regions();
  }
}
