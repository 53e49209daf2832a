package dev.faregate.cli;

import dev.faregate.format.Stack;
import dev.faregate.report.Report.Skipped;
import dev.faregate.report.Report.Trouble;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The descriptors of a run: what was read, what was skipped, and what could not be read.
///
/// @param stacks each once: a nested template counts as its parent's child
record Descriptors(List<Stack> stacks, List<Skipped> skipped, List<Trouble> troubles) {

  /// Whether something that was meant to be read was not.
  boolean unreadable() {
    for (var trouble : troubles) {
      if (trouble.problem().fatal()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a `--parameter` is wrong: none of the descriptors knows it, or accepts its value.
  boolean refusesOption() {
    for (var trouble : troubles) {
      var origin = trouble.problem().origin();
      if (origin.at().isEmpty() && origin.what().startsWith(CommonOptions.PARAMETER.name() + " ")) {
        return true;
      }
    }
    return false;
  }

  /// Reads, recognises and lowers every candidate.
  static Descriptors read(
      List<Candidate> candidates, Reading.Work work, Concurrently concurrently) {
    var stacks = new ArrayList<Stack>();
    var skipped = new ArrayList<Skipped>();
    var troubles = new ArrayList<Trouble>();
    for (var reading : readings(candidates, work, concurrently)) {
      stacks.addAll(reading.stacks());
      skipped.addAll(reading.skipped());
      troubles.addAll(reading.troubles());
    }
    var kept = withoutChildren(stacks);
    var slips = new HashMap<String, Integer>();
    for (var stack : kept) {
      count(stack, slips);
    }
    for (var stack : kept) {
      addTroubles(stack, slips, kept.size(), troubles);
    }
    return new Descriptors(kept, skipped, troubles);
  }

  private static List<Reading> readings(
      List<Candidate> candidates, Reading.Work work, Concurrently concurrently) {
    try {
      return concurrently.map(candidates, work, "reading");
    } catch (OutOfMemoryError e) {
      throw new CommandLineError(
          candidates.size()
              + " files are more than fits in memory at once; name fewer, or give it more:"
              + " JAVA_TOOL_OPTIONS=-Xmx4g");
    }
  }

  /// In how many stacks an option is a slip, by the option.
  private static void count(Stack stack, Map<String, Integer> slips) {
    var seen = new HashSet<String>();
    for (var problem : stack.problems()) {
      if (problem.origin().at().isEmpty() && seen.add(problem.origin().what())) {
        slips.merge(problem.origin().what(), 1, Integer::sum);
      }
    }
  }

  /// An option is meant for all descriptors together: it is a slip only if none knows it.
  private static void addTroubles(
      Stack stack, Map<String, Integer> slips, int roots, List<Trouble> troubles) {
    for (var problem : stack.problems()) {
      if (problem.origin().at().isPresent()
          || slips.getOrDefault(problem.origin().what(), roots) == roots) {
        troubles.add(Trouble.of(stack.source().file(), problem));
      }
    }
    for (var nested : stack.nested()) {
      troubles.addAll(Reading.troubles(nested.source()));
      addTroubles(nested, Map.of(), 0, troubles);
    }
  }

  private static List<Stack> withoutChildren(List<Stack> stacks) {
    var children = new HashSet<String>();
    for (var stack : stacks) {
      addChildren(stack, children);
    }
    var roots = new ArrayList<Stack>();
    for (var stack : stacks) {
      if (!children.contains(stack.source().file())) {
        roots.add(stack);
      }
    }
    return roots;
  }

  private static void addChildren(Stack stack, Set<String> children) {
    for (var nested : stack.nested()) {
      children.add(nested.source().file());
      addChildren(nested, children);
    }
  }
}
