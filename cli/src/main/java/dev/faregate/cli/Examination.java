package dev.faregate.cli;

import dev.faregate.aws.limits.LimitRules;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Checks;
import dev.faregate.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/// Holds every rule against everything that a run has read, in batches where there is much of it.
final class Examination {
  private static final int BATCH = 16;

  private final Catalog catalog;
  private final boolean knowsRegion;
  private final Concurrently concurrently;
  private final Checks checks;

  private Examination(Run run) {
    this.catalog = run.catalog();
    this.knowsRegion = run.region().code().isPresent();
    this.concurrently = Concurrently.onAllCores(run.arguments(), run.surroundings());
    this.checks = new Checks(catalog);
  }

  static Checks of(Run run) {
    var examination = new Examination(run);
    for (var service : run.services()) {
      var judged = service.judged(run.stacks(), run.inputs(), run.catalog());
      if (judged.isEmpty() && !has(run.resources(), service.name())) {
        continue; // its rules, a class each, need not be loaded
      }
      var rules = service.rules();
      examination.hold(rules, run.resources());
      examination.hold(rules, judged);
    }
    examination.hold(run.stacks());
    return examination.checks;
  }

  private static boolean has(List<Resource> resources, String service) {
    for (var resource : resources) {
      if (resource.service().equals(service)) {
        return true;
      }
    }
    return false;
  }

  private void hold(List<Rule<?>> rules, List<? extends Resource> resources) {
    if (resources.size() < BATCH * Concurrently.MANY) {
      checks.run(rules, resources);
    } else {
      add(concurrently.map(batches(resources), new OfServices(catalog, rules), "checking"));
    }
  }

  private void hold(List<Stack> stacks) {
    if (stacks.size() < BATCH * Concurrently.MANY) {
      new LimitRules(catalog, checks, knowsRegion).check(stacks, RegionChoice.ASSUMED);
    } else {
      add(concurrently.map(batches(stacks), new OfLimits(catalog, knowsRegion), "checking"));
    }
  }

  private void add(List<Checks> batches) {
    for (var batch : batches) {
      checks.add(batch);
    }
  }

  private static <T> List<List<? extends T>> batches(List<? extends T> all) {
    var batches = new ArrayList<List<? extends T>>();
    for (int i = 0; i < all.size(); i += BATCH) {
      batches.add(all.subList(i, Math.min(all.size(), i + BATCH)));
    }
    return batches;
  }

  private record OfServices(Catalog catalog, List<Rule<?>> rules)
      implements Each<List<? extends Resource>, Checks> {
    @Override
    public Checks of(List<? extends Resource> batch) {
      var checks = new Checks(catalog);
      checks.run(rules, batch);
      return checks;
    }
  }

  private record OfLimits(Catalog catalog, boolean knowsRegion)
      implements Each<List<? extends Stack>, Checks> {
    @Override
    public Checks of(List<? extends Stack> batch) {
      var checks = new Checks(catalog);
      new LimitRules(catalog, checks, knowsRegion).check(List.copyOf(batch), RegionChoice.ASSUMED);
      return checks;
    }
  }
}
