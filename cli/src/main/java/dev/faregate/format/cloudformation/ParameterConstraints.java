package dev.faregate.format.cloudformation;

import dev.faregate.format.Problems;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import java.util.List;
import java.util.OptionalDouble;

/// What a template allows as a parameter's value. AllowedPattern is left to AWS: it is Java's
/// regular expressions, which a hostile template can make run for ever.
final class ParameterConstraints {
  private static final int LISTED = 10;

  private final String name;
  private final Mapping declared;
  private final Problems problems;

  ParameterConstraints(String name, Mapping declared, Problems problems) {
    this.name = name;
    this.declared = declared;
    this.problems = problems;
  }

  void check(Node value, ParameterType type) {
    if (value instanceof Scalar scalar) {
      check(scalar, type);
    } else if (value instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Scalar scalar) {
          check(scalar, type);
        }
      }
    }
  }

  private void check(Scalar value, ParameterType type) {
    var allowed = declared.get("AllowedValues");
    if (allowed.isPresent() && allowed.get() instanceof Sequence(var choices, _)) {
      checkChoice(value, choices);
    }
    if (type.number()) {
      checkNumber(value);
    } else if (!type.list()) {
      checkLength(value);
    }
  }

  private void checkChoice(Scalar value, List<Node> allowed) {
    var choices = new StringBuilder();
    int listed = 0;
    for (var node : allowed) {
      if (!(node instanceof Scalar choice) || Equals.sameText(choice, value)) {
        return;
      }
      if (listed++ < LISTED) {
        choices.append(choices.isEmpty() ? "" : ", ").append(choice.text());
      }
    }
    var more = listed > LISTED ? ", …" : "";
    problems.add(says(value) + "; AllowedValues are " + choices + more, place(value));
  }

  private void checkNumber(Scalar value) {
    var number = number(value.text());
    if (number.isEmpty()) {
      problems.add(says(value) + ", which is no number", place(value));
      return;
    }
    checkRange(value, number.getAsDouble(), "MinValue", "MaxValue", "");
  }

  private void checkLength(Scalar value) {
    checkRange(value, value.text().length(), "MinLength", "MaxLength", " characters");
  }

  private void checkRange(Scalar value, double size, String min, String max, String unit) {
    var least = bound(min);
    if (least.isPresent() && size < least.getAsDouble()) {
      problems.add(says(value) + "; " + min + " is " + text(min) + unit, place(value));
    }
    var most = bound(max);
    if (most.isPresent() && size > most.getAsDouble()) {
      problems.add(says(value) + "; " + max + " is " + text(max) + unit, place(value));
    }
  }

  /// What an option says is seen where the parameter is declared.
  private Origin place(Scalar value) {
    var origin = value.origin();
    return origin.at().isEmpty() ? origin.through(declared.origin()) : origin;
  }

  private String says(Scalar value) {
    var shown = value.text().length() > 40 ? value.text().substring(0, 40) + "…" : value.text();
    return "parameter " + name + " is " + (shown.isEmpty() ? "empty" : shown);
  }

  private String text(String bound) {
    return Fields.text(declared, bound).orElseThrow().text();
  }

  private OptionalDouble bound(String bound) {
    var written = Fields.text(declared, bound);
    return written.isPresent() ? number(written.get().text()) : OptionalDouble.empty();
  }

  private static OptionalDouble number(String text) {
    try {
      return OptionalDouble.of(Double.parseDouble(text.trim()));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
