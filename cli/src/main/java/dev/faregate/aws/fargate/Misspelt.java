package dev.faregate.aws.fargate;

import dev.faregate.resource.Value;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Sizes in a spelling that AWS does not take, though everybody sees what they mean: `1024 MB`,
/// `0.5`, `2 vCPUs`.
final class Misspelt {
  private static final long ONE = 1_000_000;

  private Misspelt() {}

  /// Tells of a CPU that is none.
  ///
  /// @return whether it did
  static boolean cpu(FargateTaskDefinition task, Reporter reporter) {
    if (!(task.shape().size().cpu() instanceof Value.Unfit<Long> unfit)) {
      return false;
    }
    long units = cpuMeant(SizeText.of(unfit.found()));
    report("Cpu", unfit, units, TaskSize.cpuWords(units), task, reporter);
    return true;
  }

  /// Tells of a memory that is none.
  ///
  /// @return whether it did
  static boolean memory(FargateTaskDefinition task, Reporter reporter) {
    if (!(task.shape().size().memory() instanceof Value.Unfit<Long> unfit)) {
      return false;
    }
    long megabytes = memoryMeant(SizeText.of(unfit.found()));
    report("Memory", unfit, megabytes, TaskSize.memoryWords(megabytes), task, reporter);
    return true;
  }

  /// In CPU units, -1 where nobody can tell.
  private static long cpuMeant(SizeText written) {
    return switch (written.unit().toLowerCase(Locale.ROOT)) {
      case "unit", "units", "cpu units" -> whole(written, 1);
      case "", "vcpus", "cpu", "cpus", "core", "cores" -> whole(written, TaskSize.UNITS_PER_VCPU);
      default -> -1;
    };
  }

  /// In MB, -1 where nobody can tell.
  private static long memoryMeant(SizeText written) {
    return switch (written.unit().toLowerCase(Locale.ROOT)) {
      case "m", "mb", "mi", "mib" -> whole(written, 1);
      case "g", "gi", "gib" -> whole(written, TaskSize.MB_PER_GB);
      default -> -1;
    };
  }

  private static long whole(SizeText written, long scale) {
    long scaled = written.millionths() * scale;
    return scaled > 0 && scaled % ONE == 0 ? scaled / ONE : -1;
  }

  private static void report(
      String property,
      Value.Unfit<Long> unfit,
      long meant,
      String words,
      FargateTaskDefinition task,
      Reporter reporter) {
    reporter.checked();
    var says =
        property.toLowerCase(Locale.ROOT)
            + " is "
            + unfit.found()
            + "; AWS takes "
            + unfit.wanted();
    if (meant < 0) {
      reporter.report(unfit.origin(), says);
      return;
    }
    var bare = Long.toString(meant);
    // What is no half of a GB, or no quarter of a vCPU, has no short name with a unit.
    var write =
        words.startsWith(bare + " MB") || words.startsWith(bare + " CPU")
            ? bare
            : bare + " or " + words;
    reporter.report(
        unfit.origin(), says + "; write " + write, List.of(fix(property, bare, words, task)));
  }

  private static Fix fix(String property, String bare, String words, FargateTaskDefinition task) {
    return new Fix(words, Optional.empty(), edits(property, bare, task));
  }

  /// None unless the value is written where it is used.
  private static List<Fix.Edit> edits(String property, String bare, FargateTaskDefinition task) {
    var written = task.declaration().node(property);
    if (written.isEmpty()
        || !(written.get() instanceof Node.Scalar scalar)
        || scalar.origin().at().isEmpty()
        || !scalar.origin().via().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Fix.Edit(scalar.origin().at().get(), scalar.quoted() ? "\"" + bare + "\"" : bare));
  }
}
