package dev.faregate.cli;

import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Limit;
import dev.faregate.rule.OwnRules;
import dev.faregate.usage.Flow;
import dev.faregate.usage.Quantity;
import dev.faregate.usage.UsageName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/// The JSON Schema of faregate.yaml, made of what the program itself knows: usage figures, rules,
/// limits that AWS raises, allowances of the free tier.
final class SettingsSchema {
  private static final String TEXT = "string";

  private SettingsSchema() {}

  static String text() {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("$id", InitText.SCHEMA);
    schema.put("title", "faregate.yaml");
    schema.put("description", "How a project is used, what it may cost, and what it is judged by.");
    schema.putAll(object(sections()));
    schema.put("definitions", definitions());
    var mapper = JsonMapper.builder().build();
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
  }

  private static Map<String, Object> sections() {
    var sections = new LinkedHashMap<String, Object>();
    sections.put(
        "region", text("Where it runs, unless an option or the descriptor says: eu-west-1."));
    sections.put("account", said(object(account()), "What the account has."));
    sections.put("month", month());
    sections.put("usage", reference("usage"));
    var profiles = new LinkedHashMap<String, Object>();
    profiles.put("description", "Usage of one environment, chosen with --profile NAME.");
    profiles.put("type", "object");
    profiles.put("additionalProperties", object(Map.of("usage", reference("usage"))));
    sections.put("profiles", profiles);
    sections.put("budgets", list("What it may cost; judged by faregate gate.", budget()));
    sections.put("rules", rules());
    sections.put("ignore", list("Findings that are not to be told.", ignored()));
    return sections;
  }

  private static Map<String, Object> account() {
    var account = new LinkedHashMap<String, Object>();
    var left = new TreeMap<String, Object>();
    Catalog.bundled().allowances().forEach(one -> left.put(one.name(), reference("number")));
    account.put(
        "free-tier",
        said(
            Map.of(
                "anyOf",
                List.of(
                    Map.of("enum", List.of("on", "off", true, false)),
                    text("What is left of it: lambda.requests=250k"),
                    object(left))),
            "The always-free amounts: on, off, or what is left of them."));
    account.put("concurrency", whole("The account's Lambda concurrency in each region."));
    var raised = new TreeMap<String, Object>();
    for (var limit : Catalog.bundled().limits()) {
      if (limit instanceof Limit.Range range && range.adjustable()) {
        raised.put(limit.name(), whole("A quota that AWS has raised."));
      }
    }
    account.put("limits", said(object(raised), "Quotas that AWS has raised, by name."));
    return account;
  }

  private static Map<String, Object> month() {
    var month =
        text("How long a month is: 730h (as AWS's calculator), 30d, or the very one, 2026-12.");
    month.put("pattern", "^([0-9]+h|[0-9]+d|[0-9]{4}-(0[1-9]|1[0-2]))$");
    return month;
  }

  private static Map<String, Object> budget() {
    var budget = new LinkedHashMap<String, Object>();
    budget.put("name", text("What reports call it."));
    budget.put("owner", text("Who is asked when it is over."));
    budget.put("limit", amount("US dollars a month."));
    budget.put("warn-at", reference("number"));
    for (var scope : List.of("service", "resource", "tag", "file")) {
      budget.put(scope, text("Only what fits this " + scope + "."));
    }
    budget.put("increase", said(reference("number"), "Against the base: 10% or dollars."));
    budget.put("at-least", amount("Dollars that an increase must come to."));
    budget.put("worst-case", amount("Dollars that it can come to at all."));
    budget.put("chance", reference("number"));
    var schema = object(budget);
    schema.put("required", List.of("name"));
    return schema;
  }

  private static Map<String, Object> rules() {
    var names = new TreeSet<String>(OwnRules.NAMES);
    RulePages.all(Catalog.bundled()).forEach(listed -> names.add(listed.rule()));
    names.remove(OwnRules.UNREADABLE);
    var rules = new LinkedHashMap<String, Object>();
    rules.put("description", "How much a rule matters here.");
    rules.put("type", List.of("object", "null"));
    rules.put("additionalProperties", reference("severity"));
    rules.put("propertyNames", Map.of("enum", List.copyOf(names)));
    return rules;
  }

  private static Map<String, Object> ignored() {
    var ignored = new LinkedHashMap<String, Object>();
    ignored.put("rule", text("The rule's name."));
    ignored.put("resource", text("A name or a wildcard; every resource without it."));
    ignored.put("file", text("A path or a wildcard; every file without it."));
    ignored.put("until", text("The last day on which it is ignored, as 2027-01-31."));
    ignored.put("because", text("Why."));
    var schema = object(ignored);
    schema.put("required", List.of("rule"));
    return schema;
  }

  private static Map<String, Object> definitions() {
    var definitions = new LinkedHashMap<String, Object>();
    definitions.put("number", number());
    definitions.put("severity", Map.of("enum", List.of("error", "warning", "note", "off", false)));
    definitions.put("usage", usage());
    var all = new TreeMap<String, List<UsageName>>();
    for (var service : Components.services()) {
      if (!service.usageNames().isEmpty()) {
        definitions.put(service.name(), object(figures(service.usageNames())));
        for (var name : service.usageNames()) {
          all.computeIfAbsent(name.name(), _ -> new ArrayList<>()).add(name);
        }
      }
    }
    var any = new LinkedHashMap<String, Object>();
    for (var name : Flow.COUNTED) {
      any.put(name, said(reference("number"), "How many in the month, as a source of others."));
    }
    all.forEach((name, meanings) -> any.put(name, figure(meanings)));
    definitions.put("figures", said(object(any), "Usage figures of one resource."));
    return definitions;
  }

  private static Map<String, Object> usage() {
    var types = new TreeMap<String, Object>();
    for (var service : Components.services()) {
      service.usageTypes().forEach(type -> types.put(type, reference(service.name())));
    }
    types.put("AWS::Serverless::Function", reference("lambda"));
    var defaults = object(types);
    defaults.put("patternProperties", Map.of("^AWS::.*\\*", reference("figures")));
    defaults.put("description", "By type: what is assumed of each that nobody names.");
    var resources = new LinkedHashMap<String, Object>();
    resources.put(
        "description",
        "By name, as Thumbnailer, file.yaml#Thumbnailer, Child/Worker or *Worker. Put names that"
            + " hold a * into quotes.");
    resources.put("type", List.of("object", "null"));
    resources.put("additionalProperties", reference("figures"));
    var parts = new LinkedHashMap<String, Object>();
    parts.put("defaults", defaults);
    parts.put("resources", resources);
    return said(object(parts), "How much is used in a month.");
  }

  private static Map<String, Object> figures(List<UsageName> names) {
    var figures = new LinkedHashMap<String, Object>();
    names.forEach(name -> figures.put(name.name(), figure(List.of(name))));
    return figures;
  }

  private static Map<String, Object> figure(List<UsageName> meanings) {
    var says = new ArrayList<String>();
    meanings.forEach(name -> says.add(name.says()));
    var quantity = meanings.getFirst().quantity();
    var figure = said(reference("number"), String.join("; or ", says));
    var examples = new ArrayList<>(examples(quantity));
    if (SimulatedFigure.arrives(meanings.getFirst())) {
      examples.add("20 poisson");
    }
    figure.put("examples", examples);
    return figure;
  }

  private static List<String> examples(Quantity quantity) {
    return switch (quantity) {
      case COUNT ->
          List.of(
              "3M",
              "1M..3M..10M",
              "1M..3M..10M lognormal",
              "10/s",
              "100k/day",
              "1M +5%/month",
              "1M +2%..+5%..+9%/month",
              "from Queue.messages / 10");
      case AVERAGE -> List.of("60.83", "24/day");
      case DURATION -> List.of("120ms", "80ms..120ms..2s", "1.5s", "10min");
      case HOURS -> List.of("730", "8h", "08:00-18:00 Mon-Fri Europe/Berlin");
      case MEGABYTES -> List.of("512", "512MB", "2GB");
      case BYTES -> List.of("100KB", "7MB");
      case GIGABYTES -> List.of("72.8", "104GB");
      case SHARE -> List.of("1%", "0.01");
    };
  }

  /// A mapping of these names to values, and no others; or nothing at all.
  private static Map<String, Object> object(Map<String, ?> properties) {
    var object = new LinkedHashMap<String, Object>();
    object.put("type", List.of("object", "null"));
    object.put("additionalProperties", false);
    object.put("properties", properties);
    return object;
  }

  private static Map<String, Object> list(String says, Map<String, Object> items) {
    var list = new LinkedHashMap<String, Object>();
    list.put("description", says);
    list.put("type", List.of("array", "null"));
    list.put("items", items);
    return list;
  }

  /// In draft 7 nothing beside a reference counts, so that it stands in a list of one.
  private static Map<String, Object> said(Map<String, ?> schema, String says) {
    var said = new LinkedHashMap<String, Object>();
    said.put("description", says);
    if (schema.containsKey("$ref")) {
      said.put("allOf", List.of(schema));
    } else {
      said.putAll(schema);
    }
    return said;
  }

  private static Map<String, Object> reference(String name) {
    return Map.of("$ref", "#/definitions/" + name);
  }

  private static Map<String, Object> text(String says) {
    var text = new LinkedHashMap<String, Object>();
    text.put("description", says);
    text.put("type", TEXT);
    return text;
  }

  private static Map<String, Object> whole(String says) {
    return whole(said(Map.of("type", "integer"), says));
  }

  private static Map<String, Object> whole(Map<String, Object> schema) {
    schema.put("minimum", 0);
    return schema;
  }

  private static Map<String, Object> number() {
    var number = new LinkedHashMap<String, Object>();
    number.put("type", List.of(TEXT, "number"));
    number.put("minLength", 1);
    return number;
  }

  private static Map<String, Object> amount(String says) {
    return said(reference("number"), says);
  }
}
