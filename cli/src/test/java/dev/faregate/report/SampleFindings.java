package dev.faregate.report;

import dev.faregate.resource.Resource;
import dev.faregate.rule.Finding;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Severity;
import dev.faregate.rule.Unchecked;
import dev.faregate.source.Gravity;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import dev.faregate.source.Span;
import java.util.List;
import java.util.Optional;

/// Findings as rules make them.
final class SampleFindings {
  private static final Resource THUMBNAILER =
      SampleResource.function("Thumbnailer", "Lambda, 96 MB, arm64");
  private static final Resource WEB = SampleResource.service("Web", "Fargate, 1 vCPU, 9 GB");

  private SampleFindings() {}

  /// The value comes from a parameter's default.
  static Finding memory() {
    var use = Origin.at(SampleResource.at(18, 19));
    var parameter = Origin.at(SampleResource.at(3, 36)).called("parameter Memory, default");
    var edit = new Fix.Edit(new Span("template.yaml", 3, 36, 3, 38, 40, 42), "128");
    return new Finding(
        "lambda-memory-out-of-range",
        Severity.ERROR,
        THUMBNAILER,
        "memory is 96 MB; Lambda accepts 128 to 10240 MB",
        parameter.through(use),
        List.of(new Fix("128 MB", Optional.empty(), List.of(edit))));
  }

  /// The fixes cost something.
  static Finding pair() {
    return new Finding(
        "fargate-task-size-not-offered",
        Severity.ERROR,
        WEB,
        "1 vCPU does not go with 9 GB; with 1 vCPU, 2 to 8 GB",
        Origin.at(SampleResource.at(41, 15)),
        List.of(offer("8 GB", 1000, 8000), offer("2 vCPU and 9 GB", 2000, 9000)));
  }

  /// Hidden by a comment on the line above.
  static Report.Suppressed ignored(Finding finding) {
    return new Report.Suppressed(
        Optional.of(finding),
        Optional.empty(),
        "comment",
        "the quota is raised",
        "2027-01-31",
        Optional.of(SampleResource.at(17, 1)));
  }

  static Finding warning() {
    return new Finding(
        "lambda-runtime-deprecated",
        Severity.WARNING,
        THUMBNAILER,
        "runtime is nodejs16.x, which Lambda no longer creates",
        Origin.of("option --parameter Runtime"),
        List.of());
  }

  private static Fix offer(String says, long vcpus, long memory) {
    var meters = List.of("fargate.vcpu", "fargate.memory");
    var offer = new Fix.Offer("eu-west-1", meters, List.of(vcpus, memory), "a task");
    return new Fix(says, Optional.of(offer), List.of());
  }

  static Unchecked timeout() {
    return new Unchecked(
        "lambda-timeout-out-of-range",
        SampleResource.function("Api", "Lambda, 128 MB"),
        "Timeout",
        "from an import",
        Origin.at(SampleResource.at(70, 16)));
  }

  static Problem twice() {
    return new Problem(
        "MemorySize is written twice; the last one counts",
        Gravity.DOUBTFUL,
        Origin.at(SampleResource.at(20, 7)),
        List.of(SampleResource.at(18, 7)));
  }

  static Problem unreadable() {
    return new Problem("binary data, not text", Gravity.FATAL, Origin.of("notes.yaml"), List.of());
  }
}
