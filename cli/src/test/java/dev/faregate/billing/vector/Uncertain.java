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
import dev.faregate.billing.vector.Simulation.Month;
import dev.faregate.billing.vector.Simulation.Plan;
import dev.faregate.usage.Distribution;
import dev.faregate.usage.Setting;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// An account of a few dials that each cost a cent, put together for tests.
final class Uncertain {
  private final List<Posting> postings = new ArrayList<>();
  private final List<MovingDial> dials = new ArrayList<>();
  private final List<MovingFigure> figures = new ArrayList<>();
  private final List<Limit> limits = new ArrayList<>();
  private final BitSet together = new BitSet();
  private final BitSet renewed = new BitSet();
  private int inputs;
  private int growth = MovingFigure.NONE;
  private double correlation;
  private Kernel kernel = LoopKernel.INSTANCE;
  private int threads = 2;
  private int months = 1;
  private long seed = 1;

  /// A dial of its own, `times` cents a unit.
  Uncertain dial(long times, Distribution distribution, long low, long typical, long high) {
    together.set(inputs);
    var figure = MovingFigure.along(curve(distribution, low, typical, high));
    return moving(times, figure.by(inputs++, MovingFigure.NONE, MovingFigure.NONE));
  }

  static double[] curve(Distribution distribution, long low, long typical, long high) {
    return Curves.of(distribution, (double) low, (double) typical, (double) high, Double.MAX_VALUE);
  }

  /// As many as arrive when there are so many on average.
  Uncertain arriving(long times, long mean) {
    renewed.set(inputs);
    var figure = MovingFigure.at((double) mean).arriving(1);
    return moving(times, figure.by(MovingFigure.NONE, MovingFigure.NONE, inputs++));
  }

  /// The same where every mean up to that one is alike.
  Uncertain arrivingUpTo(long times, long most) {
    renewed.set(inputs + 1);
    var levels = curve(Distribution.UNIFORM, 0, most / 2, most);
    var figure = MovingFigure.along(levels).arriving(1);
    inputs += 2;
    return moving(times, figure.by(inputs - 2, MovingFigure.NONE, inputs - 1));
  }

  /// What has grown from a base, together with all that do.
  ///
  /// @param factors a curve over [Scores]
  Uncertain growing(long times, long base, double[] factors) {
    if (growth == MovingFigure.NONE) {
      growth = inputs++;
    }
    var figure = MovingFigure.at((double) base).grown(factors, Double.MAX_VALUE);
    return moving(times, figure.by(MovingFigure.NONE, growth, MovingFigure.NONE));
  }

  private Uncertain moving(long times, MovingFigure figure) {
    var dial = new Dial("D" + dials.size(), "units", "", 0, Setting.exact(1, "a test"));
    dials.add(new MovingDial(dial, List.of(new Motion(figures.size(), figure.curve(), true))));
    figures.add(figure);
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

  Uncertain months(int count) {
    months = count;
    return this;
  }

  Uncertain seed(long other) {
    seed = other;
    return this;
  }

  MovingAccount account() {
    return account(0);
  }

  private MovingAccount account(int month) {
    var prices = new StubPrices().tariff("s.a", "unit", "here", "0", "0.01");
    var random = new Inputs(inputs, together, correlation, renewed);
    return new MovingAccount(postings, prices, FreeTier.ON, dials, figures, random, month);
  }

  Simulation run(int rows) {
    var all = new ArrayList<Month>();
    for (int i = 0; i < months; i++) {
      all.add(new Month(account(i), limits));
    }
    return Simulation.run(all, new Plan(rows, seed, kernel, threads));
  }
}
