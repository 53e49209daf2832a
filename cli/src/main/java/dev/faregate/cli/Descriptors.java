package dev.faregate.cli;

import dev.faregate.format.Format;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.report.Report.Skipped;
import dev.faregate.report.Report.Trouble;
import dev.faregate.source.Node;
import dev.faregate.source.Problem;
import dev.faregate.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The descriptors of a run: what was read, what was skipped, and what could not be read.
///
/// @param stacks each once: a nested template counts as its parent's child
record Descriptors(List<Stack> stacks, List<Skipped> skipped, List<Trouble> troubles) {

  /// A file on its way to being recognised.
  ///
  /// @param named whether the user named it, rather than a folder it is in
  record Candidate(Source source, boolean named) {}

  /// Whether something that was meant to be read was not.
  boolean unreadable() {
    for (var trouble : troubles) {
      if (trouble.problem().fatal()) {
        return true;
      }
    }
    return false;
  }

  static Descriptors read(List<Candidate> candidates, Optional<Format> said, Inputs inputs) {
    var formats = said.isPresent() ? List.of(said.get()) : Components.formats();
    var stacks = new ArrayList<Stack>();
    var skipped = new ArrayList<Skipped>();
    var troubles = new ArrayList<Trouble>();
    for (var candidate : candidates) {
      var source = candidate.source();
      if (isFatal(source)) {
        if (candidate.named() || looksLikeTemplate(source)) {
          addTroubles(source, troubles);
        } else {
          skipped.add(new Skipped(source.file(), source.problems().getFirst().message()));
        }
        continue;
      }
      var before = stacks.size();
      for (var document : source.documents()) {
        recognise(document, formats, said.isPresent())
            .ifPresent(format -> stacks.add(format.read(source, document, inputs)));
      }
      if (stacks.size() == before) {
        skipped.add(new Skipped(source.file(), "no descriptor that faregate knows"));
      } else {
        addTroubles(source, troubles);
      }
    }
    var kept = withoutChildren(stacks);
    for (var stack : kept) {
      addTroubles(stack, kept, troubles);
    }
    return new Descriptors(kept, skipped, troubles);
  }

  private static Optional<Format> recognise(Node document, List<Format> formats, boolean said) {
    for (var format : formats) {
      if (said || format.recognises(document)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  private static boolean isFatal(Source source) {
    for (var problem : source.problems()) {
      if (problem.fatal()) {
        return true;
      }
    }
    return false;
  }

  /// A file nobody named fails a run only if it was surely meant as a template.
  private static boolean looksLikeTemplate(Source source) {
    return source.text().contains("AWSTemplateFormatVersion")
        || source.text().contains("AWS::Serverless");
  }

  private static void addTroubles(Source source, List<Trouble> troubles) {
    for (var problem : source.problems()) {
      troubles.add(Trouble.of(source.file(), problem));
    }
  }

  private static void addTroubles(Stack stack, List<Stack> roots, List<Trouble> troubles) {
    for (var problem : stack.problems()) {
      if (problem.origin().at().isPresent() || concernsAll(problem, roots)) {
        troubles.add(Trouble.of(stack.source().file(), problem));
      }
    }
    for (var nested : stack.nested()) {
      addTroubles(nested.source(), troubles);
      addTroubles(nested, List.of(nested), troubles);
    }
  }

  /// An option is meant for all descriptors together: it is a slip only if none knows it.
  private static boolean concernsAll(Problem problem, List<Stack> roots) {
    for (var stack : roots) {
      boolean concerned = false;
      for (var other : stack.problems()) {
        concerned |= other.origin().what().equals(problem.origin().what());
      }
      if (!concerned) {
        return false;
      }
    }
    return true;
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
