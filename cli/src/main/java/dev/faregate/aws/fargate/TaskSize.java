package dev.faregate.aws.fargate;

import dev.faregate.format.Declaration;
import dev.faregate.resource.Value;

/// How large a task is.
///
/// @param cpu in CPU units, of which a vCPU has 1024
/// @param memory in MB
public record TaskSize(Value<Long> cpu, Value<Long> memory) {
  static final long UNITS_PER_VCPU = 1024;
  static final long MB_PER_GB = 1024;

  private static final String CPU_FORMS =
      "a bare number of CPU units (1024) or vCPUs with the unit (1 vCPU)";
  private static final String MEMORY_FORMS =
      "a bare number of MB (2048) or GB with the unit (2 GB)";

  static TaskSize of(Declaration definition) {
    return new TaskSize(cpu(definition.text("Cpu")), memory(definition.text("Memory")));
  }

  /// `256` and `.25 vCPU` are the same to AWS.
  public static Value<Long> cpu(Value<String> text) {
    return amount(text, "vcpu", UNITS_PER_VCPU, CPU_FORMS);
  }

  /// `512` and `0.5 GB` are the same to AWS.
  public static Value<Long> memory(Value<String> text) {
    return amount(text, "gb", MB_PER_GB, MEMORY_FORMS);
  }

  private static Value<Long> amount(Value<String> text, String unit, long scale, String wanted) {
    if (text instanceof Value.Given<String>(var written, var origin)) {
      long amount = SizeText.of(written).amount(unit, scale);
      return amount < 0
          ? new Value.Unfit<>(written, wanted, origin)
          : new Value.Given<>(amount, origin);
    }
    if (text instanceof Value.Default<String> || text instanceof Value.Absent<String>) {
      return new Value.Absent<>();
    }
    if (text instanceof Value.Unknown<String>(var why, var origin)) {
      return new Value.Unknown<>(why, origin);
    }
    var unfit = (Value.Unfit<String>) text;
    return new Value.Unfit<>(unfit.found(), wanted, unfit.origin());
  }

  /// `0.25 vCPU`; what is no quarter of a vCPU stays in CPU units.
  public static String cpuWords(long units) {
    return units % (UNITS_PER_VCPU / 4) == 0
        ? decimal(units, UNITS_PER_VCPU) + " vCPU"
        : units + (units == 1 ? " CPU unit" : " CPU units");
  }

  /// `0.5 GB`; what is no half of a GB stays in MB.
  public static String memoryWords(long megabytes) {
    return megabytes % (MB_PER_GB / 2) == 0
        ? decimal(megabytes, MB_PER_GB) + " GB"
        : megabytes + " MB";
  }

  /// `0.25` for a quarter of `one`, which has two decimal places at most.
  static String decimal(long amount, long one) {
    long hundredths = amount % one * 100 / one;
    var whole = Long.toString(amount / one);
    if (hundredths == 0) {
      return whole;
    }
    return hundredths % 10 == 0
        ? whole + "." + hundredths / 10
        : whole + "." + (hundredths < 10 ? "0" : "") + hundredths;
  }
}
