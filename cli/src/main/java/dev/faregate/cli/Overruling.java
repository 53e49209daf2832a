package dev.faregate.cli;

import dev.faregate.format.Stack;
import dev.faregate.report.Report.Suppressed;
import dev.faregate.report.Report.Trouble;
import dev.faregate.rule.Finding;
import dev.faregate.rule.OwnRules;
import dev.faregate.rule.Severity;
import dev.faregate.rule.Suppressible;
import dev.faregate.rule.Suppression;
import dev.faregate.rule.SuppressionComments;
import dev.faregate.rule.SuppressionFault;
import dev.faregate.rule.SuppressionReader;
import dev.faregate.rule.Suppressions;
import dev.faregate.rule.Unchecked;
import dev.faregate.source.Gravity;
import dev.faregate.source.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What settings and descriptors say of the findings: how much each rule matters, and what is not
/// to be told.
final class Overruling {
  private final Run run;
  private final RuleLevels levels;
  private final Suppressions suppressions;
  private final SuppressionReader reader;
  private final SuppressionComments comments;
  private final Set<String> files = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private final List<Unchecked> unchecked = new ArrayList<>();
  private final List<Suppressed> suppressed = new ArrayList<>();

  /// @throws CommandLineError for what is wrong in the settings
  Overruling(Run run) {
    this.run = run;
    var names = RuleNames.all(run);
    levels = RuleLevels.read(run.settings().section("rules"), names);
    suppressions = new Suppressions(run.day());
    reader = new SuppressionReader(names, suppressions);
    comments = new SuppressionComments(reader);
    run.settings().section("ignore").ifPresent(reader::settings);
    for (var fault : reader.faults()) {
      throw new CommandLineError(Settings.place(fault.origin()) + fault.message());
    }
    run.stacks().forEach(this::read);
  }

  private void read(Stack stack) {
    if (files.add(stack.source().file())) {
      comments.read(stack.source().comments());
    }
    for (var declaration : stack.declarations()) {
      var ignore = Verdict.own(declaration, "ignore");
      if (ignore.isPresent()) {
        reader.metadata(ignore.get(), declaration.at().file(), stack.qualified(declaration.name()));
      }
    }
    stack.nested().forEach(this::read);
  }

  Verdict apply(Verdict found) {
    found.findings().forEach(this::judge);
    found.troubles().forEach(this::judge);
    for (var one : found.unchecked()) {
      if (!levels.isOff(one.rule())) {
        suppressions.spare(Suppressible.of(one));
        unchecked.add(one);
      }
    }
    var reach = new SettingsReach(run, files);
    reader.faults().forEach(this::tell);
    suppressions.faults(one -> !levels.isOff(one.rule()) && reach.covers(one)).forEach(this::tell);
    return new Verdict(findings, troubles, unchecked, suppressed, found.notes());
  }

  private void judge(Finding finding) {
    if (levels.isOff(finding.rule())) {
      return;
    }
    var leveled = finding.as(levels.of(finding.rule(), finding.severity()));
    var by = suppressions.hiding(Suppressible.of(finding));
    if (by.isEmpty()) {
      findings.add(leveled);
    } else {
      suppressed.add(suppressed(Optional.of(leveled), Optional.empty(), by.get()));
    }
  }

  private void judge(Trouble trouble) {
    if (levels.isOff(trouble.rule())) {
      return;
    }
    var leveled = trouble.as(levels.of(trouble.rule(), trouble.severity()));
    var problem = trouble.problem();
    var by =
        trouble.rule().equals(OwnRules.UNREADABLE)
            ? Optional.<Suppression>empty()
            : suppressions.hiding(
                Suppressible.of(trouble.rule(), problem.origin(), problem.also()));
    if (by.isEmpty()) {
      troubles.add(leveled);
    } else {
      suppressed.add(suppressed(Optional.empty(), Optional.of(leveled), by.get()));
    }
  }

  private void tell(SuppressionFault fault) {
    if (!levels.isOff(fault.rule())) {
      var severity = levels.of(fault.rule(), Severity.WARNING);
      var file = fault.origin().at().isEmpty() ? "" : fault.origin().at().get().file();
      var problem = new Problem(fault.message(), Gravity.DOUBTFUL, fault.origin(), List.of());
      troubles.add(new Trouble(fault.rule(), severity, file, problem));
    }
  }

  private static Suppressed suppressed(
      Optional<Finding> finding, Optional<Trouble> trouble, Suppression by) {
    var until = by.until().isEmpty() ? "" : by.until().get().toString();
    return new Suppressed(
        finding, trouble, by.kind().word(), by.because(), until, Optional.of(by.at()));
  }
}
