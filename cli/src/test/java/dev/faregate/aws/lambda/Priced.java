package dev.faregate.aws.lambda;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Bill;
import dev.faregate.billing.Charge;
import dev.faregate.billing.Explanation;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.Pricer;
import dev.faregate.billing.Ratio;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.exact.Ledger;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Templates;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Figure;
import dev.faregate.usage.Month;
import dev.faregate.usage.Numbers;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.Setting;
import dev.faregate.usage.Usage;
import dev.faregate.usage.UsageName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A template and its usage, priced: what a test of a pricer begins with.
final class Priced {
  private static final Month MONTH = new Month("730h", 730, Optional.empty(), 2026);

  private final String template;
  private final Map<String, String> usage = new LinkedHashMap<>();
  private String region = "us-east-1";
  private FreeTier freeTier = FreeTier.ON;
  private Month month = MONTH;

  private Priced(String template) {
    this.template = template;
  }

  static Priced template(String template) {
    return new Priced(template);
  }

  /// One function with these properties, `Handler` and `Runtime` aside.
  static Priced function(String... properties) {
    return new Priced(
        "Resources:\n  Worker:\n    Type: AWS::Lambda::Function\n    Properties: { "
            + String.join(", ", properties)
            + " }\n");
  }

  Priced with(String name, String value) {
    usage.put(name, value);
    return this;
  }

  Priced in(String otherRegion) {
    region = otherRegion;
    return this;
  }

  Priced withoutFreeTier() {
    freeTier = FreeTier.OFF;
    return this;
  }

  Priced left(String allowance, long amount) {
    freeTier = FreeTier.left(Map.of(allowance, amount));
    return this;
  }

  Priced month(Month other) {
    month = other;
    return this;
  }

  Bill bill() {
    return bill(Scenario.TYPICAL);
  }

  Bill bill(Scenario scenario) {
    return Ledger.settle(postings(), Catalog.bundled(), freeTier, scenario);
  }

  /// What each meter costs, rounded to the cent.
  Map<String, String> lines() {
    var lines = new LinkedHashMap<String, String>();
    for (var line : bill().lines()) {
      lines.put(
          line.charge().meter(), line.unknown().isEmpty() ? Amounts.cents(line.net()) : "unknown");
    }
    return lines;
  }

  /// What each meter counts.
  Map<String, String> quantities() {
    var quantities = new LinkedHashMap<String, String>();
    for (var line : bill().lines()) {
      quantities.put(
          line.charge().meter(),
          line.unknown().isEmpty()
              ? Amounts.exact(line.quantity())
              : "unknown: " + line.unknown().getFirst().why());
    }
    return quantities;
  }

  Map<String, String> formulas() {
    var formulas = new LinkedHashMap<String, String>();
    for (var charge : charges()) {
      formulas.put(charge.meter(), Explanation.of(charge.quantity()));
    }
    return formulas;
  }

  /// What the bill of a meter rests on.
  Basis basis(String meter) {
    return bill().lines().stream()
        .filter(line -> line.charge().meter().equals(meter))
        .findFirst()
        .orElseThrow()
        .basis();
  }

  /// The sum of the rounded lines, as AWS adds up its examples.
  String sumOfLines() {
    var sum = Ratio.ZERO;
    for (var line : lines().values()) {
      var cents = Long.parseLong(line.replace(".", ""));
      sum = sum.plus(Ratio.of(cents, 100));
    }
    return Amounts.cents(sum);
  }

  String total() {
    return Amounts.exact(bill().total());
  }

  List<Charge> charges() {
    return postings().stream().map(Posting::charge).toList();
  }

  List<Resource> resources() {
    var inputs = new Inputs(Map.of(), Optional.of(region), Map.of(), Inputs.NONE.files());
    return new Lambda().read(Templates.read(template), inputs, Catalog.bundled());
  }

  List<Posting> postings() {
    var postings = new ArrayList<Posting>();
    for (var resource : resources()) {
      for (var pricer : new Lambda().pricers()) {
        post(pricer, resource, postings);
      }
    }
    return postings;
  }

  private <R extends Resource> void post(
      Pricer<R> pricer, Resource resource, List<Posting> postings) {
    if (pricer.subject().isInstance(resource)) {
      var charges = pricer.charges(pricer.subject().cast(resource), new Told(), Catalog.bundled());
      charges.forEach(charge -> postings.add(new Posting(resource, charge)));
    }
  }

  /// `requests` is said for all, `Worker.requests` for one.
  private final class Told implements Usage {
    @Override
    public Month month() {
      return month;
    }

    @Override
    public Optional<Setting> find(Resource resource, UsageName name) {
      var said = usage.getOrDefault(resource.name() + "." + name.name(), usage.get(name.name()));
      if (said == null) {
        return Optional.empty();
      }
      return switch (Numbers.parse(said, name.quantity(), month)) {
        case Parsed.Good<Figure>(var figure) -> Optional.of(figure.setting(Basis.EXACT, "a test"));
        case Parsed.Wrong<Figure>(var message) -> throw new AssertionError(message);
      };
    }
  }
}
