package dev.faregate.cli;

import dev.faregate.billing.Bill;
import dev.faregate.billing.Ceiling;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.Ratio;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.exact.Ledger;
import dev.faregate.report.WorstCase;
import dev.faregate.resource.Resource;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Usage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The most that a run's resources can cost in a month.
@SuppressWarnings("ReferenceEquality") // the very resource, as everywhere on a bill
final class WorstCases {
  private final Assessed assessed;
  private final IdentityHashMap<Resource, Ceiling> ceilings = new IdentityHashMap<>();
  private final List<Resource> priced = new ArrayList<>();

  private WorstCases(Assessed assessed) {
    this.assessed = assessed;
    var run = assessed.run();
    for (var service : run.services()) {
      for (var one : service.ceilings(run.resources(), assessed.usage(), run.catalog())) {
        ceilings.put(one.resource(), one);
      }
    }
    var seen = new IdentityHashMap<Resource, Boolean>();
    for (var posting : assessed.postings()) {
      if (seen.put(posting.resource(), true) == null) {
        priced.add(posting.resource());
      }
    }
  }

  static WorstCases of(Assessed assessed) {
    return new WorstCases(assessed);
  }

  /// Of everything.
  WorstCase all() {
    return of(priced);
  }

  /// Of what budgets speak of.
  BudgetCeilings scoped(List<Budgeted> now) {
    return scope -> {
      var keys = new HashSet<String>();
      for (var one : now) {
        if (scope.covers(one)) {
          keys.add(one.item().file() + ":" + one.item().line() + " " + one.key());
        }
      }
      return of(chosen(keys));
    };
  }

  private List<Resource> chosen(Set<String> keys) {
    var chosen = new ArrayList<Resource>();
    for (var one : priced) {
      var at = one.at();
      if (keys.contains(at.file() + ":" + at.line() + " " + one.type() + " " + one.name())) {
        chosen.add(one);
      }
    }
    return chosen;
  }

  private WorstCase of(List<Resource> resources) {
    var dearest = dearest(resources);
    var postings = new ArrayList<Posting>();
    for (var resource : resources) {
      var ceiling = ceilings.get(resource);
      if (ceiling == null) {
        addGiven(resource, postings);
      } else {
        boolean isIdle = isShared(ceiling) && !dearest.containsValue(resource);
        var usage = isIdle ? ceiling.shared().orElseThrow().idle() : ceiling.usage();
        postings.addAll(postings(resource, usage));
      }
    }
    var bill = settle(postings, assessed.freeTier());
    return worstCase(resources, dearest, bill);
  }

  private static boolean isShared(Ceiling ceiling) {
    return ceiling.shared().isPresent();
  }

  private void addGiven(Resource resource, List<Posting> postings) {
    for (var posting : assessed.postings()) {
      if (posting.resource() == resource) {
        postings.add(posting);
      }
    }
  }

  private List<Posting> postings(Resource resource, Usage usage) {
    var run = assessed.run();
    return Pricing.postings(run.services(), List.of(resource), usage, run.catalog());
  }

  private Bill settle(List<Posting> postings, FreeTier freeTier) {
    return Ledger.settle(postings, assessed.run().catalog(), freeTier, Scenario.HIGH);
  }

  /// Of the resources that share something, the one that costs most if it gets all of it.
  private Map<String, Resource> dearest(List<Resource> resources) {
    var dearest = new HashMap<String, Resource>();
    var most = new HashMap<String, Ratio>();
    for (var resource : resources) {
      var ceiling = ceilings.get(resource);
      if (ceiling == null || !isShared(ceiling)) {
        continue;
      }
      var share = ceiling.shared().orElseThrow();
      var busy = settle(postings(resource, ceiling.usage()), FreeTier.OFF).total();
      var more = busy.minus(settle(postings(resource, share.idle()), FreeTier.OFF).total());
      var known = most.get(share.name());
      if (known == null || more.compareTo(known) > 0) {
        most.put(share.name(), more);
        dearest.put(share.name(), resource);
      }
    }
    return dearest;
  }

  private WorstCase worstCase(List<Resource> resources, Map<String, Resource> dearest, Bill bill) {
    var found = new ArrayList<WorstCase.Ceiling>();
    var warnings = new ArrayList<String>();
    for (var resource : resources) {
      found.add(ceiling(resource, dearest, bill));
      var ceiling = ceilings.get(resource);
      if (ceiling != null
          && !ceiling.warning().isEmpty()
          && !warnings.contains(ceiling.warning())) {
        warnings.add(ceiling.warning());
      }
    }
    var given = new ArrayList<Posting>();
    for (var resource : resources) {
      addGiven(resource, given);
    }
    var high = settle(given, assessed.freeTier()).total();
    if (high.compareTo(bill.total()) > 0) {
      warnings.add("the usage given costs more than that, so the worst case is what it costs");
    }
    return new WorstCase(bill.total().max(high), found, warnings);
  }

  private WorstCase.Ceiling ceiling(Resource resource, Map<String, Resource> dearest, Bill bill) {
    var ceiling = ceilings.get(resource);
    var amount = Ratio.ZERO;
    var unknown = "";
    for (var line : bill.lines()) {
      if (line.resource() == resource) {
        amount = amount.plus(line.net());
        if (line.basis() == Basis.UNKNOWN && unknown.isEmpty() && !line.unknown().isEmpty()) {
          unknown = line.unknown().getFirst().what() + ": " + line.unknown().getFirst().why();
        }
      }
    }
    boolean isBounded = ceiling != null && ceiling.isBounded() && unknown.isEmpty();
    var says = ceiling == null ? "no ceiling is known" : says(ceiling, dearest);
    return new WorstCase.Ceiling(
        resource.at().file(),
        resource.at().line(),
        resource.name(),
        resource.service(),
        unknown.isEmpty() ? says : says + "; unknown: " + unknown,
        amount.signum() == 0 ? Optional.empty() : Optional.of(amount),
        isBounded);
  }

  /// What is shared is told at the one that it is counted at.
  private String says(Ceiling ceiling, Map<String, Resource> dearest) {
    if (!isShared(ceiling)) {
      return ceiling.says();
    }
    var one = dearest.get(ceiling.shared().orElseThrow().name());
    return one == null || one == ceiling.resource()
        ? ceiling.says()
        : "shares them with " + one.name() + ", the dearest, where they count";
  }
}
