package dev.faregate.report;

import static dev.faregate.report.Samples.range;
import static dev.faregate.report.Samples.usage;

import dev.faregate.billing.Ratio;
import dev.faregate.report.Changes.Changed;
import dev.faregate.report.Changes.Found;
import dev.faregate.report.Changes.Kind;
import dev.faregate.report.Changes.Missing;
import dev.faregate.report.Changes.Reason;
import dev.faregate.report.Changes.Side;
import dev.faregate.rule.Severity;
import dev.faregate.usage.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reviewer finds below a pull request: one report for each way a gate ends.
final class SampleGates {
  static final List<String> NAMES =
      List.of(
          "passed", "over-budget", "template-error", "only-unknowns", "no-change", "big-change");

  private SampleGates() {}

  static Report named(String name) {
    return switch (name) {
      case "passed" -> passed();
      case "over-budget" -> overBudget();
      case "template-error" -> templateError();
      case "only-unknowns" -> onlyUnknowns();
      case "no-change" -> noChange();
      default -> bigChange(40);
    };
  }

  private static ReportBuilder gate(Samples samples) {
    var priced = samples.pricedBetween().build();
    var gate = Samples.report("gate").read(Samples.read("template.yaml"));
    priced.resources().forEach(gate::resource);
    return gate.costs(priced.costs().orElseThrow()).lookup(SampleReports.LIBRARY).checked(14);
  }

  private static Samples known() {
    var function = SampleResource.function("Thumbnailer", "Lambda, 1024 MB, arm64");
    var web = SampleResource.service("Web", "Fargate, 1 vCPU, 2 GB, ARM, 2 tasks");
    return new Samples()
        .function(function, "arm64", 1024, range(3_000_000, 6_000_000, 20_000_000), usage(400))
        .service(web, 1, 2, usage(2));
  }

  private static Budget budget(
      String name, Budget.Kind kind, long limit, long actual, Budget.State state) {
    return new Budget(
        name,
        Optional.of("platform"),
        kind,
        "",
        Optional.of(Ratio.of(limit)),
        Optional.of(Ratio.of(actual, 100)),
        false,
        state,
        kind == Budget.Kind.INCREASE ? "the increase against main" : "",
        List.of(new Budget.Contributor("template.yaml", 12, "Thumbnailer", Ratio.of(2767, 100))));
  }

  private static Side side(String label, long cents) {
    return new Side(label, Ratio.of(cents, 100), false, List.of());
  }

  private static Changed memory() {
    return new Changed(
        Kind.CHANGED,
        "template.yaml",
        12,
        "Thumbnailer",
        "AWS::Lambda::Function",
        "lambda",
        "Lambda, 1024 MB, arm64",
        Ratio.of(1113, 100),
        Ratio.of(2767, 100),
        true,
        true,
        List.of(
            new Reason("memory 512 → 1024 MB", Ratio.of(1600, 100)),
            new Reason("free tier, its share", Ratio.of(54, 100))));
  }

  static Report passed() {
    var changes =
        new Changes(
            side("main", 6880),
            side("working tree", 8534),
            List.of(memory()),
            List.of(),
            List.of());
    return gate(known())
        .budget(budget("the whole stack", Budget.Kind.LIMIT, 500, 8534, Budget.State.WITHIN))
        .budget(budget("functions", Budget.Kind.LIMIT, 30, 2767, Budget.State.NEAR))
        .changes(changes)
        .build();
  }

  static Report overBudget() {
    var found =
        new Found(
            "lambda-timeout-out-of-range",
            Severity.WARNING,
            "template.yaml",
            14,
            "Thumbnailer",
            "timeout is 890 s; API Gateway waits 30 s");
    var changes =
        new Changes(
            side("main", 6880),
            side("working tree", 8534),
            List.of(memory()),
            List.of(found),
            List.of());
    return gate(known())
        .budget(budget("the whole stack", Budget.Kind.LIMIT, 80, 8534, Budget.State.OVER))
        .budget(budget("this change", Budget.Kind.INCREASE, 10, 1654, Budget.State.OVER))
        .budget(budget("functions", Budget.Kind.LIMIT, 50, 2767, Budget.State.WITHIN))
        .changes(changes)
        .exitStatus(3)
        .build();
  }

  static Report templateError() {
    return gate(known())
        .finding(SampleFindings.memory())
        .finding(SampleFindings.pair())
        .budget(budget("the whole stack", Budget.Kind.LIMIT, 500, 8534, Budget.State.WITHIN))
        .exitStatus(1)
        .build();
  }

  static Report onlyUnknowns() {
    var function = SampleResource.function("Uploads", "Lambda, 256 MB, arm64");
    var nobody = Setting.unknown("no usage given");
    var changes =
        new Changes(
            side("main", 0),
            new Side(
                "working tree",
                Ratio.ZERO,
                true,
                List.of(new Missing("template.yaml", "Uploads", "requests", "no usage given"))),
            List.of(),
            List.of(),
            List.of());
    return gate(new Samples().function(function, "arm64", 256, nobody, nobody))
        .changes(changes)
        .build();
  }

  static Report noChange() {
    return gate(known())
        .budget(budget("the whole stack", Budget.Kind.LIMIT, 500, 8534, Budget.State.WITHIN))
        .changes(
            new Changes(
                side("main", 8534), side("working tree", 8534), List.of(), List.of(), List.of()))
        .build();
  }

  /// @param count of resources that are new or gone
  static Report bigChange(int count) {
    var samples = known();
    var changed = new ArrayList<Changed>();
    for (int i = 0; i < count; i++) {
      var name = "Worker" + i;
      var summary = "Lambda, 512 MB, arm64";
      samples.function(
          SampleResource.function(name, summary),
          "arm64",
          512,
          usage(900_000L * (count - i)),
          usage(300));
      boolean isGone = i % 7 == 6;
      var amount = Ratio.of(150L * (count - i), 100);
      changed.add(
          new Changed(
              isGone ? Kind.REMOVED : Kind.ADDED,
              "template.yaml",
              20 + i,
              name,
              "AWS::Lambda::Function",
              "lambda",
              summary,
              isGone ? amount : Ratio.ZERO,
              isGone ? Ratio.ZERO : amount,
              true,
              true,
              List.of(
                  new Reason(isGone ? "removed" : "added", isGone ? amount.negated() : amount))));
    }
    return gate(samples)
        .budget(budget("this change", Budget.Kind.INCREASE, 50, 106_000, Budget.State.OVER))
        .changes(
            new Changes(
                side("main", 8534), side("working tree", 114_534), changed, List.of(), List.of()))
        .exitStatus(3)
        .build();
  }
}
