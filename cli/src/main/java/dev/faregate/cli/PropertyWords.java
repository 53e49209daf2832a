package dev.faregate.cli;

import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.List;
import java.util.Optional;

/// Says in words how a property changed: `memory 512 → 1024 MB`.
final class PropertyWords {
  private static final int LONGEST = 40;

  private PropertyWords() {}

  /// @param label what people call it
  /// @param unit of a bare number
  private record Known(String label, String unit) {}

  static String of(List<String> path, Optional<Node> before, Optional<Node> after) {
    var known = known(String.join(".", path));
    var old = before.map(PropertyWords::text).orElse("");
    var now = after.map(PropertyWords::text).orElse("");
    if (before.isEmpty()) {
      return now.isEmpty()
          ? known.label() + " added"
          : known.label() + " " + now + unit(now, known) + ", not set before";
    }
    if (after.isEmpty()) {
      return old.isEmpty()
          ? known.label() + " removed"
          : known.label() + " no longer set, was " + old + unit(old, known);
    }
    if (old.isEmpty() || now.isEmpty()) {
      return known.label() + " changed";
    }
    return known.label() + " " + old + " → " + now + unit(now, known);
  }

  private static Known known(String path) {
    return switch (path) {
      case "MemorySize" -> new Known("memory", "MB");
      case "Memory" -> new Known("memory", "MB");
      case "Cpu" -> new Known("CPU", "units");
      case "EphemeralStorage.Size" -> new Known("storage", "MB");
      case "EphemeralStorage.SizeInGiB" -> new Known("storage", "GB");
      case "Architectures", "RuntimePlatform.CpuArchitecture" -> new Known("architecture", "");
      case "DesiredCount" -> new Known("desired count", "");
      case "MinCapacity" -> new Known("minimum", "");
      case "MaxCapacity" -> new Known("maximum", "");
      case "ScheduleExpression" -> new Known("schedule", "");
      case "ReservedConcurrentExecutions" -> new Known("reserved concurrency", "");
      case "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions",
          "ProvisionedConcurrencyConfiguration.ProvisionedConcurrentExecutions" ->
          new Known("provisioned concurrency", "");
      default -> new Known(path, "");
    };
  }

  /// A bare number needs its unit.
  private static String unit(String value, Known known) {
    boolean isNumber = !known.unit().isEmpty();
    for (int i = 0; i < value.length(); i++) {
      isNumber &= value.charAt(i) >= '0' && value.charAt(i) <= '9';
    }
    return isNumber ? " " + known.unit() : "";
  }

  /// Empty for what is more than a word.
  private static String text(Node node) {
    if (node instanceof Sequence(var items, _) && items.size() == 1) {
      return text(items.getFirst());
    }
    if (node instanceof Node.Unknown) {
      return "unknown";
    }
    return node instanceof Scalar scalar && scalar.text().length() <= LONGEST ? scalar.text() : "";
  }
}
