package dev.faregate.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// AWS's figures, as of a day. Nothing is decoded before it is asked for.
public final class Catalog {
  private final CatalogFile file;
  private final RegionTable regions;
  private final MeterTable meters;
  private final LimitTable limits;
  private final LimitRuleTable limitRules;
  private final ShapeTable shapes;
  private final String day;
  private final String today;
  private final Map<String, Long> raised;
  private @Nullable FreeTypes freeTypes;
  private @Nullable List<LambdaRuntime> runtimes;

  private Catalog(
      CatalogFile file,
      RegionTable regions,
      MeterTable meters,
      String day,
      String today,
      Map<String, Long> raised) {
    this.file = file;
    this.regions = regions;
    this.meters = meters;
    this.raised = raised;
    this.limits = new LimitTable(file, raised);
    this.limitRules = new LimitRuleTable(file, limits);
    this.shapes = new ShapeTable(file);
    this.day = day;
    this.today = today;
  }

  /// What was compiled into this build, with the newest prices.
  public static Catalog bundled() {
    return Bundled.CATALOG;
  }

  /// A compiled catalog, as [CatalogLayout] describes it.
  public static Catalog of(byte[] compiled) {
    return of(new CatalogFile(compiled.clone()));
  }

  private static Catalog of(CatalogFile file) {
    var regions = new RegionTable(file);
    return new Catalog(file, regions, new MeterTable(file, regions), "", "", Map.of());
  }

  /// The same figures as they stood on a day. A price holds from the day a source gives, else from
  /// the day it was read; before the first one known, that one is taken, and the tariff says so.
  public Catalog asOf(LocalDate day) {
    return new Catalog(file, regions, meters, day.toString(), day.toString(), raised);
  }

  /// The same figures, with the day that dates of deprecation are held against. Prices stay as they
  /// are.
  public Catalog today(LocalDate day) {
    return new Catalog(file, regions, meters, this.day, day.toString(), raised);
  }

  /// The day that dates of deprecation are held against, as `2026-11-21`; where nobody said one,
  /// that of the newest price.
  public String today() {
    return today.isEmpty() ? newest() : today;
  }

  /// The same figures in an account that has other limits than every account begins with.
  ///
  /// @param account what the account has, by the name of a limit that is adjustable
  public Catalog with(Map<String, Long> account) {
    return new Catalog(file, regions, meters, day, today, Map.copyOf(account));
  }

  /// Whether somebody said what the account has of a limit.
  public boolean isRaised(String limit) {
    return raised.containsKey(limit);
  }

  public Optional<Region> region(String code) {
    int number = regions.number(code);
    return number < 0 ? Optional.empty() : Optional.of(regions.region(number));
  }

  public List<Region> regions() {
    return regions.all();
  }

  /// @throws IllegalArgumentException for a meter that no data file names
  public Meter meter(String name) {
    var found = findMeter(name);
    if (found.isEmpty()) {
      throw unnamed("meter", name);
    }
    return found.get();
  }

  public Optional<Meter> findMeter(String name) {
    return meters.find(name);
  }

  /// Sorted by name, those of every EC2 instance type included.
  public List<Meter> meters() {
    return meters.all();
  }

  /// Empty where no source gives a price: the charge is unknown then, never zero.
  public Optional<Tariff> tariff(String meter, String region) {
    return meters.tariff(meter, region, day);
  }

  public List<Allowance> allowances() {
    return Records.allowances(file);
  }

  /// @throws IllegalArgumentException for a limit that no data file names, or of another kind, as
  ///   do the next three
  public Limit.Range range(String name) {
    if (limit(name) instanceof Limit.Range range) {
      return range;
    }
    throw wrong("range", name);
  }

  public Limit.Choices choices(String name) {
    if (limit(name) instanceof Limit.Choices choices) {
      return choices;
    }
    throw wrong("choice", name);
  }

  public Limit.Pairing pairing(String name) {
    if (limit(name) instanceof Limit.Pairing pairing) {
      return pairing;
    }
    throw wrong("pairing", name);
  }

  public Limit.Figure figure(String name) {
    if (limit(name) instanceof Limit.Figure figure) {
      return figure;
    }
    throw wrong("figure", name);
  }

  /// AWS's own words when it refuses what is outside a limit, empty where nobody read them.
  public String message(String limit) {
    return limit(limit).message();
  }

  /// Sorted by name.
  public List<Limit> limits() {
    return limits.all();
  }

  /// What a resource of a CloudFormation type is held against, none for a type that no data file
  /// names.
  public TypeRules limitRules(String type) {
    return limitRules.of(type);
  }

  /// All of them, by type; one that holds for several types comes once for each.
  public List<LimitRule> limitRules() {
    var all = new ArrayList<LimitRule>();
    for (var type : limitRules.types()) {
      all.addAll(limitRules.of(type).all());
    }
    return all;
  }

  /// Whether AWS charges nothing for a CloudFormation type by itself.
  public boolean isFree(String type) {
    var known = freeTypes;
    if (known == null) {
      known = new FreeTypes(file);
      freeTypes = known;
    }
    return known.contains(type);
  }

  /// What properties a CloudFormation type has; empty where nobody wrote them down.
  public Optional<Shape> properties(String type) {
    return shapes.properties(type);
  }

  /// The CloudFormation services, as `AWS::Lambda`, sorted.
  public List<String> typeServices() {
    return new NameIndex(file, file.position(CatalogLayout.TYPE_NAMES)).names();
  }

  /// The types of such a service, as `Function`; empty where nobody wrote them down.
  public Optional<List<String>> typeNames(String service) {
    int first = file.position(CatalogLayout.TYPE_NAMES);
    int at = new NameIndex(file, first).find(service);
    return at < 0 ? Optional.empty() : Optional.of(Records.texts(file, file.cursor(first + at)));
  }

  /// What `Fn::GetAtt` gives of a type; empty where nobody wrote it down.
  public Optional<List<String>> attributes(String type) {
    return shapes.attributes(type);
  }

  /// Lambda's, sorted by name.
  public List<LambdaRuntime> runtimes() {
    var known = runtimes;
    if (known == null) {
      known = List.copyOf(Records.runtimes(file));
      runtimes = known;
    }
    return known;
  }

  /// One of Lambda's runtimes, those for images only included.
  public Optional<LambdaRuntime> runtime(String name) {
    for (var runtime : runtimes()) {
      if (runtime.name().equals(name)) {
        return Optional.of(runtime);
      }
    }
    return Optional.empty();
  }

  /// The day on which the oldest price was read.
  public String oldest() {
    return file.text(file.section(CatalogLayout.ABOUT).number());
  }

  /// The day on which the newest price was read.
  public String newest() {
    var cursor = file.section(CatalogLayout.ABOUT);
    cursor.number();
    return file.text(cursor.number());
  }

  /// `sha256:…` of the compiled data.
  public String digest() {
    return file.digest();
  }

  private Limit limit(String name) {
    var found = limits.find(name);
    if (found.isEmpty()) {
      throw unnamed("limit", name);
    }
    return found.get();
  }

  private static IllegalArgumentException unnamed(String what, String name) {
    return new IllegalArgumentException("no data file names the " + what + " " + name);
  }

  private static IllegalArgumentException wrong(String kind, String name) {
    return new IllegalArgumentException("the limit " + name + " is no " + kind);
  }

  /// Read when first asked for.
  private static final class Bundled {
    static final Catalog CATALOG = Catalog.of(CatalogFile.bundled());
  }
}
