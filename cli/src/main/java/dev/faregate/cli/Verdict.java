package dev.faregate.cli;

import dev.faregate.format.Declaration;
import dev.faregate.format.Stack;
import dev.faregate.report.Report.Suppressed;
import dev.faregate.report.Report.Trouble;
import dev.faregate.report.ReportBuilder;
import dev.faregate.rule.Checks;
import dev.faregate.rule.Finding;
import dev.faregate.rule.Severity;
import dev.faregate.rule.Unchecked;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is told of what was found: what the settings, the descriptors and a baseline leave of it.
///
/// @param troubles of the descriptors, and of the suppressions themselves
/// @param suppressed what is not told, with the reason
/// @param notes sentences on the baseline
record Verdict(
    List<Finding> findings,
    List<Trouble> troubles,
    List<Unchecked> unchecked,
    List<Suppressed> suppressed,
    List<String> notes) {

  /// @param more troubles beside those of the descriptors
  static Verdict of(Run run, Checks checks, List<Trouble> more) {
    var troubles = run.descriptors().troubles();
    var mistakes = UsageMistakes.of(run);
    if (!more.isEmpty() || !mistakes.isEmpty()) {
      troubles = new ArrayList<>(troubles);
      troubles.addAll(more);
      troubles.addAll(mistakes);
    }
    var found = new Verdict(checks.findings(), troubles, checks.unchecked(), List.of(), List.of());
    return isOverruled(run) ? new Overruling(run).apply(found) : found;
  }

  /// Most runs have nothing of the kind, and load none of it.
  private static boolean isOverruled(Run run) {
    if (run.settings().section("rules").isPresent()
        || run.settings().section("ignore").isPresent()) {
      return true;
    }
    for (var stack : run.stacks()) {
      if (isCommented(stack)) {
        return true;
      }
    }
    return false;
  }

  /// Whether there may be suppressions in a descriptor: the reader keeps comments only of a file
  /// that has one of ours.
  private static boolean isCommented(Stack stack) {
    if (!stack.source().comments().isEmpty()) {
      return true;
    }
    for (var declaration : stack.declarations()) {
      if (own(declaration, "ignore").isPresent()) {
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

  /// What a declaration's own settings, `Metadata: { faregate: … }`, say of something.
  static Optional<Node> own(Declaration declaration, String name) {
    var metadata = declaration.metadata();
    if (metadata.entries().isEmpty()) {
      return Optional.empty();
    }
    var own = metadata.get("faregate");
    return own.isPresent() && own.get() instanceof Mapping settings
        ? settings.get(name)
        : Optional.empty();
  }

  /// Whether a run that fails for findings of that severity fails.
  boolean fails(Severity failing) {
    for (var trouble : troubles) {
      if (trouble.severity().compareTo(failing) <= 0) {
        return true;
      }
    }
    for (var finding : findings) {
      if (finding.severity().compareTo(failing) <= 0) {
        return true;
      }
    }
    return false;
  }

  void tell(ReportBuilder report) {
    findings.forEach(report::finding);
    unchecked.forEach(report::unchecked);
    troubles.forEach(report::trouble);
    suppressed.forEach(report::suppressed);
    notes.forEach(report::note);
  }
}
