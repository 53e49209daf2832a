package dev.faregate.billing.vector;

import dev.faregate.billing.Bills;
import dev.faregate.billing.Formula;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.Ratio;
import dev.faregate.billing.StubPrices;
import dev.faregate.billing.vector.MovingDial.Motion;
import dev.faregate.billing.vector.Simulation.Limit;
import dev.faregate.billing.vector.Simulation.Plan;
import dev.faregate.usage.Setting;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// An account of a few dials that each cost a cent, put together for tests.
final class Uncertain {
  private final List<Posting> postings = new ArrayList<>();
  private final List<MovingDial> dials = new ArrayList<>();
  private final List<Limit> limits = new ArrayList<>();
  private double correlation;
  private Kernel kernel = LoopKernel.INSTANCE;
  private int threads = 2;
  private long seed = 1;

  /// A dial of its own, `times` cents a unit.
  Uncertain dial(long times, Distribution distribution, long low, long typical, long high) {
    var dial = new Dial("D" + dials.size(), "units", "", 0, Setting.exact(typical, "a test"));
    var curve = distribution.curve(low, typical, high, Long.MAX_VALUE);
    dials.add(new MovingDial(dial, List.of(new Motion(dials.size(), curve))));
    postings.add(Bills.posting("A", "s.a", "here", dial.times(Formula.of(times))));
    return this;
  }

  /// What is over a limit, all in all.
  Uncertain limit(long dollars) {
    var all = new BitSet();
    all.set(0, postings.size());
    limits.add(new Limit(all, Ratio.of(dollars)));
    return this;
  }

  Uncertain correlation(double value) {
    correlation = value;
    return this;
  }

  Uncertain kernel(Kernel other) {
    kernel = other;
    return this;
  }

  Uncertain threads(int count) {
    threads = count;
    return this;
  }

  Uncertain seed(long other) {
    seed = other;
    return this;
  }

  MovingAccount account() {
    var together = new BitSet();
    together.set(0, dials.size());
    var prices = new StubPrices().tariff("s.a", "unit", "here", "0", "0.01");
    return new MovingAccount(
        postings, prices, FreeTier.ON, dials, dials.size(), together, correlation);
  }

  Simulation run(int rows) {
    return Simulation.run(account(), limits, new Plan(rows, seed, kernel, threads));
  }
}
