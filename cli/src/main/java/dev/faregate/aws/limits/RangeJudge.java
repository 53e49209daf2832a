package dev.faregate.aws.limits;

import dev.faregate.catalog.Limit;
import dev.faregate.catalog.LimitRule;
import dev.faregate.catalog.LimitRule.Measure;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;
import java.util.List;

/// Judges a number, or the size of a text or a list, against a range.
record RangeJudge(LimitRule rule, Limit.Range range) {

  void judge(Place place, Reporter reporter) {
    if (rule.measure() == Measure.NUMBER) {
      number(place, reporter);
    } else if (rule.measure() == Measure.ITEMS) {
      items(place, reporter);
    } else {
      text(place, reporter);
    }
  }

  private void number(Place place, Reporter reporter) {
    var value = Properties.number(place.node());
    if (reporter.judges(place.name(), value)
        && value instanceof Value.Given<Long>(var number, var origin)
        && !range.contains(number)) {
      var unit = range.unit().isEmpty() ? "" : " " + range.unit();
      tell(place, origin, place.name() + " is " + number + unit, fixes(number, origin), reporter);
    }
  }

  private void items(Place place, Reporter reporter) {
    var node = place.node();
    if (node instanceof Node.Unknown(var reason, var origin)) {
      reporter.notChecked(place.name(), reason, origin);
      return;
    }
    long most = -1;
    long least = 0;
    if (node instanceof Node.Sequence(var items, _)) {
      most = present(items);
      least = most - unknown(items);
    } else if (node instanceof Mapping mapping) {
      most = mapping.entries().size();
      least = most;
    }
    if (most >= 0 && (least > range.most() || most < range.least())) {
      tell(place, place.key(), place.name() + " has " + counted(most), List.of(), reporter);
    } else if (most >= 0) {
      reporter.checked();
    }
  }

  private String counted(long count) {
    return count == 1 ? "1 entry" : count + " entries";
  }

  private static int present(List<Node> items) {
    int count = 0;
    for (var item : items) {
      count += item instanceof Node.Absent ? 0 : 1;
    }
    return count;
  }

  /// Items that may turn out to be left out.
  private static int unknown(List<Node> items) {
    int count = 0;
    for (var item : items) {
      count += item instanceof Node.Unknown ? 1 : 0;
    }
    return count;
  }

  /// What is known of a text may be too long already; too short it is only if all is known.
  private void text(Place place, Reporter reporter) {
    boolean inBytes = rule.measure() == Measure.BYTES;
    var node = place.node();
    if (node instanceof Node.Unknown(var reason, var origin)) {
      reporter.notChecked(place.name(), reason, origin);
    } else if (node instanceof Node.Scalar scalar) {
      long size = Texts.size(scalar.text(), inBytes);
      if (range.contains(size)) {
        reporter.checked();
      } else {
        tell(place, scalar.origin(), sized(place, "", size, inBytes), List.of(), reporter);
      }
    } else if (node instanceof Node.Text(var pieces, var origin)) {
      long size = 0;
      for (var piece : pieces) {
        size += piece instanceof Node.Scalar scalar ? Texts.size(scalar.text(), inBytes) : 0;
      }
      if (size > range.most()) {
        tell(place, origin, sized(place, "at least ", size, inBytes), List.of(), reporter);
      }
    } else if (inBytes) {
      long size = Texts.bytesBelow(node);
      if (size > range.most()) {
        tell(place, place.key(), sized(place, "at least ", size, true), List.of(), reporter);
      }
    }
  }

  private static String sized(Place place, String least, long size, boolean inBytes) {
    return place.name() + " has " + least + size + (inBytes ? " bytes" : " characters");
  }

  private void tell(Place place, Origin origin, String found, List<Fix> fixes, Reporter reporter) {
    var words =
        rule.says().isEmpty()
            ? found + "; " + rule.label() + " accepts " + accepted()
            : Texts.filled(rule.says(), place, found);
    reporter.report(origin, words, fixes, Texts.filled(range.message(), place, found));
  }

  private String accepted() {
    boolean isSize = rule.measure() != Measure.NUMBER;
    if (isSize && range.least() == 0) {
      return "at most " + range.most();
    }
    if (isSize && range.least() == range.most()) {
      return "exactly " + range.most();
    }
    return isSize && range.most() != Long.MAX_VALUE
        ? range.least() + " to " + range.most()
        : range.words();
  }

  private List<Fix> fixes(long number, Origin origin) {
    if (number >= range.least() && number <= range.most()) {
      return List.of();
    }
    long bound = number < range.least() ? range.least() : range.most();
    var says = bound + (range.unit().isEmpty() ? "" : " " + range.unit());
    return List.of(Fix.nearest(says, number, bound, origin));
  }
}
