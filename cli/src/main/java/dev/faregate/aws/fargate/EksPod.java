package dev.faregate.aws.fargate;

import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.source.Origin;

/// What Fargate gives a pod: its request, with what Kubernetes needs for itself added, rounded up
/// to a pair on offer.
public final class EksPod {
  private static final long MILLION = 1_000_000;
  private static final long BYTES_PER_MB = 1024 * 1024;
  private static final String WANTED = "CPU and memory of a pod, such as 1:8Gi or 500m:512Mi";

  private EksPod() {}

  /// @param request CPU and memory as Kubernetes writes them: `1:8Gi`, `500m:512Mi`
  public static Value<TaskSize> size(String request, Catalog catalog) {
    var origin = Origin.of("option --pod");
    int colon = request.indexOf(':');
    long cpu = colon < 0 ? -1 : cpu(request.substring(0, colon).strip());
    long memory = colon < 0 ? -1 : megabytes(request.substring(colon + 1).strip());
    if (cpu < 0 || memory < 0) {
      return new Value.Unfit<>(request, WANTED, origin);
    }
    var pairs = new Pairs(catalog.pairing("eks.pod-size"));
    long needed = memory + catalog.figure("eks.pod-overhead").value();
    for (long offered : pairs.cpus()) {
      long given = pairs.memoryFrom(offered, needed);
      if (offered >= cpu && given >= needed) {
        return new Value.Given<>(
            new TaskSize(new Value.Given<>(offered, origin), new Value.Given<>(given, origin)),
            origin);
      }
    }
    return new Value.Unfit<>(request, "a pod that Fargate has a size for", origin);
  }

  /// In CPU units, rounded up: a pod may ask for thousandths of a vCPU.
  private static long cpu(String text) {
    boolean thousandths = text.endsWith("m");
    var number = SizeText.of(thousandths ? text.substring(0, text.length() - 1) : text);
    if (number.millionths() < 0 || !number.unit().isEmpty()) {
      return -1;
    }
    long one = thousandths ? MILLION * 1000 : MILLION;
    return Math.ceilDiv(number.millionths() * TaskSize.UNITS_PER_VCPU, one);
  }

  /// In MB, rounded up.
  private static long megabytes(String text) {
    var number = SizeText.of(text);
    long unit = bytes(number.unit());
    if (number.millionths() < 0 || unit == 0) {
      return -1;
    }
    // Whole and part apart, so that neither outgrows a long.
    long whole = number.millionths() / MILLION * unit;
    long part = Math.ceilDiv(number.millionths() % MILLION * unit, MILLION);
    return Math.ceilDiv(whole + part, BYTES_PER_MB);
  }

  private static long bytes(String unit) {
    return switch (unit) {
      case "" -> 1;
      case "k" -> 1000;
      case "M" -> 1000 * 1000;
      case "G" -> 1000 * 1000 * 1000;
      case "Ki" -> 1024;
      case "Mi" -> BYTES_PER_MB;
      case "Gi" -> 1024 * BYTES_PER_MB;
      default -> 0;
    };
  }
}
