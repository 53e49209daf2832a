package dev.faregate.report;

import dev.faregate.billing.Bill;
import dev.faregate.billing.Charge;
import dev.faregate.billing.Formula;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.exact.Ledger;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Resource;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An account put together by hand, and the reports on it.
final class Samples {
  /// The bundled prices as they stood on a day, which newer ones do not change.
  static final Catalog CATALOG = Catalog.bundled().asOf(LocalDate.of(2026, 10, 5));

  private final List<Posting> postings = new ArrayList<>();
  private final List<Resource> resources = new ArrayList<>();

  static Setting usage(long value) {
    return Setting.exact(value, "--usage");
  }

  static Setting range(long low, long typical, long high) {
    return new Setting(low, typical, high, Basis.EXACT, "faregate.yaml");
  }

  static Dial dial(Resource resource, String name, String unit, Setting setting) {
    return new Dial(resource.name(), name, unit, 0, setting);
  }

  /// Requests, and memory while they run.
  Samples function(
      Resource function, String architecture, long memory, Setting requests, Setting duration) {
    var asked = dial(function, "requests", "requests", requests);
    var time =
        asked
            .times(dial(function, "duration", "ms", duration))
            .per(1000)
            .times(dial(function, "memory", "MB", usage(memory)))
            .per(1024);
    return resource(function)
        .charge(function, "lambda.requests", asked)
        .charge(function, "lambda.duration." + architecture, time);
  }

  /// Tasks that run all the month.
  Samples service(Resource service, long vcpus, long gigabytes, Setting tasks) {
    var hours = dial(service, "tasks", "tasks", tasks).times(Formula.of(730));
    return resource(service)
        .charge(service, "fargate.vcpu.linux.arm64", hours.times(Formula.of(vcpus)))
        .charge(service, "fargate.memory.linux.arm64", hours.times(Formula.of(gigabytes)));
  }

  Samples resource(Resource resource) {
    resources.add(resource);
    return this;
  }

  Samples charge(Resource resource, String meter, Formula quantity) {
    postings.add(new Posting(resource, new Charge(meter, resource.region(), quantity)));
    return this;
  }

  static ReportBuilder report(String command) {
    return new ReportBuilder(
        command, "0.1.0", new Report.Book("2025-06-05", "2026-09-25", "sha256:0f1e2d"));
  }

  static Report.Read read(String file) {
    return new Report.Read(file, "sam", "eu-west-1", "the descriptor");
  }

  ReportBuilder priced() {
    var report = report("price").read(read("template.yaml"));
    resources.forEach(report::resource);
    return report.costs(Costs.of(CATALOG, bill(Scenario.TYPICAL)));
  }

  ReportBuilder pricedBetween() {
    return priced()
        .costs(
            Costs.between(
                CATALOG, bill(Scenario.LOW), bill(Scenario.TYPICAL), bill(Scenario.HIGH)));
  }

  private Bill bill(Scenario scenario) {
    return Ledger.settle(postings, CATALOG, FreeTier.ON, scenario);
  }

  /// Three functions, a service and a function of unknown use, as in an everyday template.
  static Samples shop() {
    var thumbnailer = SampleResource.function("Thumbnailer", "Lambda, 1536 MB, arm64");
    var resize = SampleResource.function("ResizeImagesForTheGallery", "Lambda, 512 MB, x86_64");
    var report = SampleResource.function("Report", "Lambda, 128 MB, x86_64");
    return new Samples()
        .function(thumbnailer, "arm64", 1536, usage(3_000_000), usage(120))
        .function(resize, "x86_64", 512, usage(1_000_000), Setting.assumed(200, "type default"))
        .function(report, "x86_64", 128, usage(30), usage(5000))
        .service(
            SampleResource.service("Web", "Fargate, 1 vCPU, 2 GB, ARM, 2 tasks"), 1, 2, usage(2))
        .function(
            SampleResource.function("Uploads", "Lambda, 256 MB, arm64"),
            "arm64",
            256,
            Setting.unknown("no usage given"),
            usage(80));
  }
}
