package dev.faregate.cli;

import static dev.faregate.cli.OptionDefinition.value;

import java.util.ArrayList;
import java.util.List;

/// `faregate sweep`: every valid configuration of a function or task, the cheapest first.
final class SweepCommand implements Command {
  private static final String NAME = "sweep";
  private static final OptionDefinition REGION =
      value("--region", "CODE,...|all", "Where it may run (default: where it runs).");
  private static final OptionDefinition OUTPUT =
      OptionDefinition.values(
          "--output", "FORM[=FILE]", "table (default), json, csv, markdown, html.");

  static final List<OptionDefinition> OPTIONS =
      List.of(
          value("--launch", "NAME,...", "lambda, fargate, spot, all (default: its own)."),
          value("--arch", "NAME,...", "x86_64, arm64 (default: both)."),
          value("--memories", "FROM..TO", "Sizes to consider: 512..3008 (default: all)."),
          value("--storage", "SIZE,...", "Ephemeral storage, each size a configuration."),
          value("--provisioned", "N,N..N", "Environments kept ready: 0..5."),
          value("--requests", "N,N..N", "Traffic levels: 3M, 1M,5M, 1k..100M by decades."),
          value("--duration-model", "MODEL", "fixed, cpu[:PARALLEL_SHARE], measured:FILE."),
          value("--at-once", "N", "Requests that a Fargate task takes at a time (default: 1)."),
          value("--top", "N", "How many of the cheapest to show (default: 10)."));

  private final String quoted;

  /// @param quoted `lambda`, `fargate`; empty where a descriptor declares what is swept
  SweepCommand(String quoted) {
    this.quoted = quoted;
  }

  @Override
  public CommandDefinition definition() {
    return quoted.isEmpty() ? ofDescriptor() : ofOptions();
  }

  private static CommandDefinition ofDescriptor() {
    return new CommandDefinition(
        NAME,
        "Price every valid configuration of a function or task",
        CommonOptions.join(
            OPTIONS,
            CommonOptions.descriptors(),
            List.of(
                REGION,
                CommonOptions.MONTH,
                CommonOptions.FREE_TIER,
                CommonOptions.AS_OF,
                CommonOptions.CONFIG),
            List.of(OUTPUT, CommonOptions.COLOR, CommonOptions.DEBUG)),
        "RESOURCE [PATH]",
        1,
        List.of(
            "faregate sweep Thumbnailer template.yaml",
            "faregate sweep Thumbnailer --region all --duration-model cpu:80%",
            "faregate sweep Web --launch fargate,spot --output html=sweep.html"));
  }

  private CommandDefinition ofOptions() {
    var options = new ArrayList<OptionDefinition>();
    var names = new ArrayList<String>();
    for (var option : OPTIONS) {
      names.add(option.name());
      if (quoted.equals("lambda") || !SweepOptions.OF_FUNCTIONS.contains(option.name())) {
        options.add(option);
      }
    }
    for (var option : quote().definition().options()) {
      if (!names.contains(option.name())
          && !option.name().equals("--region")
          && !option.name().equals("--output")
          && !option.name().equals("--quiet")) {
        options.add(option);
      }
    }
    options.add(REGION);
    options.add(OUTPUT);
    return new CommandDefinition(
        NAME + " " + quoted,
        quoted.equals("lambda")
            ? "The same for a function that options describe"
            : "The same for tasks that options describe",
        options,
        "",
        0,
        quoted.equals("lambda")
            ? List.of(
                "faregate sweep lambda --memory 1024 --requests 3M --duration 120ms"
                    + " --duration-model cpu",
                "faregate sweep lambda --requests 1k..100M --duration 120ms --launch all")
            : List.of("faregate sweep fargate --cpu 1 --memory 2GB --tasks 5 --region all"));
  }

  private Command quote() {
    return quoted.equals("lambda") ? new QuoteLambdaCommand() : new QuoteFargateCommand();
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    var reports = SweepReports.of(arguments, surroundings);
    var asked =
        quoted.isEmpty()
            ? SweepRequest.ofDescriptor(arguments, surroundings)
            : SweepRequest.ofOptions(quoted, arguments, surroundings);
    reports.write(SweepRun.report(asked));
    return ExitCode.OK;
  }
}
