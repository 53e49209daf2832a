package dev.faregate.usage;

import dev.faregate.resource.Resource;
import dev.faregate.resource.Wildcard;
import dev.faregate.source.Gravity;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import dev.faregate.source.Suggestion;
import dev.faregate.usage.Selector.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is wrong with usage figures in themselves, wherever they are meant for: names that no
/// service knows, numbers that are none, types without such a figure.
public final class UsageSlips {
  private final GivenUsage usage;
  private final Map<String, List<UsageName>> names;
  private final Map<String, String> types;
  private final Optional<FlowCheck> flows;
  private final List<Problem> problems = new ArrayList<>();

  /// @param names the usage figures of every service, by the service's name
  /// @param types the services whose figures a type of resource has
  UsageSlips(
      GivenUsage usage,
      List<? extends Resource> resources,
      Map<String, List<UsageName>> names,
      Map<String, String> types) {
    this.usage = usage;
    this.names = names;
    this.types = types;
    this.flows =
        hasFlow(usage, resources) ? Optional.of(new FlowCheck(usage, resources)) : Optional.empty();
  }

  /// Those of all entries: of a profile that is not chosen.
  public static List<Problem> of(
      GivenUsage usage, Map<String, List<UsageName>> names, Map<String, String> types) {
    var check = new UsageSlips(usage, List.of(), names, types);
    for (var entry : usage.entries()) {
      check.slip(entry);
    }
    return check.problems;
  }

  private static boolean hasFlow(GivenUsage usage, List<? extends Resource> resources) {
    for (var entry : usage.entries()) {
      if (Entry.isFlow(entry.text())) {
        return true;
      }
    }
    for (var resource : resources) {
      for (var own : GivenUsage.ownUsage(resource).entries()) {
        if (own.value() instanceof Scalar scalar && Entry.isFlow(scalar.text())) {
          return true;
        }
      }
    }
    return false;
  }

  List<Problem> problems() {
    return problems;
  }

  /// Whether some figure comes from this one.
  boolean isSource(Entry entry) {
    return flows.isPresent() && flows.get().isSource(entry);
  }

  /// Whether the entry is wrong in itself.
  boolean slip(Entry entry) {
    var gravity = entry.level() == Level.COMMENT ? Gravity.WRONG : Gravity.FATAL;
    var meant = namesCalled(entry.name());
    if (meant.isEmpty() && Flow.COUNTED.contains(entry.name())) {
      meant = List.of(new UsageName(entry.name(), Quantity.COUNT, "", ""));
    }
    if (meant.isEmpty()) {
      add(
          "no usage figure is called " + entry.name() + hint(entry.name()),
          gravity,
          entry.origin());
      return true;
    }
    var selector = Selector.of(entry.selector());
    var wrong = wrong(entry.text(), selector.pattern(), meant);
    if (!wrong.isEmpty()) {
      add(entry.name() + " " + wrong, gravity, entry.origin());
    } else if (selector.kind() == Kind.TYPE && entry.level() != Level.OPTION) {
      wrong = wrongType(selector.pattern(), entry.name());
      if (!wrong.isEmpty()) {
        add(wrong, gravity, entry.origin());
      }
    }
    return !wrong.isEmpty();
  }

  private String wrongType(String pattern, String name) {
    var deaf = "nothing of type " + pattern + " has usage figures";
    for (var type : types.entrySet()) {
      if (Wildcard.matches(pattern, type.getKey())) {
        if (knows(type.getValue(), name)) {
          return "";
        }
        deaf = pattern + " has no usage figure " + name;
      }
    }
    return types.isEmpty() ? "" : deaf + Suggestion.phrase(pattern, types.keySet());
  }

  /// Why the text is no such number to any service that knows the figure, empty if it is one.
  String wrong(String text, String resource, List<UsageName> meant) {
    if (Entry.isFlow(text) && flows.isPresent()) {
      return flows.get().wrong(text, resource, meant.getFirst());
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

  List<UsageName> namesCalled(String name) {
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

  boolean knows(String service, String name) {
    for (var one : names.getOrDefault(service, List.of())) {
      if (one.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  String hint(String name) {
    var all = new LinkedHashSet<String>();
    for (var known : names.values()) {
      for (var one : known) {
        all.add(one.name());
      }
    }
    return Suggestion.phrase(name, all);
  }

  void add(String message, Origin origin) {
    add(message, Gravity.DOUBTFUL, origin);
  }

  void add(String message, Gravity gravity, Origin origin) {
    problems.add(new Problem(message, gravity, origin, List.of()));
  }
}
