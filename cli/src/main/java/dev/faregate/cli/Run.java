package dev.faregate.cli;

import dev.faregate.aws.Service;
import dev.faregate.billing.FreeTier;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.report.Report;
import dev.faregate.report.Report.Skipped;
import dev.faregate.report.ReportBuilder;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Checks;
import dev.faregate.usage.Month;
import dev.faregate.usage.Months;
import dev.faregate.usage.Parsed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What every command does that reads descriptors: from the command line to resources.
///
/// @param stacks each in the region it runs in, and in none where nobody gives one
/// @param resources of every service, in the order of the services
record Run(
    Arguments arguments,
    Surroundings surroundings,
    Settings settings,
    Catalog catalog,
    RegionChoice region,
    Descriptors descriptors,
    List<Stack> stacks,
    List<Service> services,
    Inputs inputs,
    List<Resource> resources) {
  static final String DEFAULT_MONTH = "730h";

  static Run of(Arguments arguments, Surroundings surroundings) {
    var workspace = Workspace.open(arguments, surroundings);
    var settings = Settings.read(workspace);
    var catalog = catalog(arguments, settings, surroundings);
    var region = RegionChoice.of(arguments, settings.region(), surroundings.environment());
    region.check(catalog, settings.placeOf("region"));
    var inputs =
        new Inputs(
            ParameterFiles.read(arguments, workspace), region.code(), Map.of(), workspace.files());
    var skipped = new ArrayList<Skipped>();
    var candidates = workspace.candidates(skipped);
    var work = new Reading.Work(workspace.files(), FormatOption.of(arguments), inputs);
    var read = Descriptors.read(candidates, work, Concurrently.onAllCores(arguments, surroundings));
    skipped.addAll(read.skipped());
    var descriptors = new Descriptors(read.stacks(), skipped, read.troubles());
    return of(arguments, surroundings, settings, catalog, region, descriptors, inputs);
  }

  /// The same for stacks that are there already.
  static Run of(
      Arguments arguments,
      Surroundings surroundings,
      Settings settings,
      Catalog catalog,
      RegionChoice region,
      Descriptors descriptors,
      Inputs inputs) {
    var stacks = new ArrayList<Stack>();
    for (var stack : descriptors.stacks()) {
      var said = stack.region();
      stacks.add(region.isAssumed(said) ? stack : stack.in(region.of(said)));
    }
    var services = Components.services();
    var resources = new ArrayList<Resource>();
    for (var service : services) {
      resources.addAll(service.read(stacks, inputs, catalog));
    }
    return new Run(
        arguments,
        surroundings,
        settings,
        catalog,
        region,
        descriptors,
        stacks,
        services,
        inputs,
        resources);
  }

  static Catalog catalog(Arguments arguments, Settings settings, Surroundings surroundings) {
    var figures = catalog(arguments, settings);
    boolean hasDay = arguments.has(CommonOptions.AS_OF.name());
    return hasDay ? figures : figures.today(surroundings.today());
  }

  /// As of the day, and as the account has it.
  static Catalog catalog(Arguments arguments, Settings settings) {
    var documented = catalog(arguments, Catalog.bundled());
    return settings.account("concurrency").isPresent() || settings.account("limits").isPresent()
        ? AccountLimits.apply(settings, documented)
        : documented;
  }

  static Catalog catalog(Arguments arguments, Catalog bundled) {
    var day = arguments.last(CommonOptions.AS_OF.name());
    if (day.isEmpty()) {
      return bundled;
    }
    return bundled.asOf(date(day.get()));
  }

  /// The day of prices, deprecations and schedules.
  LocalDate day() {
    var said = arguments.last(CommonOptions.AS_OF.name());
    return said.isEmpty() ? surroundings.today() : date(said.get());
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CommandLineError("--as-of " + text + ": write a day as 2026-11-21");
    }
  }

  Run with(List<Resource> others) {
    return new Run(
        arguments,
        surroundings,
        settings,
        catalog,
        region,
        descriptors,
        stacks,
        services,
        inputs,
        others);
  }

  Month month() {
    var text = arguments.last(CommonOptions.MONTH.name()).or(settings::month).orElse(DEFAULT_MONTH);
    var parsed = Months.parse(text, day().getYear());
    if (parsed instanceof Parsed.Good<Month>(var month)) {
      return month.with(ZoneFile.ofJdk());
    }
    var wrong = (Parsed.Wrong<Month>) parsed;
    boolean isOption = arguments.has(CommonOptions.MONTH.name());
    throw new CommandLineError(
        (isOption ? "--month: " : settings.placeOf("month")) + wrong.message());
  }

  FreeTier freeTier(Month month) {
    return FreeTierOption.of(arguments, settings, catalog, month);
  }

  /// What is left of the free tier where somebody says so, else empty.
  String leftOfFreeTier() {
    var said = arguments.last(CommonOptions.FREE_TIER.name()).or(settings::freeTier).orElse("on");
    return said.indexOf('=') > 0 ? said : "";
  }

  Checks checks() {
    return Examination.of(this);
  }

  /// A report with what every command tells: what was read and what was not.
  ReportBuilder report(String command) {
    var book = new Report.Book(catalog.oldest(), catalog.newest(), catalog.digest());
    var builder = new ReportBuilder(command, Version.PROGRAM, book);
    builder.lookup(
        new Documents(surroundings.directory(), catalog, descriptors.stacks(), settings.isThere()));
    boolean assumed = false;
    var last = Optional.<String>empty();
    for (var stack : descriptors.stacks()) {
      var code = region.of(stack.region());
      var file = stack.source().file();
      if (last.isEmpty() || !last.get().equals(file)) { // which may hold many documents
        builder.read(new Report.Read(file, stack.format(), code, region.from(stack.region())));
      }
      last = Optional.of(file);
      assumed |= region.isAssumed(stack.region());
    }
    if (assumed) {
      builder.assumed(new Report.Assumed("", "region", RegionChoice.ASSUMED, "nobody gave one"));
    }
    for (var skipped : descriptors.skipped()) {
      builder.skipped(skipped.file(), skipped.why());
    }
    for (var resource : resources) {
      builder.resource(resource);
      resource
          .condition()
          .ifPresent(
              why ->
                  builder.assumed(new Report.Assumed(resource.name(), "condition", "true", why)));
    }
    return builder;
  }
}
