package dev.faregate.aws.fargate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Bill;
import dev.faregate.billing.Charge;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.exact.Ledger;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.format.cloudformation.CloudFormation;
import dev.faregate.resource.Resource;
import dev.faregate.source.Bounds;
import dev.faregate.source.Reader;
import dev.faregate.usage.Entry;
import dev.faregate.usage.GivenUsage;
import dev.faregate.usage.Month;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.Usage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Templates read, judged and priced, for tests.
final class Templates {
  static final Catalog CATALOG = Catalog.bundled();

  private Templates() {}

  static Stack stack(String template) {
    var source =
        Reader.read("template.yaml", template.getBytes(StandardCharsets.UTF_8), Bounds.DEFAULT);
    assertThat(source.problems()).isEmpty();
    var stack = new CloudFormation().read(source, source.documents().getFirst(), Inputs.NONE);
    assertThat(stack.problems()).isEmpty();
    return stack;
  }

  static List<Resource> read(String template) {
    return new Fargate().read(List.of(stack(template)), Inputs.NONE, CATALOG);
  }

  static List<FargateTask> tasks(String template) {
    return read(template).stream()
        .filter(FargateTask.class::isInstance)
        .map(FargateTask.class::cast)
        .toList();
  }

  static FargateTask task(String template) {
    var tasks = tasks(template);
    assertThat(tasks).hasSize(1);
    return tasks.getFirst();
  }

  /// @param options as after `--usage`
  static Usage usage(String... options) {
    return usage(new Month("730h", 730, Optional.empty(), 2026), options);
  }

  static Usage usage(Month month, String... options) {
    var entries = new ArrayList<Entry>();
    for (var option : options) {
      assertThat(Entry.option(option))
          .isInstanceOfSatisfying(Parsed.Good.class, good -> entries.add((Entry) good.value()));
    }
    return new GivenUsage(month, entries);
  }

  static List<Charge> charges(FargateTask task, Usage usage) {
    return new FargatePricer().charges(task, usage, CATALOG);
  }

  static Bill bill(FargateTask task, Usage usage) {
    var postings = new ArrayList<Posting>();
    for (var charge : charges(task, usage)) {
      postings.add(new Posting(task, charge));
    }
    return Ledger.settle(postings, CATALOG, FreeTier.ON, Scenario.TYPICAL);
  }

  /// `fargate.vcpu.linux.x86_64 1.01`, or `fargate.vcpu.linux.x86_64 tasks: no usage given`.
  static List<String> lines(Bill bill) {
    var lines = new ArrayList<String>();
    for (var line : bill.lines()) {
      var meter = line.charge().meter();
      if (line.unknown().isEmpty()) {
        lines.add(meter + " " + Amounts.cents(line.net()));
      } else {
        var missing = line.unknown().getFirst();
        lines.add(meter + " " + missing.what() + ": " + missing.why());
      }
    }
    return lines;
  }

  static List<String> lines(String template, String... options) {
    return lines(bill(task(template), usage(options)));
  }
}
