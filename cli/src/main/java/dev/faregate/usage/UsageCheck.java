package dev.faregate.usage;

import dev.faregate.resource.Resource;
import dev.faregate.source.Gravity;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import dev.faregate.source.Suggestion;
import dev.faregate.usage.Selector.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds usage figures that would otherwise be passed over: names that no service knows, numbers
/// that are none, entries that speak of no resource here. A problem is fatal where an option or
/// faregate.yaml is wrong in itself.
public final class UsageCheck {
  private final GivenUsage usage;
  private final List<? extends Resource> resources;
  private final Map<String, List<UsageName>> names;
  private final Set<String> resourceNames = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final FlowCheck flows;

  private UsageCheck(
      GivenUsage usage, List<? extends Resource> resources, Map<String, List<UsageName>> names) {
    this.usage = usage;
    this.resources = resources;
    this.names = names;
    this.flows = new FlowCheck(usage, resources);
    for (var resource : resources) {
      resourceNames.add(resource.name());
    }
  }

  /// @param names the usage figures of every service, by the service's name
  public static List<Problem> problems(
      GivenUsage usage, List<? extends Resource> resources, Map<String, List<UsageName>> names) {
    var check = new UsageCheck(usage, resources, names);
    for (var entry : usage.entries()) {
      check.entry(entry);
    }
    for (var resource : resources) {
      check.own(resource);
    }
    return check.problems;
  }

  private void entry(Entry entry) {
    boolean fatal = entry.level() != Level.COMMENT;
    var meant = namesCalled(entry.name());
    boolean isSource = flows.isSource(entry);
    if (meant.isEmpty() && isSource) {
      meant = List.of(new UsageName(entry.name(), Quantity.COUNT, "", ""));
    }
    if (meant.isEmpty()) {
      add("no usage figure is called " + entry.name() + hint(entry.name()), fatal, entry.origin());
      return;
    }
    var selector = Selector.of(entry.selector());
    var wrong = wrong(entry.text(), selector.pattern(), meant);
    if (!wrong.isEmpty()) {
      add(entry.name() + " " + wrong, fatal, entry.origin());
    } else if (!isSource && (entry.level() == Level.OPTION || selector.kind() == Kind.NAME)) {
      reach(entry, selector);
    }
  }

  /// Says so if a figure that somebody named reaches no resource which has it.
  private void reach(Entry entry, Selector selector) {
    var deaf = "";
    for (var resource : resources) {
      if (selector.matches(resource)) {
        if (knows(resource, entry.name())) {
          return;
        }
        deaf = resource.name() + " (" + resource.service() + ")";
      }
    }
    if (selector.kind() == Kind.ALL) {
      add("no resource here has a usage figure " + entry.name(), false, entry.origin());
    } else if (deaf.isEmpty()) {
      var hint = Suggestion.phrase(selector.pattern(), resourceNames);
      add("no resource here is called " + entry.selector() + hint, false, entry.origin());
    } else {
      add(deaf + " has no usage figure " + entry.name(), false, entry.origin());
    }
  }

  private void own(Resource resource) {
    var usage = resource.settings().get("usage");
    if (usage.isPresent() && !(usage.get() instanceof Mapping)) {
      var message = "usage of " + resource.name() + " is no mapping of names to values";
      add(message, false, usage.get().origin());
    }
    for (var entry : GivenUsage.ownUsage(resource).entries()) {
      if (!knows(resource, entry.name())) {
        var message = resource.name() + " has no usage figure " + entry.name() + hint(entry.name());
        add(message, false, entry.key().origin());
      } else if (entry.value() instanceof Scalar scalar) {
        var wrong = wrong(scalar.text(), resource.name(), namesCalled(entry.name()));
        if (!wrong.isEmpty()) {
          add(entry.name() + " " + wrong, false, scalar.origin());
        }
      }
    }
  }

  /// Why the text is no such number to any service that knows the figure, empty if it is one.
  private String wrong(String text, String resource, List<UsageName> meant) {
    if (Flow.isOne(text)) {
      return flows.wrong(text, resource, meant.getFirst());
    }
    var wrong = "";
    for (var name : meant) {
      if (!(Numbers.parse(text, name.quantity(), usage.month())
          instanceof Parsed.Wrong<Figure>(var message))) {
        return "";
      }
      wrong = message;
    }
    return wrong;
  }

  private List<UsageName> namesCalled(String name) {
    var called = new ArrayList<UsageName>();
    for (var known : names.values()) {
      for (var one : known) {
        if (one.name().equals(name)) {
          called.add(one);
        }
      }
    }
    return called;
  }

  private boolean knows(Resource resource, String name) {
    for (var one : names.getOrDefault(resource.service(), List.of())) {
      if (one.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private String hint(String name) {
    var all = new LinkedHashSet<String>();
    for (var known : names.values()) {
      for (var one : known) {
        all.add(one.name());
      }
    }
    return Suggestion.phrase(name, all);
  }

  private void add(String message, boolean fatal, Origin origin) {
    var gravity = fatal ? Gravity.FATAL : Gravity.DOUBTFUL;
    problems.add(new Problem(message, gravity, origin, List.of()));
  }
}
