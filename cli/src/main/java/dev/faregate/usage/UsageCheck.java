package dev.faregate.usage;

import dev.faregate.resource.Resource;
import dev.faregate.source.Gravity;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Problem;
import dev.faregate.source.Suggestion;
import dev.faregate.usage.Selector.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Finds usage figures that would otherwise be passed over: names that no service knows, numbers
/// that are none, entries that speak of no resource here. A problem is fatal where an option or
/// faregate.yaml is wrong in itself, and wrong where a descriptor is.
public final class UsageCheck {
  private final List<? extends Resource> resources;
  private final Set<String> resourceNames = new LinkedHashSet<>();
  private final UsageSlips slips;
  private final UnaryOperator<String> path;

  private UsageCheck(
      List<? extends Resource> resources, UnaryOperator<String> path, UsageSlips slips) {
    this.path = path;
    this.resources = resources;
    this.slips = slips;
    for (var resource : resources) {
      resourceNames.add(resource.name());
    }
  }

  /// @param names the usage figures of every service, by the service's name
  /// @param types the services whose figures a type of resource has
  public static List<Problem> problems(
      GivenUsage usage,
      List<? extends Resource> resources,
      Map<String, List<UsageName>> names,
      Map<String, String> types) {
    var check =
        new UsageCheck(resources, usage.path(), new UsageSlips(usage, resources, names, types));
    for (var entry : usage.entries()) {
      check.entry(entry);
    }
    for (var resource : resources) {
      check.own(resource);
    }
    return check.slips.problems();
  }

  private void entry(Entry entry) {
    var selector = Selector.of(entry.selector());
    if (slips.slip(entry)) {
      return;
    }
    boolean isNamed = entry.level() == Level.OPTION || selector.kind() == Kind.NAME;
    if (!isNamed || slips.isSource(entry)) {
      return;
    }
    if (slips.namesCalled(entry.name()).isEmpty()) {
      var source = entry.selector() + "." + entry.name();
      slips.add(
          "nothing comes from " + source + "; write requests: from " + source, entry.origin());
    } else {
      reach(entry, selector);
    }
  }

  /// Says so if a figure that somebody named reaches no resource which has it.
  private void reach(Entry entry, Selector selector) {
    var deaf = "";
    for (var resource : resources) {
      if (selector.matches(resource, path)) {
        if (slips.knows(resource.service(), entry.name())) {
          return;
        }
        deaf = resource.name() + " (" + resource.service() + ")";
      }
    }
    if (selector.kind() == Kind.ALL) {
      slips.add("no resource here has a usage figure " + entry.name(), entry.origin());
    } else if (deaf.isEmpty()) {
      var hint = Suggestion.phrase(selector.pattern(), resourceNames);
      slips.add("no resource here is called " + entry.selector() + hint, entry.origin());
    } else {
      slips.add(deaf + " has no usage figure " + entry.name(), entry.origin());
    }
  }

  private void own(Resource resource) {
    var usage = resource.settings().get("usage");
    if (usage.isPresent() && !(usage.get() instanceof Mapping)) {
      var message = "usage of " + resource.name() + " is no mapping of names to values";
      slips.add(message, Gravity.WRONG, usage.get().origin());
    }
    for (var entry : GivenUsage.ownUsage(resource).entries()) {
      if (!slips.knows(resource.service(), entry.name())) {
        var message =
            resource.name() + " has no usage figure " + entry.name() + slips.hint(entry.name());
        boolean isSlip = slips.namesCalled(entry.name()).isEmpty();
        slips.add(message, isSlip ? Gravity.WRONG : Gravity.DOUBTFUL, entry.key().origin());
      } else if (entry.value() instanceof Scalar scalar) {
        var wrong = slips.wrong(scalar.text(), resource.name(), slips.namesCalled(entry.name()));
        if (!wrong.isEmpty()) {
          slips.add(entry.name() + " " + wrong, Gravity.WRONG, scalar.origin());
        }
      }
    }
  }
}
