package dev.faregate.cli;

import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.vector.MovingDial.Motion;
import dev.faregate.resource.Resource;
import dev.faregate.usage.Setting;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What is random in a simulation: figures, and what has a range without one.
final class SimulatedInputs {
  private final SimulatedUsage usage;
  private final List<SimulatedFigure> inputs = new ArrayList<>();
  private final Map<Integer, Integer> figures = new HashMap<>();
  private final IdentityHashMap<Resource, Integer> others = new IdentityHashMap<>();

  SimulatedInputs(SimulatedUsage usage) {
    this.usage = usage;
  }

  List<SimulatedFigure> all() {
    return inputs;
  }

  /// Those that say how many.
  BitSet counted() {
    var counted = new BitSet();
    for (int i = 0; i < inputs.size(); i++) {
      counted.set(i, inputs.get(i).isCounted());
    }
    return counted;
  }

  /// The number of a figure's input.
  int of(int figure) {
    var known = figures.get(figure);
    if (known != null) {
      return known;
    }
    inputs.add(usage.figure(figure));
    figures.put(figure, inputs.size() - 1);
    return inputs.size() - 1;
  }

  /// The motion of a dial whose range no figure gives: all such dials of a resource go from low
  /// over typical to high at once, as the first of them does.
  Motion unexplained(Resource resource, Dial dial, Setting range) {
    var known = others.get(resource);
    if (known == null) {
      known = inputs.size();
      others.put(resource, known);
      inputs.add(usage.unexplained(dial, range));
    }
    var lead = inputs.get(known);
    var curve = lead.curve().clone();
    for (int i = 0; i < curve.length; i++) {
      curve[i] = along(lead.said(), range, curve[i]);
    }
    return new Motion(known, curve);
  }

  private static double along(Setting lead, Setting range, double value) {
    double[] from = {lead.low(), lead.typical(), lead.high()};
    double[] to = {range.low(), range.typical(), range.high()};
    int part = value < from[1] || from[2] <= from[1] ? 0 : 1;
    double breadth = from[part + 1] - from[part];
    double share = breadth > 0 ? (value - from[part]) / breadth : part == 0 ? 1 : 0;
    return to[part] + share * (to[part + 1] - to[part]);
  }
}
