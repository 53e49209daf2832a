package dev.faregate.cli;

import dev.faregate.billing.Formula.Dial;
import dev.faregate.cli.SimulatedFigure.Usual;
import dev.faregate.resource.Resource;
import dev.faregate.usage.Distribution;
import dev.faregate.usage.Figure;
import dev.faregate.usage.GivenUsage;
import dev.faregate.usage.Restated;
import dev.faregate.usage.Setting;
import dev.faregate.usage.UsageName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Usage that can be asked what becomes of dials when one figure moves. It knows which figures that
/// differ between months were asked for, and shows each over all that it can ever be.
final class SimulatedUsage implements Restated {
  private final Usual usual;
  private final GivenUsage usage;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<SimulatedFigure> figures = new ArrayList<>();
  private final Set<Integer> asked = new LinkedHashSet<>();
  private final Map<Integer, Long> moved = new HashMap<>();
  private boolean isStill;

  /// @param distribution what ranges mean that do not say it
  /// @param arrives whether counts of what arrives do so by chance
  SimulatedUsage(GivenUsage said, Distribution distribution, boolean arrives) {
    this.usual = new Usual(distribution, arrives, said.month().seconds());
    this.usage = said.restated(this);
  }

  GivenUsage usage() {
    return usage;
  }

  SimulatedFigure figure(int number) {
    return figures.get(number);
  }

  /// Begins anew to note which figures are asked for, each at its typical value.
  void watch() {
    asked.clear();
    moved.clear();
    isStill = false;
    usage.forget();
  }

  /// The numbers of those that were asked for since.
  List<Integer> asked() {
    return List.copyOf(asked);
  }

  /// Has a figure stand elsewhere, whatever it can be otherwise.
  void move(int number, long value) {
    moved.put(number, value);
    usage.forget();
  }

  /// Has no figure move at all.
  void still() {
    moved.clear();
    isStill = true;
    usage.forget();
  }

  /// What has a range that no figure gives: between its ends.
  SimulatedFigure unexplained(Resource resource, Dial dial, Setting range) {
    long low = Math.min(range.low(), range.high());
    long high = Math.max(range.low(), range.high());
    long typical = Math.clamp(range.typical(), low, high);
    boolean isUniform = usual.distribution() == Distribution.UNIFORM;
    var ends = isUniform ? Distribution.UNIFORM : Distribution.PERT;
    var said = new Setting(low, typical, high, range.basis(), range.why());
    return SimulatedFigure.unexplained(resource, dial, said, ends);
  }

  @Override
  public Setting of(Resource resource, UsageName name, Setting said, Figure figure) {
    boolean arrives =
        usual.arrives() && SimulatedFigure.arrives(name)
            || figure.variation().isPresent() && figure.variation().get().arrives();
    if (said.isUnknown() || !said.isRange() && !arrives) {
      return said;
    }
    var at = resource.at();
    var key = at.file() + ":" + at.line() + " " + resource.name() + "." + name.name();
    var known = numbers.get(key);
    int number = known == null ? figures.size() : known;
    if (known == null) {
      numbers.put(key, number);
      figures.add(SimulatedFigure.of(resource, name, said, figure, usual));
    }
    asked.add(number);
    return shown(number, said);
  }

  private Setting shown(int number, Setting said) {
    var figure = figures.get(number);
    long typical = moved.getOrDefault(number, said.typical());
    return isStill
        ? new Setting(typical, typical, typical, said.basis(), said.why())
        : new Setting(figure.least(), typical, figure.most(), said.basis(), said.why());
  }
}
