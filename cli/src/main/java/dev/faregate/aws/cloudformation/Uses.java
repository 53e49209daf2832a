package dev.faregate.aws.cloudformation;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The names that a part of a template uses: `Ref`, `Fn::GetAtt`, `Fn::Sub`, whether or not a
/// condition lets them come about.
final class Uses {
  private static final String PREFIX = "Fn::";

  private final List<Use> found = new ArrayList<>();
  private final boolean inBranches;

  /// @param attribute empty for `Ref`
  record Use(String name, String attribute, Origin origin) {}

  private Uses(boolean inBranches) {
    this.inBranches = inBranches;
  }

  /// @param inBranches whether what stands in `Fn::If` counts too
  static List<Use> in(Node node, boolean inBranches) {
    var uses = new Uses(inBranches);
    uses.walk(node);
    return uses.found;
  }

  private void walk(Node node) {
    if (node instanceof Call(var function, var argument, var origin)) {
      var name = function.startsWith(PREFIX) ? function.substring(PREFIX.length()) : function;
      call(name, argument, origin);
    } else if (node instanceof Sequence(var items, _)) {
      items.forEach(this::walk);
    } else if (node instanceof Mapping mapping) {
      mapping(mapping);
    }
  }

  private void mapping(Mapping mapping) {
    for (var entry : mapping.entries()) {
      var name = entry.name();
      boolean isCall = mapping.entries().size() == 1;
      if (name.startsWith("Fn::ForEach")) {
        continue; // What is in it has names of its own.
      }
      if (isCall && name.equals("Ref")) {
        call(name, entry.value(), mapping.origin());
      } else if (isCall && name.startsWith(PREFIX)) {
        call(name.substring(PREFIX.length()), entry.value(), mapping.origin());
      } else {
        walk(entry.value());
      }
    }
  }

  private void call(String function, Node argument, Origin origin) {
    switch (function) {
      case "Ref" -> {
        if (argument instanceof Scalar name) {
          add(name.text(), "", origin);
        }
      }
      case "GetAtt" -> attribute(argument, origin);
      case "Sub" -> substitution(argument, origin);
      case "If" -> {
        if (inBranches) {
          walk(argument);
        }
      }
      case "Transform" -> {}
      default -> walk(argument);
    }
  }

  private void attribute(Node argument, Origin origin) {
    if (argument instanceof Scalar both) {
      int dot = both.text().indexOf('.');
      if (dot > 0) {
        add(both.text().substring(0, dot), both.text().substring(dot + 1), origin);
      }
    } else if (argument instanceof Sequence(var items, _)
        && items.size() >= 2
        && items.getFirst() instanceof Scalar name) {
      var attribute = new StringBuilder();
      for (var item : items.subList(1, items.size())) {
        attribute.append(attribute.isEmpty() ? "" : ".");
        attribute.append(item instanceof Scalar part ? part.text() : "$");
      }
      add(name.text(), attribute.toString(), origin);
    }
  }

  private void substitution(Node argument, Origin origin) {
    Set<String> own = new HashSet<>();
    var pattern = argument;
    if (argument instanceof Sequence(var items, _) && !items.isEmpty()) {
      pattern = items.getFirst();
      for (var item : items.subList(1, items.size())) {
        walk(item);
        if (item instanceof Mapping names) {
          names.entries().forEach(entry -> own.add(entry.name()));
        }
      }
    }
    if (pattern instanceof Scalar text) {
      placeholders(text.text(), own, origin);
    }
  }

  private void placeholders(String text, Set<String> own, Origin origin) {
    int start = text.indexOf("${");
    while (start >= 0) {
      int end = text.indexOf('}', start);
      if (end < 0) {
        return;
      }
      var name = text.substring(start + 2, end).trim();
      if (!name.startsWith("!") && !own.contains(name)) {
        int dot = name.indexOf('.');
        add(
            dot < 0 ? name : name.substring(0, dot),
            dot < 0 ? "" : name.substring(dot + 1),
            origin);
      }
      start = text.indexOf("${", end);
    }
  }

  /// A name that a loop makes up is none.
  private void add(String name, String attribute, Origin origin) {
    if (isPlain(name) && attribute.indexOf('$') < 0 && attribute.indexOf('&') < 0) {
      found.add(new Use(name, attribute, origin));
    }
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isLetterOrDigit(name.charAt(i))) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
