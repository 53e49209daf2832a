package dev.faregate.aws.lambda;

import dev.faregate.catalog.Limit;
import dev.faregate.resource.Value;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Origin;
import java.util.List;

/// Judges a number against the range of ordinary functions or that of managed instances.
///
/// @param what the number, for people: `memory`
/// @param usual what Lambda accepts of a function it runs itself
/// @param managed what it accepts on managed instances
record OutOfRange(String what, Limit.Range usual, Limit.Range managed) {

  void check(LambdaFunction function, Value<Long> value, Reporter reporter) {
    if (value instanceof Value.Given<Long>(var number, var origin)
        && function.managed() instanceof Value.Unknown<Boolean>(var why, _)
        && usual.contains(number) != managed.contains(number)) {
      reporter.notChecked(what, why, origin);
      return;
    }
    var accepted = function.managed().orAssume(false) ? managed : usual;
    if (reporter.judges(what, value)
        && value instanceof Value.Given<Long>(var number, var origin)
        && !accepted.contains(number)) {
      reporter.report(
          origin,
          what + " is " + number + " " + accepted.unit() + "; Lambda accepts " + accepted.words(),
          List.of(nearest(number, accepted, origin)),
          number > accepted.most()
              ? accepted.message().replace("{value}", Long.toString(number))
              : "");
    }
  }

  /// The nearest bound, as an edit where the value stands where it is used: what a parameter says
  /// may hold elsewhere too.
  private static Fix nearest(long number, Limit.Range accepted, Origin origin) {
    long bound = number < accepted.least() ? accepted.least() : accepted.most();
    var says = bound + " " + accepted.unit();
    return Fix.nearest(says, number, bound, origin);
  }
}
