package dev.faregate.cli;

import dev.faregate.aws.lambda.LambdaFunction;
import dev.faregate.billing.Bill;
import dev.faregate.billing.Ratio;
import dev.faregate.report.Observed.Compared;
import dev.faregate.usage.Basis;
import dev.faregate.usage.replay.Charged;
import dev.faregate.usage.replay.Tally;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// A descriptor's estimate beside what logs and bills tell: line by line, and what only one side
/// has.
final class ReplayAgainst {
  private static final String DURATION = "lambda.duration.";

  private final RegionChoice region;
  private final Bill estimate;
  private final List<String> resources = new ArrayList<>();

  private ReplayAgainst(Assessed assessed) {
    this.region = assessed.run().region();
    this.estimate = assessed.costs().typical();
    for (var resource : assessed.run().resources()) {
      if (resource instanceof LambdaFunction) {
        resources.add(resource.name());
      }
    }
  }

  /// @throws CommandLineError for a descriptor that is not there or none
  static Optional<ReplayAgainst> of(Arguments arguments, Surroundings surroundings) {
    var descriptor = arguments.last(ReplayCommand.AGAINST.name());
    if (descriptor.isEmpty()) {
      return Optional.empty();
    }
    var assessed =
        Assessed.of(Run.of(arguments.withOperands(List.of(descriptor.get())), surroundings));
    if (assessed.run().stacks().isEmpty()) {
      throw new CommandLineError(
          "--against " + descriptor.get() + ": no descriptor that faregate knows");
    }
    return Optional.of(new ReplayAgainst(assessed));
  }

  /// In which its resources run, unless it says so itself.
  RegionChoice region() {
    return region;
  }

  /// The declared function that a log is of: by its name, or as CloudFormation makes a name of a
  /// stack's and the declared one.
  private Optional<String> declared(String function) {
    if (resources.contains(function)) {
      return Optional.of(function);
    }
    Optional<String> found = Optional.empty();
    for (var name : resources) {
      if (function.contains("-" + name + "-")) {
        if (found.isPresent()) {
          return Optional.empty(); // of two, neither is sure
        }
        found = Optional.of(name);
      }
    }
    return found;
  }

  /// As its declaration has it.
  Optional<String> architecture(Tally tally) {
    var name = declared(ReplayFunctions.name(tally));
    for (var line : estimate.lines()) {
      var meter = line.charge().meter();
      if (name.isPresent()
          && line.resource().name().equals(name.get())
          && meter.startsWith(DURATION)) {
        return Optional.of(meter.substring(DURATION.length()));
      }
    }
    return Optional.empty();
  }

  /// @param observed the bill of what logs tell
  List<Compared> functions(Bill observed) {
    var names = new TreeSet<>(resources);
    var ours = new TreeMap<String, List<Bill.Line>>();
    for (var line : estimate.lines()) {
      ours.computeIfAbsent(line.resource().name(), _ -> new ArrayList<>()).add(line);
    }
    var theirs = new TreeMap<String, List<Bill.Line>>();
    for (var line : observed.lines()) {
      var name = declared(line.resource().name()).orElse(line.resource().name());
      names.add(name);
      theirs.computeIfAbsent(name, _ -> new ArrayList<>()).add(line);
    }
    var rows = new ArrayList<Compared>();
    for (var name : names) {
      compare(name, ours.getOrDefault(name, List.of()), theirs.getOrDefault(name, List.of()), rows);
    }
    return rows;
  }

  private static void compare(
      String name, List<Bill.Line> ours, List<Bill.Line> theirs, List<Compared> rows) {
    var meters = new TreeSet<String>();
    ours.forEach(line -> meters.add(line.charge().meter()));
    theirs.forEach(line -> meters.add(line.charge().meter()));
    for (var meter : meters) {
      rows.add(
          new Compared(name, meter, false, sum(ours, meter, false), sum(theirs, meter, false)));
      rows.add(new Compared(name, meter, true, sum(ours, meter, true), sum(theirs, meter, true)));
    }
  }

  /// Empty where one of them is not known, or there is none.
  private static Optional<Ratio> sum(List<Bill.Line> lines, String meter, boolean isCost) {
    Optional<Ratio> sum = Optional.empty();
    for (var line : lines) {
      if (line.charge().meter().equals(meter)) {
        if (line.basis() == Basis.UNKNOWN) {
          return Optional.empty();
        }
        sum = Optional.of(sum.orElse(Ratio.ZERO).plus(isCost ? line.net() : line.quantity()));
      }
    }
    return sum;
  }

  /// What was billed, by our meters; usage types of none stand by themselves, and so do meters of
  /// the estimate that no bill has. Nothing where there is no bill.
  List<Compared> bills(List<Charged> charged) {
    Map<String, List<Charged>> theirs = new TreeMap<>();
    for (var one : charged) {
      var meter = BilledMeters.of(one.service(), one.type()).orElse(one.type());
      theirs.computeIfAbsent(meter, _ -> new ArrayList<>()).add(one);
    }
    if (!charged.isEmpty()) {
      estimate.meters().forEach(one -> theirs.putIfAbsent(one.meter(), List.of()));
    }
    var rows = new ArrayList<Compared>();
    theirs.forEach(
        (meter, billed) -> {
          for (boolean isCost : new boolean[] {false, true}) {
            rows.add(
                new Compared("bill", meter, isCost, total(meter, isCost), sum(billed, isCost)));
          }
        });
    return rows;
  }

  private static Optional<Ratio> sum(List<Charged> billed, boolean isCost) {
    return billed.stream()
        .map(one -> ratio(isCost ? one.cost() : one.quantity()))
        .reduce(Ratio::plus);
  }

  private Optional<Ratio> total(String meter, boolean isCost) {
    Optional<Ratio> sum = Optional.empty();
    for (var one : estimate.meters()) {
      if (one.meter().equals(meter)) {
        sum = Optional.of(sum.orElse(Ratio.ZERO).plus(isCost ? one.net() : one.quantity()));
      }
    }
    return sum;
  }

  private static Ratio ratio(BigDecimal value) {
    var scale = Math.max(0, value.scale());
    return Ratio.of(value.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
  }
}
