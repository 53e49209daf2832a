package dev.faregate.report;

import dev.faregate.billing.Ratio;
import dev.faregate.rule.Finding;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Severity;
import dev.faregate.rule.Unchecked;
import dev.faregate.source.Gravity;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import dev.faregate.source.Span;
import dev.faregate.usage.Setting;
import java.util.List;
import java.util.Optional;

/// Reports in which every word of a descriptor is the same text.
final class NastyReports {
  private NastyReports() {}

  /// A price, a check, and a gate with budgets and changes.
  static List<Report> of(String text) {
    return List.of(price(text), check(text), gate(text));
  }

  private static Report gate(String text) {
    var one = Ratio.of(123, 100);
    var found = new Changes.Found("a-rule", Severity.ERROR, text, 3, text, text);
    var missing = new Changes.Missing(text, text, text, text);
    var side = new Changes.Side(text, one, true, List.of(missing));
    var reason = new Changes.Reason(text, one);
    var changed =
        new Changes.Changed(
            Changes.Kind.CHANGED,
            text,
            3,
            text,
            text,
            text,
            text,
            one,
            Ratio.ZERO,
            true,
            true,
            List.of(reason, reason));
    var budget =
        new Budget(
            text,
            Optional.of(text),
            Budget.Kind.INCREASE,
            text,
            Optional.of(one),
            Optional.of(one),
            false,
            Budget.State.OVER,
            text,
            List.of(new Budget.Contributor(text, 3, text, one)));
    var samples = new Samples().service(SampleResource.service(text, text), 1, 2, Samples.usage(2));
    return new ReportBuilder(
            "gate", "0.1.0", new Report.Book("2025-06-05", "2026-09-25", "sha256:0"))
        .costs(samples.pricedBetween().build().costs().orElseThrow())
        .read(new Report.Read(text, "sam", "eu-west-1", text))
        .finding(finding(text, Severity.ERROR))
        .assumed(new Report.Assumed(text, text, text, text))
        .unpriced(new Report.Unpriced(text, 3, text, text, text))
        .budget(budget)
        .changes(new Changes(side, side, List.of(changed, changed), List.of(found), List.of(found)))
        .exitStatus(3)
        .build();
  }

  private static Report price(String text) {
    var function = SampleResource.function("x" + text, text).declaredIn(text, 7);
    return new Samples()
        .function(function, "arm64", 512, Setting.unknown(text), Samples.usage(120))
        .priced()
        .read(new Report.Read(text, text, text, text))
        .skipped("y" + text, text)
        .finding(finding(text, Severity.WARNING))
        .build();
  }

  private static Report check(String text) {
    var function = SampleResource.function(text, text);
    return Samples.report("check")
        .read(Samples.read(text))
        .finding(finding(text, Severity.ERROR))
        .finding(finding(text, Severity.ERROR))
        .finding(finding(text, Severity.NOTE))
        .unchecked(new Unchecked("a-rule", function, text, text, Origin.at(span(text))))
        .problem(text, new Problem(text, Gravity.WRONG, Origin.of(text), List.of(span(text))))
        .problem(text, new Problem(text, Gravity.FATAL, Origin.at(span(text)), List.of()))
        .resource(SampleResource.service(text + "z", text).declaredIn(text, 3))
        .skipped("x" + text, text)
        .build();
  }

  private static Finding finding(String text, Severity severity) {
    var edit = new Fix.Edit(span(text), text);
    return new Finding(
        "a-rule",
        severity,
        SampleResource.function(text, text),
        text,
        Origin.at(span(text)).called(text).through(Origin.at(span("x" + text))),
        List.of(new Fix(text, Optional.empty(), List.of(edit)), Fix.of(text)));
  }

  private static Span span(String file) {
    return new Span(file, 1, 2, 3, 4, 5, 6);
  }
}
