package dev.faregate.cli;

import dev.faregate.source.Mapping;
import dev.faregate.usage.GivenUsage;
import dev.faregate.usage.Month;
import dev.faregate.usage.Months;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.UsageSection;
import dev.faregate.usage.UsageSlips;
import java.util.List;
import java.util.function.UnaryOperator;

/// Finds slips in the usage of faregate.yaml and of all its profiles, chosen or not, for whichever
/// command reads the file: what a commit hook lets pass would otherwise fail in CI.
final class SettingsUsage {
  private static final int ANY_YEAR = 2026;

  private SettingsUsage() {}

  /// @throws CommandLineError for the first
  static void check(Settings settings) {
    var month = month(settings);
    var usage = settings.section("usage");
    if (usage.isPresent()) {
      check(UsageSection.read(usage.get(), ProjectRoot.SETTINGS), month);
    }
    var profiles = settings.section("profiles");
    if (profiles.isEmpty()) {
      return;
    }
    if (!(profiles.get() instanceof Mapping named)) {
      throw Settings.wrong(profiles.get(), "profiles is no mapping of names to values");
    }
    for (var profile : named.entries()) {
      check(UsageSection.profile(named, profile.name()), month);
    }
  }

  private static void check(UsageSection section, Month month) {
    for (var problem : section.problems()) {
      throw UsageOptions.error(problem);
    }
    var services = Components.services();
    var names = UsageOptions.names(services);
    var usage =
        new GivenUsage(month, section.entries(), List.of(), names, UnaryOperator.identity());
    for (var problem : UsageSlips.of(usage, names, UsageOptions.types(services))) {
      throw UsageOptions.error(problem);
    }
  }

  private static Month month(Settings settings) {
    var parsed = Months.parse(settings.month().orElse(Run.DEFAULT_MONTH), ANY_YEAR);
    if (parsed instanceof Parsed.Good<Month>(var month)) {
      return month.with(ZoneFile.ofJdk());
    }
    var wrong = (Parsed.Wrong<Month>) parsed;
    throw new CommandLineError(settings.placeOf("month") + wrong.message());
  }
}
