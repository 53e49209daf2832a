package dev.faregate.bench;

import dev.faregate.billing.Charge;
import dev.faregate.billing.Formula;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.PriceBook;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.StubResource;
import dev.faregate.billing.vector.AccountProgram;
import dev.faregate.catalog.Catalog;
import dev.faregate.usage.Setting;
import java.util.ArrayList;
import java.util.List;

/// Accounts of functions, charged as Lambda's pricer charges them, with every dial in a column.
///
/// @param count of functions; each has four columns where architectures are mixed, else three
record LambdaAccount(int count, boolean mixed) {
  static final PriceBook PRICES = PriceBook.of(Catalog.bundled());
  private static final String REGION = "us-east-1";
  private static final List<String> NAMES = List.of("memory", "duration", "requests", "arm64");

  int width() {
    return mixed ? 4 : 3;
  }

  AccountProgram program() {
    return AccountProgram.of(
        postings(Setting.unknown("in a column")),
        PRICES,
        FreeTier.ON,
        count * width(),
        dial -> Integer.parseInt(dial.resource()) * width() + NAMES.indexOf(dial.name()),
        Scenario.TYPICAL);
  }

  private List<Posting> postings(Setting setting) {
    return postings(List.of(setting, setting, setting, setting));
  }

  /// With all functions at the same settings.
  List<Posting> postings(List<Setting> settings) {
    var postings = new ArrayList<Posting>();
    for (int i = 0; i < count; i++) {
      var function = StubResource.function(Integer.toString(i));
      for (var charge : charges(function.name(), settings)) {
        postings.add(new Posting(function, charge));
      }
    }
    return postings;
  }

  private List<Charge> charges(String name, List<Setting> settings) {
    var dials = new ArrayList<Dial>();
    for (int i = 0; i < NAMES.size(); i++) {
      dials.add(new Dial(name, NAMES.get(i), "", 0, settings.get(i)));
    }
    Formula used = dials.get(2).times(dials.get(1)).per(1000).times(dials.get(0)).per(1024);
    var requests = new Charge("lambda.requests", REGION, dials.get(2));
    if (!mixed) {
      return List.of(requests, new Charge("lambda.duration.x86_64", REGION, used));
    }
    Formula other = Formula.of(1).plus(Formula.of(-1).times(dials.get(3)));
    return List.of(
        requests,
        new Charge("lambda.duration.x86_64", REGION, used.times(other)),
        new Charge("lambda.duration.arm64", REGION, used.times(dials.get(3))));
  }
}
