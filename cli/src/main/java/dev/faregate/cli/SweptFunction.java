package dev.faregate.cli;

import static dev.faregate.cli.EditedStack.text;

import dev.faregate.aws.Service;
import dev.faregate.aws.lambda.LambdaFunction;
import dev.faregate.cli.SweepKind.Launch;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Checks;
import dev.faregate.rule.Severity;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A function, as it is described and as it would be otherwise: in its own descriptor, so that all
/// that belongs to it and all rules see it as `check` and `price` would.
final class SweptFunction implements SweepSubject {
  private static final String MEMORY = "lambda.memory";

  private final Run run;
  private final LambdaFunction function;
  private final Service lambda;
  private final Stack stack;
  private final Set<String> known;

  /// @throws CommandLineError if it runs where its memory is not what is paid for
  SweptFunction(Run run, LambdaFunction function) {
    this.run = run;
    this.function = function;
    this.lambda = run.services().getFirst();
    if (function.managed().orAssume(false)) {
      throw new CommandLineError(
          function.name() + " runs on managed instances, whose price no memory size changes");
    }
    this.stack = stack(run, function);
    this.known = errors(stack);
  }

  private static Stack stack(Run run, LambdaFunction function) {
    for (var stack : run.stacks()) {
      if (isFrom(stack, function.at().file())
          && EditedStack.of(stack, function.name(), Map.of()).isPresent()) {
        return stack;
      }
    }
    for (var stack : run.stacks()) {
      if (EditedStack.of(stack, function.name(), Map.of()).isPresent()) {
        return stack;
      }
    }
    throw new CommandLineError(function.name() + " is only referred to here, not declared");
  }

  /// A stack's file, or that of one nested in it.
  private static boolean isFrom(Stack stack, String file) {
    return stack.source().file().equals(file)
        || stack.nested().stream().anyMatch(child -> isFrom(child, file));
  }

  @Override
  public Resource resource() {
    return function;
  }

  @Override
  public Launch launch() {
    return Launch.LAMBDA;
  }

  @Override
  public List<Launch> launches() {
    return List.of(Launch.LAMBDA);
  }

  @Override
  public List<String> architectures() {
    return run.catalog().choices("lambda.architectures").values();
  }

  @Override
  public String architecture() {
    return function
        .architecture()
        .orAssume(run.catalog().choices("lambda.architectures").byDefault());
  }

  @Override
  public SweepSize size() {
    return new SweepSize(0, function.memory().orAssume(0L));
  }

  @Override
  public List<SweepSize> sizes(SweepKind kind) {
    if (kind.launch().isTask()) {
      return SweptTask.sizes(run.catalog().pairing("fargate.task-size"));
    }
    var range = run.catalog().range(MEMORY);
    var sizes = new ArrayList<SweepSize>();
    for (long memory = range.least(); memory <= range.most(); memory += range.step()) {
      sizes.add(new SweepSize(0, memory));
    }
    return sizes;
  }

  @Override
  public Resource as(SweepKind kind, SweepSize size) {
    if (kind.launch().isTask()) {
      return SweptTask.ofFunction(function, kind, size);
    }
    var edited = edited(kind, size);
    for (var resource : lambda.read(List.of(edited), inputs(), run.catalog())) {
      if (resource.name().equals(function.name()) && resource instanceof LambdaFunction) {
        return resource;
      }
    }
    throw new IllegalStateException("the function is gone: " + function.name());
  }

  @Override
  public List<String> refusals(SweepKind kind, SweepSize size) {
    if (kind.launch().isTask()) {
      return List.of();
    }
    var refusals = new ArrayList<String>();
    for (var error : errors(edited(kind, size))) {
      if (!known.contains(error)) {
        refusals.add(error);
      }
    }
    return refusals;
  }

  @Override
  public List<String> refusals(SweepSize size) {
    return List.of();
  }

  @Override
  public List<String> hidden(SweepKind kind) {
    return kind.storage().isPresent() ? List.of("memory", "storage") : List.of("memory");
  }

  private Stack edited(SweepKind kind, SweepSize size) {
    var origin = Origin.at(function.at());
    var properties = new LinkedHashMap<String, Node>();
    properties.put("MemorySize", text(Long.toString(size.memory()), origin));
    properties.put(
        "Architectures", new Sequence(List.of(text(kind.architecture(), origin)), origin));
    kind.storage()
        .ifPresent(
            megabytes ->
                properties.put("EphemeralStorage.Size", text(Long.toString(megabytes), origin)));
    return EditedStack.of(stack, function.name(), properties).orElseThrow().in(kind.region());
  }

  /// Of this function, as the rules of all services tell them.
  private Set<String> errors(Stack in) {
    var checks = new Checks(run.catalog());
    for (var service : run.services()) {
      var resources = new ArrayList<Resource>();
      service
          .read(List.of(in), inputs(), run.catalog())
          .forEach(resource -> addIfIts(resource, resources));
      service
          .judged(List.of(in), inputs(), run.catalog())
          .forEach(resource -> addIfIts(resource, resources));
      checks.run(service.rules(), resources);
    }
    var errors = new TreeSet<String>();
    for (var finding : checks.findings()) {
      if (finding.severity() == Severity.ERROR) {
        errors.add(finding.message());
      }
    }
    return errors;
  }

  private void addIfIts(Resource resource, List<Resource> to) {
    if (resource.name().equals(function.name())) {
      to.add(resource);
    }
  }

  private Inputs inputs() {
    var inputs = run.inputs();
    return new Inputs(inputs.parameters(), inputs.region(), inputs.options(), Inputs.NONE.files());
  }
}
