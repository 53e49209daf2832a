package dev.faregate.cli;

import dev.faregate.aws.fargate.FargateTask;
import dev.faregate.aws.lambda.LambdaFunction;
import dev.faregate.billing.FreeTier;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.resource.Resource;
import dev.faregate.source.Suggestion;
import dev.faregate.usage.Selector;
import dev.faregate.usage.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is to be swept, and as what it is described.
record SweepRequest(
    Run run, SweepOptions options, SweepSubject subject, Usage usage, FreeTier freeTier) {

  /// The resource that the first operand names, with its file where several have the name, among
  /// the descriptors of the others.
  static SweepRequest ofDescriptor(Arguments arguments, Surroundings surroundings) {
    var name = arguments.operands().getFirst();
    var run = Run.of(oneRegion(arguments).withoutFirstOperand(), surroundings);
    var month = run.month();
    var resource = found(run, name);
    var options = SweepOptions.of(arguments, month, resource instanceof FargateTask);
    var subject = subject(run, resource);
    return new SweepRequest(
        run, options, subject, UsageOptions.of(run, month), run.freeTier(month));
  }

  /// A list of regions is what is swept, and moves no descriptor.
  private static Arguments oneRegion(Arguments arguments) {
    var said = arguments.last("--region").orElse("");
    return said.indexOf(',') >= 0 || said.equals("all") ? arguments.without("--region") : arguments;
  }

  private static Resource found(Run run, String name) {
    var selector = Selector.of(name);
    var named = new ArrayList<Resource>();
    var names = new ArrayList<String>();
    for (var resource : run.resources()) {
      if (resource instanceof LambdaFunction || resource instanceof FargateTask) {
        names.add(resource.name());
        if (resource.name().equals(selector.pattern())
            && selector.matchesFile(resource.at().file())) {
          named.add(resource);
        }
      }
    }
    if (named.size() == 1) {
      return named.getFirst();
    }
    if (named.isEmpty()) {
      throw new CommandLineError(
          "no function or task is called "
              + name
              + " here"
              + Suggestion.nearest(name, names)
                  .map(near -> "; did you mean " + near + "?")
                  .orElse(names.isEmpty() ? "" : "; there are " + String.join(", ", names)));
    }
    throw new CommandLineError(
        named.size()
            + " are called "
            + name
            + "; say which: faregate sweep "
            + named.getFirst().at().file()
            + "#"
            + selector.pattern());
  }

  private static SweepSubject subject(Run run, Resource resource) {
    return resource instanceof FargateTask task
        ? new SweptTask(task, run)
        : new SweptFunction(run, (LambdaFunction) resource);
  }

  /// What the options of `quote` describe.
  ///
  /// @param service `lambda` or `fargate`
  static SweepRequest ofOptions(String service, Arguments arguments, Surroundings surroundings) {
    if (service.equals("lambda")) {
      needsTraffic(arguments);
    }
    var catalog = Run.catalog(arguments, Catalog.bundled());
    var plain = plain(arguments);
    var region = RegionChoice.of(plain, Optional.empty(), surroundings.environment());
    region.check(catalog);
    var stack =
        service.equals("lambda") ? QuotedFunction.stack(plain) : QuoteFargateCommand.stack(plain);
    var none = Inputs.NONE;
    var run =
        Run.of(
            plain,
            surroundings,
            Settings.NONE,
            catalog,
            region,
            new Descriptors(List.of(stack), List.of(), List.of()),
            new Inputs(none.parameters(), region.code(), none.options(), none.files()));
    var month = run.month();
    var usage =
        new QuotedUsage(plain, month, service.equals("lambda") ? List.of() : QuotedTask.DEFINED);
    var described = run.resources().getFirst();
    var subject =
        subject(
            run, service.equals("lambda") ? described : QuoteFargateCommand.as(plain, described));
    return new SweepRequest(
        run,
        SweepOptions.of(arguments, month, subject instanceof SweptTask),
        subject,
        usage,
        run.freeTier(month));
  }

  /// What `quote` takes for nothing: no request costs nothing whatever serves it.
  private static void needsTraffic(Arguments arguments) {
    if (!arguments.has("--requests")) {
      throw new CommandLineError("sweep lambda: nobody says how many requests; say --requests 3M");
    }
    boolean isMeasured = arguments.last("--duration-model").orElse("").startsWith("measured:");
    if (!arguments.has("--duration") && !isMeasured) {
      throw new CommandLineError(
          "sweep lambda: nobody says how long a request takes; say --duration 120ms, or give"
              + " measurements with --duration-model measured:FILE");
    }
  }

  /// As `quote` takes it: of each list its first.
  private static Arguments plain(Arguments arguments) {
    var plain = oneRegion(arguments);
    for (var option : List.of("--arch", "--storage", "--requests", "--provisioned")) {
      var said = arguments.last(option);
      if (said.isPresent()) {
        int end = said.get().length();
        int comma = said.get().indexOf(',');
        int dots = said.get().indexOf("..");
        end = comma < 0 ? end : comma;
        end = dots < 0 ? end : Math.min(end, dots);
        var first = said.get().substring(0, end);
        plain = first.equals("all") ? plain.without(option) : plain.with(option, first);
      }
    }
    return plain;
  }
}
