package dev.faregate.cli;

import dev.faregate.resource.Resource;
import dev.faregate.usage.Month;
import dev.faregate.usage.Setting;
import dev.faregate.usage.Usage;
import dev.faregate.usage.UsageName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Usage in which some figures of one resource stand where a sweep puts them.
///
/// @param resource its name
/// @param said what the sweep says of it
/// @param hidden figures of which nobody is heard, since the configuration says them
/// @param alone whether nobody else is heard at all
record SweepUsage(
    Usage base, String resource, Map<String, Setting> said, Set<String> hidden, boolean alone)
    implements Usage {

  @Override
  public Month month() {
    return base.month();
  }

  @Override
  public Optional<Setting> find(Resource asked, UsageName name) {
    if (!asked.name().equals(resource)) {
      return base.find(asked, name);
    }
    var setting = said.get(name.name());
    if (setting != null) {
      return Optional.of(setting);
    }
    return alone || hidden.contains(name.name()) ? Optional.empty() : base.find(asked, name);
  }

  @Override
  public Setting setting(Resource asked, UsageName name) {
    if (!asked.name().equals(resource)) {
      return base.setting(asked, name);
    }
    var found = find(asked, name);
    if (found.isPresent()) {
      return found.get();
    }
    return alone ? Setting.unknown("not swept") : base.setting(asked, name);
  }
}
