package dev.faregate.cli;

import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.Posting;
import dev.faregate.billing.vector.MovingDial;
import dev.faregate.billing.vector.MovingDial.Motion;
import dev.faregate.billing.vector.Redialled;
import dev.faregate.resource.Resource;
import dev.faregate.usage.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Finds out how the dials of a run move with the figures they come from, by having the pricers
/// work them out again with one figure elsewhere: dials that come from one figure move together.
/// What has a range that no figure gives, as the tasks of a service that scales, moves by itself.
final class SimulatedDials {
  private final Run run;
  private final SimulatedUsage usage;
  private final SimulatedFigures figures;
  private final List<Posting> wide;
  private final List<Posting> redialled = new ArrayList<>();
  private final List<MovingDial> moving = new ArrayList<>();

  /// @param inputs of all months, to which those of this one are added
  SimulatedDials(Run run, SimulatedUsage usage, SimulatedInputs inputs) {
    this.run = run;
    this.usage = usage;
    this.figures = new SimulatedFigures(usage, inputs);
    usage.watch();
    wide = postings(run.resources());
    var byResource = new IdentityHashMap<Resource, List<Posting>>();
    for (var posting : wide) {
      byResource.computeIfAbsent(posting.resource(), _ -> new ArrayList<>()).add(posting);
    }
    var columns = new IdentityHashMap<Resource, Map<Dial, Dial>>();
    for (var posting : wide) {
      var resource = posting.resource();
      var others = columns.get(resource);
      if (others == null) {
        others = move(resource, byResource.getOrDefault(resource, List.of()));
        columns.put(resource, others);
      }
      var known = others;
      redialled.add(Redialled.of(posting, dial -> known.getOrDefault(dial, dial)));
    }
  }

  SimulatedFigures figures() {
    return figures;
  }

  /// In the order of those that moving dials were made of.
  List<Posting> postings() {
    return wide;
  }

  /// With every moving dial in the place of the one it was made of.
  List<Posting> redialled() {
    return redialled;
  }

  List<MovingDial> moving() {
    return moving;
  }

  private List<Posting> postings(List<Resource> resources) {
    return Pricing.postings(run.services(), resources, usage.usage(), run.catalog());
  }

  private static List<Dial> dials(List<Posting> postings) {
    var dials = new ArrayList<Dial>();
    for (var posting : postings) {
      posting.charge().quantity().dials(dials::add);
    }
    return dials;
  }

  /// What takes the place of one resource's dials.
  private Map<Dial, Dial> move(Resource resource, List<Posting> own) {
    var base = dials(own);
    Map<Dial, Dial> others = new HashMap<>();
    if (base.stream().noneMatch(dial -> dial.setting().isRange())) {
      return others;
    }
    usage.watch();
    postings(List.of(resource));
    var asked = usage.asked();
    var responses = new ArrayList<SimulatedResponse>();
    for (int figure : asked) {
      responses.add(respond(resource, figure, base));
    }
    var still = still(resource, base);
    for (int i = 0; i < base.size(); i++) {
      var dial = base.get(i);
      if (dial.setting().isRange() && !others.containsKey(dial)) {
        var motions = motions(i, dial, responses);
        if (still.get(i).isRange() || motions.isEmpty()) {
          var range = still.get(i).isRange() ? still.get(i) : dial.setting();
          add(motions, figures.unexplained(resource, dial, range), dial);
        }
        others.put(dial, moving(dial, motions));
      }
    }
    return others;
  }

  private Dial moving(Dial dial, List<Motion> motions) {
    // Of the same name and setting there may be several: in another file, in another stack.
    var name = dial.resource() + " " + moving.size();
    var own = new Dial(name, dial.name(), dial.unit(), dial.places(), dial.setting());
    moving.add(new MovingDial(own, motions));
    return own;
  }

  /// Few knots tell of a dial that is the figure itself, as most are; what bends takes them all.
  private SimulatedResponse respond(Resource resource, int figure, List<Dial> base) {
    var response = new SimulatedResponse(figure, usage.figure(figure), base);
    for (int knot = 0; knot < SimulatedResponse.KNOTS; knot += SimulatedResponse.STRIDE) {
      take(response, knot, resource);
    }
    if (response.isPlain()) {
      response.fillPlain();
      return response;
    }
    for (int knot = 0; knot < SimulatedResponse.KNOTS; knot++) {
      if (knot % SimulatedResponse.STRIDE != 0) {
        take(response, knot, resource);
      }
    }
    return response;
  }

  private void take(SimulatedResponse response, int knot, Resource resource) {
    usage.watch();
    usage.move(response.figure(), response.at(knot));
    response.take(knot, dials(postings(List.of(resource))));
  }

  /// Where dials stand when no figure moves.
  private List<Setting> still(Resource resource, List<Dial> base) {
    usage.still();
    var dials = dials(postings(List.of(resource)));
    var settings = new ArrayList<Setting>();
    for (int i = 0; i < base.size(); i++) {
      boolean isSame = SimulatedResponse.isAlike(dials, base);
      settings.add(isSame ? dials.get(i).setting() : Setting.exact(0, ""));
    }
    return settings;
  }

  private List<Motion> motions(int place, Dial dial, List<SimulatedResponse> responses) {
    var motions = new ArrayList<Motion>();
    for (var response : responses) {
      if (response.moves(place)) {
        add(
            motions,
            new Motion(
                figures.of(response.figure()), response.curve(place), response.isFigure(place)),
            dial);
      }
    }
    return motions;
  }

  /// The first motion says where a dial stands, others by how much they change that.
  private static void add(List<Motion> motions, Motion motion, Dial dial) {
    if (motions.isEmpty()) {
      motions.add(motion);
      return;
    }
    var change = motion.curve().clone();
    for (int i = 0; i < change.length; i++) {
      change[i] -= dial.setting().typical();
    }
    motions.add(new Motion(motion.figure(), change, false));
  }
}
