package dev.faregate.cli;

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
            CommonOptions.reporting()),
        "PATH",
        0,
        List.of(
            "faregate check template.yaml",
            "faregate check . --output json=report.json",
            "faregate check template.yaml --parameter Memory=2048"));
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    var reports = Reports.of(arguments, surroundings);
    var failing = failing(arguments);
    var run = Run.of(arguments, surroundings);
    var checks = run.checks();
    var unread = Unpriced.unread(run);
    var verdict = Verdict.of(run, checks, unread);
    var exit = exit(run, verdict, failing, unread.isEmpty());
    var builder = run.report("check").checked(checks.checked()).exitStatus(exit.status());
    verdict.tell(builder);
    builder.fixPrices(new OfferPrices(run.catalog()));
    reports.write(builder.build());
    return exit;
  }

  static Severity failing(Arguments arguments) {
    var said = arguments.last(CommonOptions.FAIL_ON.name()).orElse("error");
    return switch (said) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      default -> throw new CommandLineError("--fail-on " + said + ": write error or warning");
    };
  }

  private static ExitCode exit(Run run, Verdict verdict, Severity failing, boolean allRead) {
    var exit = verdict.fails(failing) ? ExitCode.FINDINGS : ExitCode.OK;
    boolean strict = run.arguments().has(CommonOptions.STRICT.name());
    return strict && (!verdict.unchecked().isEmpty() || !allRead)
        ? exit.or(ExitCode.UNKNOWN)
        : exit;
  }
}
