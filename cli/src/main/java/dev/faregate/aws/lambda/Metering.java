package dev.faregate.aws.lambda;

import dev.faregate.billing.Assumption;
import dev.faregate.billing.Charge;
import dev.faregate.billing.Dials;
import dev.faregate.billing.Formula;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.usage.Month;
import dev.faregate.usage.Setting;
import dev.faregate.usage.Usage;
import dev.faregate.usage.UsageName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the charges of one function are made from, and the list they go to.
final class Metering {
  private final LambdaFunction function;
  private final Dials dials;
  private final Catalog catalog;
  private final Dial memory;
  private final List<Charge> charges = new ArrayList<>();
  private final List<Assumption> noted = new ArrayList<>(0);

  private Metering(LambdaFunction function, Dials dials, Catalog catalog, Dial memory) {
    this.function = function;
    this.dials = dials;
    this.catalog = catalog;
    this.memory = memory;
  }

  static Metering of(LambdaFunction function, Usage usage, Catalog catalog) {
    var dials = new Dials(function, usage);
    var memory = dials.of(LambdaUsage.MEMORY, function.memory(), "MemorySize");
    return new Metering(function, dials, catalog, memory);
  }

  /// For a function of which no more is known than that it exists.
  static Metering ofDetached(LambdaFunction function, Usage usage, Catalog catalog) {
    var dials = new Dials(function, usage);
    var unknown = Setting.unknown("its function is not in this template");
    return new Metering(function, dials, catalog, dials.of(LambdaUsage.MEMORY, unknown));
  }

  LambdaFunction function() {
    return function;
  }

  Month month() {
    return dials.usage().month();
  }

  Catalog catalog() {
    return catalog;
  }

  long figure(String limit) {
    return LambdaLimits.figure(catalog, limit);
  }

  List<Charge> charges() {
    return charges;
  }

  /// What somebody says of a figure.
  Optional<Setting> find(UsageName name) {
    return dials.usage().find(function, name);
  }

  boolean names(UsageName name) {
    return find(name).isPresent();
  }

  Dial dial(UsageName name) {
    return dials.of(name);
  }

  Dial dial(UsageName name, Setting otherwise) {
    return dials.of(name, otherwise);
  }

  Dial at(UsageName name, Setting setting) {
    return dials.at(name, setting);
  }

  Dial memory() {
    return memory;
  }

  Dial storage() {
    return dials.of(LambdaUsage.STORAGE, function.storage(), "EphemeralStorage.Size");
  }

  /// So many of the function's whole memory, in GB.
  Formula timesMemory(Formula count) {
    return count.times(memory).per(1024);
  }

  /// Whether a feature is on; off, and said so with the next charge, where nobody knows.
  boolean on(Value<Boolean> feature, String what) {
    if (feature instanceof Value.Unknown<Boolean>(var why, _)) {
      noted.add(new Assumption(what, "off", why));
    }
    return feature.orAssume(false);
  }

  /// Takes something as true for the next charge.
  void assume(String what, String value, String why) {
    noted.add(new Assumption(what, value, why));
  }

  void charge(String meter, Formula quantity) {
    chargeIn(function.region(), meter, quantity);
  }

  void chargeIn(String region, String meter, Formula quantity) {
    charges.add(new Charge(meter, region, quantity, noted));
    noted.clear();
  }

  /// Charges on the meter of the function's architecture.
  void chargeByArchitecture(String meter, Formula quantity) {
    var architecture = function.architecture();
    var usual = catalog.choices(LambdaLimits.ARCHITECTURES);
    var taken = architecture.orAssume(usual.byDefault());
    if (!usual.contains(taken) || !architecture.isKnown()) {
      taken = usual.byDefault();
      assume("architecture", taken, whyUnknown(architecture));
    }
    charge(meter + "." + taken, quantity);
  }

  private static String whyUnknown(Value<String> architecture) {
    if (architecture instanceof Value.Unknown<String>(var why, _)) {
      return why;
    }
    if (architecture instanceof Value.Unfit<String>(var found, var wanted, _)) {
      return found + " is not " + wanted;
    }
    if (architecture instanceof Value.Given<String>(var text, _)) {
      return "AWS does not offer " + text;
    }
    return "nobody gave one";
  }
}
