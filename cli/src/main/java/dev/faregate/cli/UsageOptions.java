package dev.faregate.cli;

import dev.faregate.aws.Service;
import dev.faregate.format.Stack;
import dev.faregate.report.Escapes;
import dev.faregate.source.Problem;
import dev.faregate.usage.Entry;
import dev.faregate.usage.GivenUsage;
import dev.faregate.usage.Month;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.UsageCheck;
import dev.faregate.usage.UsageComments;
import dev.faregate.usage.UsageName;
import dev.faregate.usage.UsageSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What options and faregate.yaml say of how much is used.
final class UsageOptions {
  private UsageOptions() {}

  /// Says on stderr which figures reach no resource; they may be meant for other descriptors.
  ///
  /// @throws CommandLineError for a figure that is wrong in itself
  static GivenUsage of(Run run, Month month) {
    var entries = new ArrayList<Entry>();
    addOptions(run, entries);
    addProfile(run, entries);
    addComments(run, entries);
    run.settings()
        .section("usage")
        .ifPresent(usage -> add(UsageSection.read(usage, ProjectRoot.SETTINGS), entries));
    for (var file : run.arguments().all(CommonOptions.USAGE_FILE.name())) {
      add(UsageFile.read(file, run.surroundings()), entries);
    }
    var names = names(run);
    var paths = SettingsPaths.of(run);
    var usage = new GivenUsage(month, entries, run.resources(), names, paths::fromSettings);
    for (var problem : UsageCheck.problems(usage, run.resources(), names, types(run))) {
      if (problem.fatal()) {
        throw error(problem);
      }
      var at = problem.origin().at();
      if (at.isEmpty() || !UsageMistakes.filesOf(run).contains(at.get().file())) {
        tell(problem, run); // those of descriptors are findings
      }
    }
    return usage;
  }

  /// Whether its figures can be counted in its month too, in which they may have grown.
  ///
  /// @throws CommandLineError for one that cannot
  static void check(Run run, GivenUsage usage) {
    for (var problem : UsageCheck.problems(usage, run.resources(), names(run), types(run))) {
      if (problem.fatal()) {
        throw error(problem);
      }
    }
  }

  private static void addOptions(Run run, List<Entry> entries) {
    for (var option : run.arguments().all(CommonOptions.USAGE.name())) {
      var parsed = Entry.option(option);
      if (parsed instanceof Parsed.Good<Entry>(var entry)) {
        entries.add(entry);
      } else {
        var wrong = (Parsed.Wrong<Entry>) parsed;
        throw new CommandLineError(wrong.message());
      }
    }
  }

  /// The usage figures of every service, by the service's name.
  static Map<String, List<UsageName>> names(Run run) {
    return names(run.services());
  }

  static Map<String, List<UsageName>> names(List<Service> services) {
    var names = new HashMap<String, List<UsageName>>();
    for (var service : services) {
      names.put(service.name(), service.usageNames());
    }
    return names;
  }

  static Map<String, String> types(Run run) {
    return types(run.services());
  }

  static Map<String, String> types(List<Service> services) {
    var types = new HashMap<String, String>();
    for (var service : services) {
      for (var type : service.usageTypes()) {
        types.put(type, service.name());
      }
    }
    return types;
  }

  static void tell(Problem problem, Run run) {
    var sentence = Settings.place(problem.origin()) + problem.message();
    run.surroundings().err().println("faregate: " + Escapes.visible(sentence));
  }

  private static void addComments(Run run, List<Entry> entries) {
    var read = new HashSet<String>();
    for (var stack : run.stacks()) {
      addComments(stack, run, read, entries);
    }
  }

  /// @param read files whose comments were read: one may hold many documents
  private static void addComments(Stack stack, Run run, Set<String> read, List<Entry> entries) {
    if (!stack.source().comments().isEmpty() && read.add(stack.source().file())) {
      var said = UsageComments.read(stack.source().comments(), run.resources());
      entries.addAll(said.entries());
    }
    for (var nested : stack.nested()) {
      addComments(nested, run, read, entries);
    }
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

  static CommandLineError error(Problem problem) {
    var place = Settings.place(problem.origin());
    var what = problem.origin().at().isEmpty() ? problem.origin().what() + ": " : "";
    return new CommandLineError(place + what + problem.message());
  }
}
