package dev.faregate.cli;

import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Limit;
import dev.faregate.report.LimitsPage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// `faregate limits`: the documented limits and pairings, with source and date.
final class LimitsCommand implements Command {

  @Override
  public CommandDefinition definition() {
    return new CommandDefinition(
        "limits",
        "Show the documented limits, with source and date",
        List.of(
            CommonOptions.AS_OF, CommonOptions.CONFIG, CommonOptions.COLOR, CommonOptions.DEBUG),
        "SERVICE",
        0,
        List.of("faregate limits", "faregate limits lambda", "faregate limits fargate"));
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    var catalog = catalog(arguments, surroundings);
    var wanted = new ArrayList<Limit>();
    var services = new TreeSet<String>();
    for (var limit : catalog.limits()) {
      var service = limit.name().substring(0, limit.name().indexOf('.'));
      services.add(service);
      if (arguments.operands().isEmpty() || arguments.operands().contains(service)) {
        wanted.add(limit);
      }
    }
    for (var service : arguments.operands()) {
      if (!services.contains(service)) {
        throw new CommandLineError(
            "there are no limits of " + service + "; there are " + String.join(", ", services));
      }
    }
    var width = Math.min(surroundings.terminal().width(), 100);
    surroundings
        .out()
        .print(
            LimitsPage.write(
                wanted, catalog::isRaised, width, Reports.style(arguments, surroundings)));
    return ExitCode.OK;
  }

  /// With the quotas of the account whose settings hold here.
  private static Catalog catalog(Arguments arguments, Surroundings surroundings) {
    var here = new Arguments();
    for (var config : arguments.all(CommonOptions.CONFIG.name())) {
      here.add(CommonOptions.CONFIG.name(), config);
    }
    return Run.catalog(arguments, Settings.read(Workspace.open(here, surroundings)));
  }
}
