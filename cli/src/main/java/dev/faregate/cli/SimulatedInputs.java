package dev.faregate.cli;

import dev.faregate.billing.vector.Inputs;
import dev.faregate.billing.vector.MovingFigure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is random in a simulation, of all its months: a figure's level is the same in each, growth
/// is one for all that grow together, and what arrives is drawn anew each month.
final class SimulatedInputs {
  private static final String GROWTH = "growth by the month";

  private final List<SimulatedInput> inputs = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  List<SimulatedInput> all() {
    return inputs;
  }

  Inputs inputs(double correlation) {
    var counted = new BitSet();
    var renewed = new BitSet();
    for (int i = 0; i < inputs.size(); i++) {
      counted.set(i, inputs.get(i).isCounted());
      renewed.set(i, inputs.get(i).isRenewed());
    }
    return new Inputs(inputs.size(), counted, correlation, renewed);
  }

  /// Whether figures grow together by a rate that is not certain.
  boolean growsTogether() {
    return numbers.containsKey(GROWTH);
  }

  /// A figure with the numbers of what moves it.
  MovingFigure moved(SimulatedFigure figure) {
    var moving = figure.moving();
    var label = figure.label();
    int level = MovingFigure.NONE;
    int growth = MovingFigure.NONE;
    int arrivals = MovingFigure.NONE;
    if (moving.hasLevel()) {
      var input = new SimulatedInput(label, figure.range(), figure.isCounted(), false);
      level = number("level " + figure.key(), input);
    }
    if (moving.hasGrown()) {
      var rate = figure.growth();
      boolean isApart = figure.isApart();
      var named = isApart ? label + " growth" : GROWTH;
      var key = isApart ? GROWTH + " " + figure.key() : GROWTH;
      growth = number(key, new SimulatedInput(named, rate, false, false));
    }
    if (moving.arrives()) {
      var input = new SimulatedInput(label + " arrivals", "Poisson", false, true);
      arrivals = number("arrivals " + figure.key(), input);
    }
    return moving.by(level, growth, arrivals);
  }

  private int number(String key, SimulatedInput input) {
    var known = numbers.get(key);
    if (known == null) {
      numbers.put(key, inputs.size());
      inputs.add(input);
      return inputs.size() - 1;
    }
    if (key.equals(GROWTH)) {
      inputs.set(known, inputs.get(known).and(input));
    }
    return known;
  }
}
