package dev.faregate.billing;

import dev.faregate.billing.Formula.Dial;
import dev.faregate.resource.Resource;
import dev.faregate.resource.Value;
import dev.faregate.usage.Setting;
import dev.faregate.usage.Usage;
import dev.faregate.usage.UsageName;

/// Makes the dials of one resource.
///
/// @param resource whose dials they are
/// @param usage what is known of their settings
public record Dials(Resource resource, Usage usage) {
  /// A dial where usage says it stands, unknown if it does not.
  public Dial of(UsageName name) {
    return at(name, usage.setting(resource, name));
  }

  /// A dial where usage says it stands, else at `otherwise`.
  public Dial of(UsageName name, Setting otherwise) {
    return at(name, usage.find(resource, name).orElse(otherwise));
  }

  /// A dial where usage says it stands, else where the descriptor says; an unknown value leaves it
  /// unknown.
  public Dial of(UsageName name, Value<Long> described, String property) {
    var said = usage.find(resource, name);
    if (said.isPresent()) {
      return at(name, said.get());
    }
    return at(name, setting(described, property));
  }

  private static Setting setting(Value<Long> described, String property) {
    if (described instanceof Value.Given<Long>(var value, _)) {
      return Setting.exact(value, property);
    }
    if (described instanceof Value.Default<Long>(var value)) {
      return Setting.exact(value, "AWS's default");
    }
    if (described instanceof Value.Unknown<Long>(var why, _)) {
      return Setting.unknown(property + ": " + why);
    }
    if (described instanceof Value.Unfit<Long>(var found, var wanted, _)) {
      return Setting.unknown(property + " is " + found + ", not " + wanted);
    }
    return Setting.unknown("no " + property);
  }

  public Dial at(UsageName name, Setting setting) {
    return new Dial(resource.name(), name.name(), name.unit(), name.quantity().places(), setting);
  }
}
