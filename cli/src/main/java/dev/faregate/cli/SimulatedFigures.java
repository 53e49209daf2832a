package dev.faregate.cli;

import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.vector.MovingDial.Motion;
import dev.faregate.billing.vector.MovingFigure;
import dev.faregate.resource.Resource;
import dev.faregate.usage.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What moves dials in one month: figures, and what has a range without one.
final class SimulatedFigures {
  private final SimulatedUsage usage;
  private final SimulatedInputs inputs;
  private final List<SimulatedFigure> figures = new ArrayList<>();
  private final List<MovingFigure> moving = new ArrayList<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final IdentityHashMap<Resource, Integer> others = new IdentityHashMap<>();

  SimulatedFigures(SimulatedUsage usage, SimulatedInputs inputs) {
    this.usage = usage;
    this.inputs = inputs;
  }

  List<SimulatedFigure> all() {
    return figures;
  }

  List<MovingFigure> moving() {
    return moving;
  }

  /// @param figure its number in usage
  /// @return its number here
  int of(int figure) {
    var known = numbers.get(figure);
    if (known != null) {
      return known;
    }
    numbers.put(figure, figures.size());
    return add(usage.figure(figure));
  }

  private int add(SimulatedFigure figure) {
    figures.add(figure);
    moving.add(inputs.moved(figure));
    return figures.size() - 1;
  }

  /// The motion of a dial whose range no figure gives: all such dials of a resource go from low
  /// over typical to high at once, as the first of them does.
  Motion unexplained(Resource resource, Dial dial, Setting range) {
    var known = others.get(resource);
    if (known == null) {
      known = add(usage.unexplained(resource, dial, range));
      others.put(resource, known);
    }
    var lead = figures.get(known);
    var curve = lead.curve().clone();
    for (int i = 0; i < curve.length; i++) {
      curve[i] = along(lead.said(), range, curve[i]);
    }
    return new Motion(known, curve, false);
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
