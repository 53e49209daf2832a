package dev.faregate.cli;

import dev.faregate.resource.Resource;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Figure;
import dev.faregate.usage.Month;
import dev.faregate.usage.Numbers;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.Setting;
import dev.faregate.usage.Usage;
import dev.faregate.usage.UsageName;
import java.util.List;
import java.util.Optional;

/// The usage that a quote's options name. What is not named is not used, not unknown.
///
/// @param apart options that do not count anything although a figure has their name
record QuotedUsage(Arguments arguments, Month month, List<String> apart) implements Usage {

  @Override
  public Optional<Setting> find(Resource resource, UsageName name) {
    if (apart.contains(name.name())) {
      return Optional.empty();
    }
    var option = "--" + name.name();
    var said = arguments.last(option);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    var parsed = Numbers.parse(said.get(), name.quantity(), month);
    if (parsed instanceof Parsed.Good<Figure>(var figure)) {
      return Optional.of(figure.setting(Basis.EXACT, option));
    }
    var wrong = (Parsed.Wrong<Figure>) parsed;
    throw new CommandLineError(option + ": " + wrong.message());
  }

  @Override
  public Setting setting(Resource resource, UsageName name) {
    return find(resource, name).orElse(Setting.exact(0, "not named"));
  }
}
