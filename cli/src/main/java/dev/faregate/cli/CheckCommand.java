package dev.faregate.cli;

import dev.faregate.report.Escapes;
import dev.faregate.rule.Severity;
import java.util.List;

/// `faregate check`: whether AWS would accept what a descriptor declares.
final class CheckCommand implements Command {

  @Override
  public CommandDefinition definition() {
    return new CommandDefinition(
        "check",
        "Find what AWS would refuse before it is deployed",
        CommonOptions.join(
            CommonOptions.descriptors(),
            List.of(
                CommonOptions.REGION,
                CommonOptions.AS_OF,
                CommonOptions.FAIL_ON,
                CommonOptions.CONFIG),
            CheckOptions.all(),
            CommonOptions.reporting()),
        "PATH",
        0,
        List.of(
            "faregate check template.yaml",
            "faregate check . --output json=report.json",
            "faregate check . --baseline known.yaml",
            "faregate check template.yaml --fix",
            "faregate check template.yaml --parameter Memory=2048"));
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    var reports = Reports.of(arguments, surroundings);
    var failing = failing(arguments);
    if (arguments.has(CheckOptions.FIX_DRY_RUN.name())) {
      return dryRun(arguments, surroundings, failing);
    }
    var judged = Judged.of(arguments, surroundings);
    List<String> notes = List.of();
    if (arguments.has(CheckOptions.FIX.name())) {
      notes = Fixing.of(known(judged)).write(Workspace.open(arguments, surroundings).files());
      judged = notes.isEmpty() ? judged : Judged.of(arguments, surroundings);
    }
    judged = baselined(judged);
    var exit = exit(judged, failing);
    var run = judged.run();
    var builder = run.report("check").checked(judged.checks().checked()).exitStatus(exit.status());
    judged.verdict().tell(builder);
    notes.forEach(builder::note);
    builder.fixPrices(new OfferPrices(run.catalog()));
    reports.write(builder.build());
    return exit;
  }

  /// What the baseline knows is left as it is, unless it is written anew.
  private static Judged known(Judged judged) {
    return judged.run().arguments().has(CheckOptions.WRITE_BASELINE.name())
        ? judged
        : baselined(judged);
  }

  /// Without a baseline nothing of it is loaded.
  private static Judged baselined(Judged judged) {
    var arguments = judged.run().arguments();
    return arguments.has(CheckOptions.BASELINE.name())
            || arguments.has(CheckOptions.WRITE_BASELINE.name())
        ? judged.with(BaselineOption.apply(judged.run(), judged.verdict()))
        : judged;
  }

  /// Prints the diff in place of a report, and notes on stderr.
  private static ExitCode dryRun(Arguments arguments, Surroundings surroundings, Severity failing) {
    if (arguments.has(CommonOptions.OUTPUT.name()) || arguments.has(CheckOptions.FIX.name())) {
      throw new CommandLineError(
          "--fix-dry-run prints a diff and writes nothing; leave out --output and --fix");
    }
    var judged = Judged.of(arguments, surroundings);
    var fixing = Fixing.of(known(judged));
    var diff = fixing.diff();
    surroundings.out().print(surroundings.terminal().interactive() ? Escapes.lines(diff) : diff);
    for (var note : fixing.notes()) {
      surroundings.err().println("faregate: " + Escapes.visible(note));
    }
    return exit(judged, failing);
  }

  static Severity failing(Arguments arguments) {
    var said = arguments.last(CommonOptions.FAIL_ON.name()).orElse("error");
    return switch (said) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      default -> throw new CommandLineError("--fail-on " + said + ": write error or warning");
    };
  }

  private static ExitCode exit(Judged judged, Severity failing) {
    var verdict = judged.verdict();
    var exit = verdict.fails(failing) ? ExitCode.FINDINGS : ExitCode.OK;
    if (judged.run().descriptors().refusesOption()) {
      exit = exit.or(ExitCode.USAGE);
    }
    boolean strict = judged.run().arguments().has(CommonOptions.STRICT.name());
    return strict && (!verdict.unchecked().isEmpty() || !judged.unread().isEmpty())
        ? exit.or(ExitCode.UNKNOWN)
        : exit;
  }
}
