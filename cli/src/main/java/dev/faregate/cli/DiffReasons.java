package dev.faregate.cli;

import dev.faregate.billing.Bill;
import dev.faregate.billing.Ratio;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.exact.Ledger;
import dev.faregate.format.Stack;
import dev.faregate.report.Changes.Reason;
import dev.faregate.report.Compared.Item;
import dev.faregate.report.Comparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds out why resources cost another amount: takes the base's descriptors to the head's, one
/// change after the other, and prices all of them each time. What a resource costs more after a
/// change is what the change costs; so the reasons add up to the difference, exactly.
///
/// What changes nothing is stepped over whole: only where prices differ between two states are the
/// changes between them looked at one by one.
final class DiffReasons implements Comparison.Reasons {
  private static final int MOST_PRICINGS = 400;
  private static final String FREE = "free tier, its share";
  private static final String TIERS = "volume prices, its share";

  private final Assessed head;
  private final DiffSettings settings;
  private final List<DiffStep> steps = new ArrayList<>();
  private final List<DiffStack> stacks = new ArrayList<>();
  private final Difference difference;
  private final Map<String, Map<String, Ratio>> reasons = new HashMap<>();
  private final Map<String, Set<String>> open = new HashMap<>();
  private int pricings;

  private DiffReasons(Difference difference) {
    this.difference = difference;
    head = difference.head().assessed().orElseThrow();
    var base = difference.base().assessed().orElseThrow();
    settings = new DiffSettings(base.run().settings(), head.run());
    settings.addGiven(steps);
    pair(base.run().descriptors().stacks(), head.run().descriptors().stacks());
    settings.addTaken(steps);
    explain(0, costs(base.costs().typical()), steps.size(), costs(head.costs().typical()));
  }

  static DiffReasons of(Difference difference) {
    return new DiffReasons(difference);
  }

  /// Several documents of one file go in their order.
  private void pair(List<Stack> before, List<Stack> after) {
    var left = new LinkedHashMap<String, List<Stack>>();
    for (var stack : before) {
      left.computeIfAbsent(key(stack), _ -> new ArrayList<>(1)).add(stack);
    }
    for (var stack : after) {
      var old = left.getOrDefault(key(stack), List.of());
      var pair = old.isEmpty() ? Optional.<Stack>empty() : Optional.of(old.removeFirst());
      stacks.add(new DiffStack(pair, Optional.of(stack), steps));
    }
    for (var gone : left.values()) {
      for (var stack : gone) {
        stacks.add(new DiffStack(Optional.of(stack), Optional.empty(), steps));
      }
    }
  }

  private String key(Stack stack) {
    return difference.inHead(stack.source().file());
  }

  private Map<String, DiffCost> costs(Bill bill) {
    var costs = new HashMap<String, DiffCost>();
    for (var line : bill.lines()) {
      var resource = line.resource();
      var file = difference.inHead(resource.at().file());
      var key = Comparison.key(file, resource.type(), resource.name());
      costs.put(key, costs.getOrDefault(key, DiffCost.NONE).with(line));
    }
    return costs;
  }

  private Map<String, DiffCost> costs(int applied) {
    pricings++;
    var now = new ArrayList<Stack>(stacks.size());
    for (var stack : stacks) {
      now.add(stack.after(applied));
    }
    var between = settings.run(applied, now);
    var month = between.month();
    var usage = BaseRun.usage(between, head.usage());
    var postings =
        Pricing.postings(between.services(), between.resources(), usage, between.catalog());
    return costs(
        Ledger.settle(postings, between.catalog(), between.freeTier(month), Scenario.TYPICAL));
  }

  private void explain(
      int from, Map<String, DiffCost> before, int to, Map<String, DiffCost> after) {
    if (isSame(before, after)) {
      return;
    }
    if (to - from <= 1 || pricings >= MOST_PRICINGS) {
      record(from, before, to, after);
      return;
    }
    int middle = (from + to) >>> 1;
    var between = costs(middle);
    explain(from, before, middle, between);
    explain(middle, between, to, after);
  }

  private static boolean isSame(Map<String, DiffCost> before, Map<String, DiffCost> after) {
    if (!before.keySet().equals(after.keySet())) {
      return false;
    }
    for (var one : before.entrySet()) {
      if (!one.getValue().isSame(after.getOrDefault(one.getKey(), DiffCost.NONE))) {
        return false;
      }
    }
    return true;
  }

  private void record(int from, Map<String, DiffCost> before, int to, Map<String, DiffCost> after) {
    var keys = new LinkedHashMap<String, Boolean>();
    before.keySet().forEach(key -> keys.put(key, true));
    after.keySet().forEach(key -> keys.put(key, true));
    for (var key : keys.keySet()) {
      var old = before.getOrDefault(key, DiffCost.NONE);
      var now = after.getOrDefault(key, DiffCost.NONE);
      var gross = now.gross().minus(old.gross());
      if (!old.open().equals(now.open())) {
        open.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(says(from, to, key));
      }
      add(key, old.used().equals(now.used()) ? TIERS : says(from, to, key), gross);
      add(key, FREE, now.net().minus(now.gross()).minus(old.net().minus(old.gross())));
    }
  }

  private String says(int from, int to, String key) {
    if (to - from != 1) {
      return to == from ? "other changes" : (to - from) + " changes together";
    }
    return steps.get(from).says(key.substring(key.lastIndexOf('\0') + 1));
  }

  private void add(String key, String says, Ratio amount) {
    reasons.computeIfAbsent(key, _ -> new LinkedHashMap<>()).merge(says, amount, Ratio::plus);
  }

  @Override
  public List<Reason> of(String key, List<Item> before, List<Item> after) {
    var all = new ArrayList<Reason>();
    var unsettled = new LinkedHashSet<String>();
    if (OpenReasons.isOpen(before) && OpenReasons.isOpen(after)) {
      unsettled.addAll(open.getOrDefault(key, Set.of()));
    }
    for (var reason : reasons.getOrDefault(key, Map.of()).entrySet()) {
      boolean isOpen = unsettled.remove(reason.getKey());
      if (isOpen) {
        all.add(OpenReasons.of(reason.getKey(), reason.getValue(), after));
      } else if (reason.getValue().signum() != 0) {
        all.add(new Reason(reason.getKey(), reason.getValue()));
      }
    }
    for (var says : unsettled) {
      all.add(OpenReasons.of(says, Ratio.ZERO, after));
    }
    return all;
  }
}
