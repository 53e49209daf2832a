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
    var launches =
        options.launches().isEmpty() ? subject.launches() : List.copyOf(options.launches());
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
    if (options.regions().contains(ALL)) {
      return known;
    }
    for (var region : options.regions()) {
      if (!known.contains(region)) {
        throw new CommandLineError(
            "--region: AWS has no region "
                + region
                + " that faregate knows"
                + Suggestion.phrase(region, known));
      }
    }
    return options.regions();
  }
}
