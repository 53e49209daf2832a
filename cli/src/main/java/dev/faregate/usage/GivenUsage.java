package dev.faregate.usage;

import dev.faregate.resource.Resource;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Unknown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What options, a profile, the resources themselves and faregate.yaml say of how much is used. The
/// first that speaks wins: `--usage` for one resource, `--usage` for all, the profile, the
/// resource's own settings, then faregate.yaml by name, by the longest wildcard, by type.
public final class GivenUsage implements Usage {
  private final Month month;
  private final List<Entry> entries;
  private final Map<String, Spoken> options = new HashMap<>();
  private final Map<String, Spoken> profile = new HashMap<>();
  private final Map<String, Spoken> comments = new HashMap<>();
  private final Map<String, Spoken> file = new HashMap<>();
  private final List<? extends Resource> resources;
  private final Map<String, List<UsageName>> names;
  private final UnaryOperator<String> path;
  private final @Nullable Restated restated;
  private final Map<Quantity, Map<String, Parsed<Figure>>> known = new HashMap<>();
  private @Nullable Flows flows;

  public GivenUsage(Month month, List<Entry> entries) {
    this(month, entries, List.of(), Map.of(), file -> file);
  }

  /// @param resources among which figures flow
  /// @param names the usage figures of every service, by the service's name
  /// @param path from a file as reports call it to how the settings see it
  public GivenUsage(
      Month month,
      List<Entry> entries,
      List<? extends Resource> resources,
      Map<String, List<UsageName>> names,
      UnaryOperator<String> path) {
    this(month, entries, resources, names, path, null);
  }

  private GivenUsage(
      Month month,
      List<Entry> entries,
      List<? extends Resource> resources,
      Map<String, List<UsageName>> names,
      UnaryOperator<String> path,
      @Nullable Restated restated) {
    this.restated = restated;
    this.month = month;
    this.entries = List.copyOf(entries);
    this.resources = List.copyOf(resources);
    this.names = names;
    this.path = path;
    for (var entry : this.entries) {
      var level =
          switch (entry.level()) {
            case OPTION -> options;
            case PROFILE -> profile;
            case COMMENT -> comments;
            case FILE -> file;
          };
      var spoken = level.get(entry.name());
      if (spoken == null) {
        spoken = new Spoken();
        level.put(entry.name(), spoken);
      }
      spoken.add(entry);
    }
  }

  @Override
  public Month month() {
    return month;
  }

  UnaryOperator<String> path() {
    return path;
  }

  List<Entry> entries() {
    return entries;
  }

  /// The same in another month.
  public GivenUsage in(Month other) {
    return new GivenUsage(other, entries, resources, names, path, restated);
  }

  /// The same, but that figures which do not come from others are restated.
  public GivenUsage restated(Restated how) {
    return new GivenUsage(month, entries, resources, names, path, how);
  }

  /// Works out anew what comes from others: figures are restated otherwise from now on.
  public void forget() {
    flows = null;
  }

  @Override
  public Optional<Setting> find(Resource resource, UsageName name) {
    var said = find(options, resource, name);
    if (said.isEmpty()) {
      said = find(profile, resource, name);
    }
    if (said.isEmpty()) {
      said = own(resource, name);
    }
    if (said.isEmpty()) {
      said = find(comments, resource, name);
    }
    return said.isEmpty() ? find(file, resource, name) : said;
  }

  private Optional<Setting> find(Map<String, Spoken> level, Resource resource, UsageName name) {
    var spoken = level.get(name.name());
    if (spoken == null) {
      return Optional.empty();
    }
    var entry = spoken.find(resource, path);
    return entry.isEmpty() ? Optional.empty() : Optional.of(setting(entry.get(), resource, name));
  }

  private Setting setting(Entry entry, Resource resource, UsageName name) {
    boolean isMeant =
        entry.level() == Level.OPTION || Selector.of(entry.selector()).kind() == Selector.Kind.NAME;
    return setting(
        entry.text(), resource, name, isMeant ? Basis.EXACT : Basis.ASSUMED, entry.why());
  }

  private Setting setting(String text, Resource resource, UsageName name, Basis basis, String why) {
    if (Entry.isFlow(text)) {
      return flows().setting(text, resource, name, basis, why);
    }
    var parsed = parsed(text, name.quantity());
    if (parsed instanceof Parsed.Good<Figure>(var figure)) {
      var setting = figure.setting(basis, why);
      return restated == null ? setting : restated.of(resource, name, setting, figure);
    }
    var wrong = (Parsed.Wrong<Figure>) parsed;
    return Setting.unknown(wrong.message());
  }

  /// What is restated is asked for again and again.
  private Parsed<Figure> parsed(String text, Quantity quantity) {
    if (restated == null) {
      return Numbers.parse(text, quantity, month);
    }
    return known
        .computeIfAbsent(quantity, _ -> new HashMap<>())
        .computeIfAbsent(text, _ -> Numbers.parse(text, quantity, month));
  }

  private Optional<Setting> own(Resource resource, UsageName name) {
    var node = ownUsage(resource).get(name.name());
    if (node.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(own(node.get(), resource, name));
  }

  private Setting own(Node written, Resource resource, UsageName name) {
    if (written instanceof Scalar scalar) {
      return setting(scalar.text(), resource, name, Basis.EXACT, "its own settings");
    }
    if (written instanceof Unknown(var reason, _)) {
      return Setting.unknown(reason);
    }
    return Setting.unknown(name.name() + " in its own settings is no number");
  }

  /// Made when the first figure flows.
  Flows flows() {
    var made = flows;
    if (made == null) {
      made = new Flows(this, resources, names);
      flows = made;
    }
    return made;
  }

  /// The `usage` of a resource's own settings.
  static Mapping ownUsage(Resource resource) {
    Optional<Node> usage = resource.settings().get("usage");
    return usage.isPresent() && usage.get() instanceof Mapping mapping
        ? mapping
        : Mapping.empty(resource.settings().origin());
  }
}
