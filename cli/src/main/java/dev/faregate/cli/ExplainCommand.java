package dev.faregate.cli;

import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Meter;
import dev.faregate.catalog.Tariff;
import dev.faregate.report.FiguresPage;
import dev.faregate.report.RulePage;
import dev.faregate.report.Style;
import dev.faregate.report.TariffPage;
import dev.faregate.source.Suggestion;
import java.util.ArrayList;
import java.util.List;

/// `faregate explain NAME`: a rule's page, a meter's tariff, or the arithmetic behind a resource's
/// figures.
final class ExplainCommand implements Command {

  @Override
  public CommandDefinition definition() {
    return new CommandDefinition(
        "explain",
        "Explain a rule, a meter, or a resource's figures",
        CommonOptions.join(
            CommonOptions.descriptors(),
            CommonOptions.pricing(),
            List.of(CommonOptions.COLOR, CommonOptions.DEBUG)),
        "NAME [PATH]",
        1,
        List.of(
            "faregate explain lambda-memory-out-of-range",
            "faregate explain lambda.duration.arm64 --region eu-west-1",
            "faregate explain Thumbnailer template.yaml --usage requests=3M"));
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    var name = arguments.operands().getFirst();
    int width = Math.min(surroundings.terminal().width(), 100);
    var style = Reports.style(arguments, surroundings);
    var page = RulePages.page(name, Catalog.bundled());
    if (page.isPresent()) {
      surroundings.out().print(RulePage.write(page.get(), width, style));
      return ExitCode.OK;
    }
    var catalog = Run.catalog(arguments, Catalog.bundled());
    var meter = catalog.findMeter(name);
    if (meter.isPresent()) {
      surroundings.out().print(tariffs(meter.get(), catalog, arguments, width, style));
      return ExitCode.OK;
    }
    return explainResource(name, arguments, surroundings, width);
  }

  private static String tariffs(
      Meter meter, Catalog catalog, Arguments arguments, int width, Style style) {
    var only = arguments.last(CommonOptions.REGION.name());
    var tariffs = new ArrayList<Tariff>();
    for (var region : catalog.regions()) {
      if (only.isEmpty() || only.get().equals(region.code())) {
        catalog.tariff(meter.name(), region.code()).ifPresent(tariffs::add);
      }
    }
    return TariffPage.write(meter, tariffs, catalog.allowances(), width, style);
  }

  private static ExitCode explainResource(
      String name, Arguments arguments, Surroundings surroundings, int width) {
    var paths = arguments.withoutFirstOperand();
    var run = Run.of(paths, surroundings);
    for (var mistake : UsageMistakes.of(run)) {
      UsageOptions.tell(mistake.problem(), run); // a page of figures lists no findings
    }
    var month = run.month();
    var report =
        PriceCommand.report("price", run, UsageOptions.of(run, month), run.freeTier(month));
    var figures = FiguresPage.write(report, name, width, Reports.style(arguments, surroundings));
    if (figures.isEmpty()) {
      throw new CommandLineError(nothing(name, run));
    }
    surroundings.out().print(figures.get());
    return ExitCode.OK;
  }

  private static String nothing(String name, Run run) {
    var names = new ArrayList<String>();
    for (var listed : RulePages.all(run.catalog())) {
      names.add(listed.rule());
    }
    for (var meter : run.catalog().meters()) {
      names.add(meter.name());
    }
    for (var resource : run.resources()) {
      names.add(resource.name());
    }
    return "no rule, meter or resource is called " + name + Suggestion.phrase(name, names);
  }
}
