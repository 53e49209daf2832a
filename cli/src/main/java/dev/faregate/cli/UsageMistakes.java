package dev.faregate.cli;

import dev.faregate.format.Stack;
import dev.faregate.report.Report.Trouble;
import dev.faregate.rule.OwnRules;
import dev.faregate.rule.Severity;
import dev.faregate.source.Gravity;
import dev.faregate.source.Problem;
import dev.faregate.usage.Entry;
import dev.faregate.usage.GivenUsage;
import dev.faregate.usage.UsageCheck;
import dev.faregate.usage.UsageComments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Usage figures that a descriptor itself says in vain, in Metadata or comments: a slip of the pen
/// there would otherwise change a price and nobody would know.
final class UsageMistakes {
  private final Run run;
  private final Set<String> files = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Trouble> found = new ArrayList<>();

  private UsageMistakes(Run run) {
    this.run = run;
  }

  static List<Trouble> of(Run run) {
    if (!mayHaveAny(run)) {
      return List.of();
    }
    var mistakes = new UsageMistakes(run);
    run.stacks().forEach(mistakes::comments);
    var names = UsageOptions.names(run);
    var usage =
        new GivenUsage(
            run.month(), mistakes.entries, run.resources(), names, UnaryOperator.identity());
    for (var problem :
        UsageCheck.problems(usage, run.resources(), names, UsageOptions.types(run))) {
      mistakes.add(problem);
    }
    return mistakes.found;
  }

  /// Most runs have none, and load nothing of it.
  private static boolean mayHaveAny(Run run) {
    for (var resource : run.resources()) {
      if (resource.settings().has("usage")) {
        return true;
      }
    }
    for (var stack : run.stacks()) {
      if (isCommented(stack)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCommented(Stack stack) {
    for (var comment : stack.source().comments()) {
      if (UsageComments.isOne(comment)) {
        return true;
      }
    }
    for (var nested : stack.nested()) {
      if (isCommented(nested)) {
        return true;
      }
    }
    return false;
  }

  private void comments(Stack stack) {
    if (!stack.source().comments().isEmpty() && files.add(stack.source().file())) {
      var said = UsageComments.read(stack.source().comments(), run.resources());
      said.problems().forEach(this::add);
      entries.addAll(said.entries());
    }
    stack.nested().forEach(this::comments);
  }

  private void add(Problem problem) {
    var at = problem.origin().use();
    if (at.isPresent()) {
      var severity = problem.gravity() == Gravity.WRONG ? Severity.ERROR : Severity.WARNING;
      found.add(new Trouble(OwnRules.USAGE_MISTAKE, severity, at.get().file(), problem));
    }
  }

  /// The files of descriptors, whose problems are findings and not for stderr.
  static Set<String> filesOf(Run run) {
    var files = new HashSet<String>();
    for (var stack : run.stacks()) {
      addFiles(stack, files);
    }
    return files;
  }

  private static void addFiles(Stack stack, Set<String> files) {
    files.add(stack.source().file());
    for (var nested : stack.nested()) {
      addFiles(nested, files);
    }
  }
}
