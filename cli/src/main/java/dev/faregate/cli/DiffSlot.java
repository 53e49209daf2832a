package dev.faregate.cli;

import dev.faregate.format.Declaration;
import dev.faregate.source.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A declaration of the base and the one of the head that goes by its name, on the way from one to
/// the other: a step for each property that differs, in the order in which the head writes them.
final class DiffSlot {
  private static final int MOST_STEPS = 40;
  private static final List<String> USAGE = List.of("faregate", "usage");

  private final Optional<Declaration> base;
  private final Optional<Declaration> head;
  private final List<List<String>> paths = new ArrayList<>(0);
  private final List<String> steps = new ArrayList<>(0);

  DiffSlot(Optional<Declaration> base, Optional<Declaration> head) {
    this.base = base;
    this.head = head;
    if (base.isEmpty()) {
      steps.add("new");
    } else if (head.isEmpty()) {
      steps.add("removed");
    } else {
      addProperties(base.get(), head.get());
    }
  }

  private void addProperties(Declaration before, Declaration after) {
    DiffNodes.paths(before.properties(), after.properties(), List.of(), paths);
    if (paths.size() > MOST_STEPS) {
      steps.add(paths.size() + " properties changed");
      paths.clear();
      return;
    }
    for (var path : paths) {
      steps.add(
          PropertyWords.of(
              path,
              DiffNodes.at(before.properties(), path),
              DiffNodes.at(after.properties(), path)));
    }
    if (!DiffNodes.isSame(before.metadata(), after.metadata())) {
      steps.add(settings(before.metadata(), after.metadata()));
    } else if (before.condition().isPresent() != after.condition().isPresent()) {
      steps.add("its condition changed");
    }
  }

  /// `requests 1M → 3M` where Metadata says other usage, and nothing else.
  private static String settings(Mapping before, Mapping after) {
    var differing = new ArrayList<List<String>>();
    DiffNodes.paths(before, after, List.of(), differing);
    var figures = new ArrayList<String>();
    for (var path : differing) {
      if (path.size() != USAGE.size() + 1 || !path.subList(0, USAGE.size()).equals(USAGE)) {
        return "its settings changed";
      }
      figures.add(
          PropertyWords.of(
              path.subList(USAGE.size(), path.size()),
              DiffNodes.at(before, path),
              DiffNodes.at(after, path)));
    }
    return String.join(", ", figures);
  }

  String name() {
    return head.or(() -> base).map(Declaration::name).orElse("");
  }

  /// One sentence for each.
  List<String> steps() {
    return steps;
  }

  /// The declaration after so many of the steps; absent before it is added and after it is gone.
  Optional<Declaration> after(int applied) {
    if (applied >= steps.size()) {
      return head;
    }
    if (applied <= 0 || base.isEmpty() || head.isEmpty()) {
      return base;
    }
    var before = base.get();
    Mapping properties = before.properties();
    for (var path : paths.subList(0, Math.min(applied, paths.size()))) {
      properties = DiffNodes.with(properties, path, DiffNodes.at(head.get().properties(), path));
    }
    return Optional.of(
        new Declaration(
            before.type(),
            before.name(),
            before.at(),
            properties,
            before.metadata(),
            before.condition()));
  }
}
