package dev.faregate.aws.stepfunctions;

import dev.faregate.catalog.Catalog;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.List;

/// Flags a choice that does not say exactly one thing to compare and where to go.
final class StateMachineChoiceInvalid implements StateRule {
  private static final List<String> SELECTORS = List.of("Variable", "And", "Or", "Not");

  /// Deeper nests of And, Or and Not are left alone.
  private static final int DEEPEST = 32;

  @Override
  public void check(State state, StateMachine machine, Catalog catalog, Telling telling) {
    if (!(state.body().get("Choices").orElse(state.body()) instanceof Node.Sequence choices)) {
      return;
    }
    for (var item : choices.items()) {
      if (item instanceof Mapping choice) {
        if (!choice.has("Next")) {
          tell(state, choice, "a choice needs Next", telling);
        }
        if (state.isJsonata()) {
          jsonata(state, choice, telling);
        } else {
          compares(state, choice, catalog, telling, 0);
        }
      }
    }
  }

  private static void jsonata(State state, Mapping choice, Telling telling) {
    if (!choice.has("Condition")) {
      tell(state, choice, "a choice needs Condition where the language is JSONata", telling);
    }
  }

  private static void compares(
      State state, Mapping rule, Catalog catalog, Telling telling, int depth) {
    int selectors = 0;
    for (var selector : SELECTORS) {
      selectors += rule.has(selector) ? 1 : 0;
    }
    if (selectors != 1) {
      tell(state, rule, "a choice needs one of Variable, And, Or and Not", telling);
    } else if (rule.has("Variable")) {
      variable(state, rule, catalog, telling);
    }
    if (depth > 0 && rule.has("Next")) {
      tell(state, rule, "Next stands beside And, Or or Not, not inside", telling);
    }
    if (depth < DEEPEST) {
      nested(state, rule, catalog, telling, depth + 1);
    }
  }

  private static void nested(
      State state, Mapping rule, Catalog catalog, Telling telling, int depth) {
    if (rule.get("Not").orElse(rule) instanceof Mapping negated && negated != rule) {
      compares(state, negated, catalog, telling, depth);
    }
    for (var several : List.of("And", "Or")) {
      if (rule.get(several).orElse(rule) instanceof Node.Sequence list) {
        for (var item : list.items()) {
          if (item instanceof Mapping inner) {
            compares(state, inner, catalog, telling, depth);
          }
        }
      }
    }
  }

  private static void variable(State state, Mapping rule, Catalog catalog, Telling telling) {
    var known = catalog.choices(StatesLanguageLimits.COMPARISONS);
    int comparisons = 0;
    for (var entry : rule.entries()) {
      comparisons += known.contains(entry.name()) ? 1 : 0;
    }
    if (comparisons != 1) {
      var found = comparisons == 0 ? "none" : Integer.toString(comparisons);
      tell(state, rule, "Variable goes with one comparison; there is " + found, telling);
    }
  }

  private static void tell(State state, Mapping rule, String fault, Telling telling) {
    telling.tell(rule.origin(), Telling.in(state) + fault);
  }
}
