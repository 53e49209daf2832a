package dev.faregate.aws.apprunner;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags a CPU and memory that App Runner does not offer together. The pairs are data
/// (`app-runner.task-size`); what it offers at all is judged by rules that are data.
public final class ApprunnerSizeNotOffered implements Rule<DeclaredResource> {
  private static final long UNITS = 1024;

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource service, Catalog catalog, Reporter reporter) {
    var defaults = service.declaration();
    var cpu =
        defaults.text("InstanceConfiguration.Cpu", catalog.choices("apprunner.cpu").byDefault());
    var memory =
        defaults.text(
            "InstanceConfiguration.Memory", catalog.choices("apprunner.memory").byDefault());
    if (!reporter.judges("Cpu", cpu) || !reporter.judges("Memory", memory)) {
      return;
    }
    long units = units(cpu.orAssume(""), " vCPU");
    long megabytes = units(memory.orAssume(""), " GB");
    var pairs = catalog.pairing("app-runner.task-size");
    var memories = pairs.pairs().get(units);
    if (memories != null && megabytes > 0 && !memories.contains(megabytes)) {
      var words = new StringBuilder();
      for (var one : memories) {
        words.append(words.isEmpty() ? "" : " or ").append(one.longValue());
      }
      var origin =
          memory instanceof Value.Given<String>(_, var at)
              ? at
              : cpu instanceof Value.Given<String>(_, var at) ? at : service.origin();
      reporter.report(
          origin,
          units + " CPU units do not go with " + megabytes + " MB; with them go " + words + " MB",
          List.of(),
          pairs.message());
    }
  }

  /// `1 vCPU` and `1024`, `2 GB` and `2048`; 0 where it is none of these.
  private static long units(String text, String unit) {
    try {
      if (!text.endsWith(unit)) {
        return Long.parseLong(text);
      }
      var number = text.substring(0, text.length() - unit.length());
      return switch (number) {
        case "0.25" -> UNITS / 4;
        case "0.5" -> UNITS / 2;
        default -> Long.parseLong(number) * UNITS;
      };
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
