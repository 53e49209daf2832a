package dev.faregate.cli;

import dev.faregate.report.Escapes;
import java.util.List;

/// `faregate diff BASE [HEAD]`: what a change does to cost and findings.
final class DiffCommand implements Command {
  private static final int MOST_TOLD = 3;

  @Override
  public CommandDefinition definition() {
    return new CommandDefinition(
        "diff",
        "Show what a change does to cost and findings",
        CommonOptions.join(
            CommonOptions.descriptors(), CommonOptions.pricing(), CommonOptions.reporting()),
        "BASE [HEAD]",
        1,
        List.of(
            "faregate diff main",
            "faregate diff HEAD~1 services/",
            "faregate diff main feature",
            "faregate diff old.yaml new.yaml",
            "faregate diff saved.json ."));
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    var reports = Reports.of(arguments, surroundings);
    var operands = arguments.operands();
    if (operands.size() > 2) {
      throw new CommandLineError("diff compares two: faregate diff BASE [HEAD]");
    }
    var base = DiffSource.of(operands.getFirst(), surroundings);
    var head =
        operands.size() < 2 ? DiffSource.HERE : DiffSource.of(operands.getLast(), surroundings);
    if (operands.size() < 2 && base.path().isPresent()) {
      throw new CommandLineError(
          base.name() + " is a path: say what to compare it with, as in faregate diff old new");
    }
    if (head.saved().isPresent()) {
      throw new CommandLineError(
          head.name() + " is a saved report, which is only compared against: name it first");
    }
    return compare(base, head, arguments, surroundings, reports);
  }

  /// A revision is asked for the path that the other side names.
  private static ExitCode compare(
      DiffSource base,
      DiffSource head,
      Arguments arguments,
      Surroundings surroundings,
      Reports reports) {
    var path = head.path().or(base::path).orElse(".");
    var here = arguments.withOperands(List.of(path));
    try (var now = head(head, path, here, surroundings, base.revision().isPresent());
        var before = Difference.open(base, List.of(path), now.assessed().orElseThrow())) {
      var assessed = now.assessed().orElseThrow();
      var changes = Difference.of(before, now).changes();
      var builder = assessed.report("diff", assessed.verdict()).changes(changes);
      if (!before.settings().isEmpty()) {
        builder.note(before.settings());
      }
      for (var side : List.of(before, now)) {
        if (!side.compared().unreadable().isEmpty()) {
          builder.note(side.unread() + ", so what it costs there is unknown");
        }
      }
      var report = builder.build();
      var exit = exit(before, now, surroundings);
      reports.write(report.exiting(exit.status()));
      return exit;
    }
  }

  private static DiffSide head(
      DiffSource source,
      String path,
      Arguments arguments,
      Surroundings surroundings,
      boolean isBaseRevision) {
    // What figures do not reach here, the base may have.
    var silent = DiffSide.silent(surroundings, surroundings.directory());
    if (source.revision().isPresent()) {
      return DiffSide.head(source.revision().get(), List.of(path), arguments, silent);
    }
    var run = Run.of(arguments, silent);
    if (!isBaseRevision) {
      source.check(run); // of a revision, all may have been deleted since
    }
    return DiffSide.here(source.label(), Assessed.of(run));
  }

  private static ExitCode exit(DiffSide before, DiffSide now, Surroundings surroundings) {
    var exit = ExitCode.OK;
    boolean isAny = before.assessed().isEmpty();
    for (var side : List.of(before, now)) {
      if (side.assessed().isPresent()) {
        var descriptors = side.assessed().get().run().descriptors();
        isAny |= !descriptors.stacks().isEmpty();
        exit = descriptors.refusesOption() ? exit.or(ExitCode.USAGE) : exit;
        tellUnreadable(side, surroundings);
      }
    }
    // Of the side now only: a change may well repair what was broken.
    if (now.assessed().isPresent() && now.assessed().get().run().descriptors().unreadable()) {
      exit = exit.or(ExitCode.FINDINGS);
    }
    if (!isAny && exit == ExitCode.OK) {
      surroundings.err().println("faregate: no descriptor on either side that faregate knows");
      return ExitCode.FINDINGS;
    }
    return exit;
  }

  private static void tellUnreadable(DiffSide side, Surroundings surroundings) {
    int count = 0;
    var label = side.compared().label() + ": ";
    for (var trouble : side.assessed().orElseThrow().run().descriptors().troubles()) {
      if (trouble.problem().fatal() && count++ < MOST_TOLD) {
        var sentence = label + side.shown(trouble.file()) + ": " + trouble.problem().message();
        surroundings.err().println("faregate: " + Escapes.visible(sentence));
      }
    }
    if (count > MOST_TOLD) {
      var sentence = label + (count - MOST_TOLD) + " more files that cannot be read";
      surroundings.err().println("faregate: " + Escapes.visible(sentence));
    }
  }
}
