package dev.faregate.cli;

import dev.faregate.cli.Baseline.Known;
import dev.faregate.format.Stack;
import dev.faregate.report.Report.Suppressed;
import dev.faregate.report.Report.Trouble;
import dev.faregate.rule.Finding;
import dev.faregate.rule.OwnRules;
import dev.faregate.source.Bounds;
import dev.faregate.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// `--baseline FILE` leaves out what the file knows; `--write-baseline FILE` makes it know all that
/// is found now.
final class BaselineOption {
  private final Run run;
  private final String file;
  private final Path path;
  private final Set<String> checked = new HashSet<>();

  private BaselineOption(Run run, String file) {
    this.run = run;
    this.file = file;
    path = Workspace.resolve(run.surroundings().directory(), file);
    run.stacks().forEach(this::addChecked);
  }

  /// What a check tells, with a baseline if one is given.
  static Verdict apply(Run run, Verdict verdict) {
    var write = run.arguments().last(CheckOptions.WRITE_BASELINE.name());
    if (write.isPresent()) {
      return new BaselineOption(run, write.get()).written(verdict);
    }
    var given = run.arguments().last(CheckOptions.BASELINE.name());
    return given.isEmpty() ? verdict : new BaselineOption(run, given.get()).applied(verdict);
  }

  private void addChecked(Stack stack) {
    checked.add(name(stack.source().file()));
    stack.nested().forEach(this::addChecked);
  }

  private Verdict applied(Verdict verdict) {
    if (!Files.exists(path)) {
      throw new CommandLineError(
          ProjectFiles.CANNOT_OPEN
              + file
              + ": there is no such file; --write-baseline "
              + file
              + " writes it");
    }
    var baseline = read();
    var left = withoutKnown(verdict, baseline);
    int done = 0;
    for (var entry : baseline.entries()) {
      done += isDone(entry) ? entry.count() : 0;
    }
    if (done > 0) {
      left.notes().add(done + (done == 1 ? " entry of " : " entries of ") + file + again(done));
    }
    return left;
  }

  private String again(int done) {
    return (done == 1 ? " no longer occurs" : " no longer occur")
        + "; to drop "
        + (done == 1 ? "it" : "them")
        + ": --write-baseline "
        + file;
  }

  /// Entries of files that this run did not look at are kept.
  private Verdict written(Verdict verdict) {
    var baseline = new Baseline();
    if (Files.exists(path)) {
      for (var entry : read().entries()) {
        if (!isDone(entry)) {
          baseline.add(entry);
        }
      }
    }
    var now = new Baseline();
    verdict.findings().forEach(finding -> now.add(known(finding)));
    verdict.troubles().stream()
        .filter(BaselineOption::canBeKnown)
        .map(this::known)
        .forEach(now::add);
    now.entries().forEach(baseline::add);
    var text = BaselineText.write(baseline);
    try {
      WholeFile.write(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CommandLineError(ProjectFiles.sentence(file, e).replace("open", "write to"));
    }
    int count = now.count();
    var left = withoutKnown(verdict, now);
    left.notes().add(count + (count == 1 ? " finding" : " findings") + " written to " + file);
    return left;
  }

  private Baseline read() {
    return BaselineText.read(
        new ProjectFiles(run.surroundings().directory(), path, Bounds.DEFAULT).read(file, path));
  }

  /// Whether its file was checked, so that it would have occurred, or is gone.
  private boolean isDone(Known entry) {
    return checked.contains(entry.file()) || Files.notExists(path.resolveSibling(entry.file()));
  }

  private Verdict withoutKnown(Verdict verdict, Baseline baseline) {
    var findings = new ArrayList<Finding>();
    var troubles = new ArrayList<Trouble>();
    var hidden = new ArrayList<>(verdict.suppressed());
    for (var finding : verdict.findings()) {
      if (baseline.take(known(finding))) {
        hidden.add(hidden(Optional.of(finding), Optional.empty()));
      } else {
        findings.add(finding);
      }
    }
    for (var trouble : verdict.troubles()) {
      if (canBeKnown(trouble) && baseline.take(known(trouble))) {
        hidden.add(hidden(Optional.empty(), Optional.of(trouble)));
      } else {
        troubles.add(trouble);
      }
    }
    return new Verdict(
        findings, troubles, verdict.unchecked(), hidden, new ArrayList<>(verdict.notes()));
  }

  /// Nobody knows what else is wrong with a file that cannot be read.
  private static boolean canBeKnown(Trouble trouble) {
    return !trouble.rule().equals(OwnRules.UNREADABLE);
  }

  private static Suppressed hidden(Optional<Finding> finding, Optional<Trouble> trouble) {
    return new Suppressed(finding, trouble, Suppressed.BASELINE, "", "", Optional.empty());
  }

  private Known known(Finding finding) {
    var at = finding.origin().use().map(Span::file).orElse(finding.resource().at().file());
    return new Known(name(at), finding.rule(), finding.resource().name(), finding.message(), 1);
  }

  private Known known(Trouble trouble) {
    var at = trouble.problem().origin().use().map(Span::file).orElse(trouble.file());
    return new Known(name(at), trouble.rule(), "", trouble.problem().message(), 1);
  }

  /// A file as seen from the baseline, so that it does not matter where faregate is started.
  private String name(String shown) {
    var folder = path.getParent();
    var absolute = Workspace.resolve(run.surroundings().directory(), shown);
    return folder == null ? shown : folder.relativize(absolute).toString().replace('\\', '/');
  }
}
