package dev.faregate.aws.lambda;

import dev.faregate.format.Declaration;
import dev.faregate.format.Properties;
import dev.faregate.resource.Resource;
import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A Lambda function, with what its versions, aliases, event sources and schedules say of it.
public final class LambdaFunction implements Resource {
  private final String name;
  private final String region;
  private final Declaration declaration;
  private final LambdaDefaults defaults;
  private final Companions companions;

  LambdaFunction(
      String name,
      String region,
      Declaration declaration,
      LambdaDefaults defaults,
      Companions companions) {
    this.name = name;
    this.region = region;
    this.declaration = declaration;
    this.defaults = defaults;
    this.companions = companions;
  }

  /// In MB.
  public Value<Long> memory() {
    return declaration.number("MemorySize", defaults.memory());
  }

  /// In seconds.
  Value<Long> timeout() {
    return declaration.number("Timeout", defaults.timeout());
  }

  /// Ephemeral storage, in MB.
  Value<Long> storage() {
    return declaration.number("EphemeralStorage.Size", defaults.storage());
  }

  /// The first of the architectures, of which AWS accepts one.
  public Value<String> architecture() {
    var all = architectures();
    return all.isEmpty() ? new Value.Absent<>() : all.getFirst();
  }

  List<Value<String>> architectures() {
    var written = node("Architectures");
    if (written.isEmpty()) {
      return List.of(new Value.Default<>(defaults.architecture()));
    }
    if (!(written.get() instanceof Sequence(var items, _))) {
      return List.of(Properties.text(written.get()));
    }
    var all = new ArrayList<Value<String>>(1);
    for (var item : items) {
      if (!(item instanceof Node.Absent)) {
        all.add(Properties.text(item));
      }
    }
    return all;
  }

  Value<String> packageType() {
    return declaration.text("PackageType", defaults.packageType());
  }

  Value<String> runtime() {
    return declaration.text("Runtime");
  }

  Value<String> handler() {
    return declaration.text("Handler");
  }

  Value<Long> reservedConcurrency() {
    return declaration.number("ReservedConcurrentExecutions");
  }

  /// Whether published versions start from a snapshot.
  Value<Boolean> snapStart() {
    return Features.is(declaration, "SnapStart.ApplyOn", "PublishedVersions");
  }

  /// Whether every tenant has execution environments of its own.
  Value<Boolean> tenantIsolation() {
    return Features.is(declaration, "TenancyConfig.TenantIsolationMode", "PER_TENANT");
  }

  Value<Boolean> durable() {
    return Features.present(declaration, "DurableConfig");
  }

  /// Whether it runs on managed instances.
  public Value<Boolean> managed() {
    return Features.present(declaration, "CapacityProviderConfig");
  }

  EnvironmentSize environment() {
    return EnvironmentSize.of(node("Environment.Variables"));
  }

  /// The node of a property, to tell where it stands.
  Optional<Node> node(String path) {
    return declaration.node(path);
  }

  /// Where the name of a property stands.
  ///
  /// @param parent the path to the mapping that holds it, empty for the properties themselves
  Origin keyOrigin(String parent, String property) {
    var holder = parent.isEmpty() ? Optional.<Node>of(declaration.properties()) : node(parent);
    if (holder.isPresent() && holder.get() instanceof Mapping mapping) {
      var entry = mapping.entry(property);
      return entry.isEmpty() ? origin() : entry.get().key().origin();
    }
    return origin();
  }

  Companions companions() {
    return companions;
  }

  /// Where a finding about the whole function points.
  Origin origin() {
    return Origin.at(declaration.at());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String type() {
    return declaration.type();
  }

  @Override
  public String service() {
    return Lambda.NAME;
  }

  @Override
  public String region() {
    return region;
  }

  @Override
  public Span at() {
    return declaration.at();
  }

  @Override
  public String summary() {
    return LambdaSummary.of(this);
  }

  @Override
  public Optional<String> condition() {
    var unknown = declaration.condition();
    return unknown.isEmpty() ? Optional.empty() : Optional.of(unknown.get().reason());
  }

  @Override
  public Mapping settings() {
    var settings = declaration.metadata().get("faregate");
    return settings.isPresent() && settings.get() instanceof Mapping mapping
        ? mapping
        : Mapping.empty(origin());
  }
}
