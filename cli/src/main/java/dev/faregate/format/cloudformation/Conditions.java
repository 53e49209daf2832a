package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The conditions of a template: each true, false or unknown, and worked out once.
///
/// A condition is evaluated after all that it names, by a list of what is still open instead of
/// recursion: templates may chain thousands.
final class Conditions {
  private final Sections sections;
  private final Map<String, Node> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  Conditions(Sections sections) {
    this.sections = sections;
  }

  /// Whether a condition holds: `true`, `false` or [Unknown].
  Node value(String name, Origin use, Evaluator evaluator) {
    var declared = sections.get("Conditions", evaluator);
    if (!declared.has(name)) {
      var message = "condition " + name + ", which this template does not declare";
      evaluator.problems().add(message, name, () -> Fields.names(declared), use);
      return new Unknown("condition " + name + " is not declared", use);
    }
    settle(name, declared, evaluator);
    return known.getOrDefault(name, new Unknown("condition " + name + " is not known", use));
  }

  /// As [#value], with a reason that names the condition.
  Node decision(String name, Origin use, Evaluator evaluator) {
    var value = value(name, use, evaluator);
    return value instanceof Unknown(var reason, var origin)
        ? new Unknown("condition " + name + ": " + reason, origin)
        : value;
  }

  void settleAll(Evaluator evaluator) {
    var declared = sections.get("Conditions", evaluator);
    for (var entry : declared.entries()) {
      settle(entry.name(), declared, evaluator);
    }
  }

  private void settle(String wanted, Mapping declared, Evaluator evaluator) {
    Deque<String> stack = new ArrayDeque<>();
    stack.push(wanted);
    while (!stack.isEmpty()) {
      var name = stack.element();
      if (known.containsKey(name)) {
        open.remove(name);
        stack.pop();
      } else if (open.add(name)) {
        pushUnsettled(declared.entry(name).orElseThrow(), declared, stack, evaluator);
      } else {
        known.put(name, Logic.operand(declared.get(name).orElseThrow(), evaluator));
      }
    }
  }

  private void pushUnsettled(
      Mapping.Entry entry, Mapping declared, Deque<String> stack, Evaluator evaluator) {
    var names = new ArrayList<String>();
    collectNames(entry.value(), names, evaluator);
    for (var name : names) {
      if (known.containsKey(name) || !declared.has(name)) {
        continue;
      }
      if (open.contains(name)) {
        var origin = entry.key().origin();
        evaluator.problems().add("condition " + name + " leads back to itself", origin);
        known.put(name, new Unknown("condition " + name + " leads back to itself", origin));
      } else {
        stack.push(name);
      }
    }
  }

  private static void collectNames(Node node, List<String> names, Evaluator evaluator) {
    if (!evaluator.work().spend(1)) {
      return;
    }
    var value = LongForms.asCondition(node);
    if (value instanceof Call(var function, Scalar name, _) && "Condition".equals(function)) {
      names.add(name.text());
    } else if (value instanceof Call(_, var argument, _)) {
      collectNames(argument, names, evaluator);
    } else if (value instanceof Sequence(var items, _)) {
      for (var item : items) {
        collectNames(item, names, evaluator);
      }
    }
  }
}
