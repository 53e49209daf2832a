package dev.faregate.cli;

import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The settings of a base on the way to the head's: a step for each figure that differs. What the
/// head gives comes before all changes of descriptors and what it takes away after them, so that a
/// resource is new or gone with the usage that it has.
final class DiffSettings {
  /// What prices rest on. By the rest, which is always the head's, they are judged.
  private static final List<String> FIGURES =
      List.of("region", "account", "month", "usage", "profiles");

  private static final int MOST_STEPS = 100;

  private final Run head;
  private final Mapping old;
  private final List<List<String>> given = new ArrayList<>();
  private final List<List<String>> taken = new ArrayList<>();
  private int firstGiven;
  private int firstTaken;

  DiffSettings(Settings base, Run head) {
    this.head = head;
    old = base.sections();
    var paths = new ArrayList<List<String>>();
    var now = head.settings().sections();
    DiffNodes.paths(figures(old), figures(now), List.of(), paths);
    for (var path : paths.subList(0, Math.min(MOST_STEPS, paths.size()))) {
      (DiffNodes.at(now, path).isPresent() ? given : taken).add(path);
    }
    if (paths.size() > MOST_STEPS) {
      given.clear();
      taken.clear();
      given.add(List.of());
    }
  }

  static boolean isSame(Settings one, Settings other) {
    return DiffNodes.isSame(figures(one.sections()), figures(other.sections()));
  }

  /// The settings with the figures of others.
  static Settings with(Settings settings, Settings others) {
    var entries = new ArrayList<Entry>();
    for (var entry : settings.sections().entries()) {
      if (!FIGURES.contains(entry.name())) {
        entries.add(entry);
      }
    }
    entries.addAll(figures(others.sections()).entries());
    return new Settings(new Mapping(entries, others.sections().origin()));
  }

  private static Mapping figures(Mapping sections) {
    var entries = new ArrayList<Entry>();
    for (var entry : sections.entries()) {
      if (FIGURES.contains(entry.name())) {
        entries.add(entry);
      }
    }
    return new Mapping(entries, sections.origin());
  }

  void addGiven(List<DiffStep> steps) {
    firstGiven = steps.size();
    given.forEach(path -> steps.add(step(path)));
  }

  void addTaken(List<DiffStep> steps) {
    firstTaken = steps.size();
    taken.forEach(path -> steps.add(step(path)));
  }

  private DiffStep step(List<String> path) {
    if (path.isEmpty()) {
      return new DiffStep(ProjectRoot.SETTINGS, "", "figures of faregate.yaml changed");
    }
    var before = DiffNodes.at(old, path);
    var after = DiffNodes.at(head.settings().sections(), path);
    // usage: { resources: { NAME: { FIGURE: … } } }, in a profile too
    int usage = path.indexOf("usage");
    if (usage < 0 || path.size() < usage + 3) {
      return new DiffStep(ProjectRoot.SETTINGS, "", PropertyWords.of(path, before, after));
    }
    var figure = path.size() == usage + 3 ? List.of("usage") : path.subList(usage + 3, path.size());
    return new DiffStep(
        ProjectRoot.SETTINGS, path.get(usage + 2), PropertyWords.of(figure, before, after));
  }

  /// A run of stacks with the settings as they are after so many of all steps.
  Run run(int applied, List<Stack> stacks) {
    var descriptors = new Descriptors(stacks, List.of(), List.of());
    var silent = DiffSide.silent(head.surroundings(), head.surroundings().directory());
    var settings = after(applied);
    boolean isHead = isSame(settings, head.settings());
    return Run.of(
        head.arguments(),
        silent,
        settings,
        isHead ? head.catalog() : Run.catalog(head.arguments(), settings, silent),
        isHead ? head.region() : region(settings),
        descriptors,
        head.inputs());
  }

  private RegionChoice region(Settings settings) {
    return RegionChoice.of(head.arguments(), settings.region(), head.surroundings().environment());
  }

  private Settings after(int applied) {
    var settings = head.settings();
    if (given.contains(List.<String>of())) {
      return applied > firstGiven ? settings : with(settings, new Settings(old));
    }
    var sections = settings.sections();
    // Backwards, because what is read and where stays the head's.
    for (int i = taken.size() - 1; i >= 0; i--) {
      if (applied <= firstTaken + i) {
        sections = DiffNodes.with(sections, taken.get(i), DiffNodes.at(old, taken.get(i)));
      }
    }
    for (int i = given.size() - 1; i >= 0; i--) {
      if (applied <= firstGiven + i) {
        Optional<dev.faregate.source.Node> before = DiffNodes.at(old, given.get(i));
        sections = DiffNodes.with(sections, given.get(i), before);
      }
    }
    return new Settings(sections);
  }
}
