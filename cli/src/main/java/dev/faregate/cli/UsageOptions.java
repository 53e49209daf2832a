package dev.faregate.cli;

import dev.faregate.report.Escapes;
import dev.faregate.source.Problem;
import dev.faregate.usage.Entry;
import dev.faregate.usage.GivenUsage;
import dev.faregate.usage.Month;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.UsageCheck;
import dev.faregate.usage.UsageName;
import dev.faregate.usage.UsageSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// What options and faregate.yaml say of how much is used.
final class UsageOptions {
  private UsageOptions() {}

  /// Says on stderr which figures reach no resource; they may be meant for other descriptors.
  ///
  /// @throws CommandLineError for a figure that is wrong in itself
  static GivenUsage of(Run run, Month month) {
    var entries = new ArrayList<Entry>();
    for (var option : run.arguments().all(CommonOptions.USAGE.name())) {
      var parsed = Entry.option(option);
      if (parsed instanceof Parsed.Good<Entry>(var entry)) {
        entries.add(entry);
      } else {
        var wrong = (Parsed.Wrong<Entry>) parsed;
        throw new CommandLineError(wrong.message());
      }
    }
    addProfile(run, entries);
    run.settings()
        .section("usage")
        .ifPresent(usage -> add(UsageSection.read(usage, ProjectRoot.SETTINGS), entries));
    var usage = new GivenUsage(month, entries);
    var names = new HashMap<String, List<UsageName>>();
    for (var service : run.services()) {
      names.put(service.name(), service.usageNames());
    }
    for (var problem : UsageCheck.problems(usage, run.resources(), names)) {
      if (problem.fatal()) {
        throw error(problem);
      }
      run.surroundings()
          .err()
          .println(
              "faregate: " + Escapes.visible(Settings.place(problem.origin()) + problem.message()));
    }
    return usage;
  }

  private static void addProfile(Run run, List<Entry> entries) {
    var name = run.arguments().last(CommonOptions.PROFILE.name());
    if (name.isEmpty()) {
      return;
    }
    var profiles = run.settings().section("profiles");
    if (profiles.isEmpty()) {
      throw new CommandLineError("--profile " + name.get() + ": faregate.yaml has no profiles");
    }
    add(UsageSection.profile(profiles.get(), name.get()), entries);
  }

  private static void add(UsageSection section, List<Entry> entries) {
    for (var problem : section.problems()) {
      throw error(problem);
    }
    entries.addAll(section.entries());
  }

  private static CommandLineError error(Problem problem) {
    var place = Settings.place(problem.origin());
    var what = problem.origin().at().isEmpty() ? problem.origin().what() + ": " : "";
    return new CommandLineError(place + what + problem.message());
  }
}
