package dev.faregate.aws.lambda;

import dev.faregate.aws.lambda.Companions.Trigger;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.resource.Value;
import dev.faregate.usage.Month;
import dev.faregate.usage.Schedules;
import dev.faregate.usage.Setting;
import java.util.List;

/// How often a function is invoked in the month: as usage says, else as its schedules do where
/// nothing else starts it.
final class RequestCount {
  private RequestCount() {}

  static Dial of(Metering metering) {
    var companions = metering.function().companions();
    if (metering.names(LambdaUsage.REQUESTS) || companions.schedules().isEmpty()) {
      return metering.dial(LambdaUsage.REQUESTS);
    }
    var runs = runs(companions.schedules(), metering.month());
    if (runs.isUnknown() || companions.otherTriggers().isEmpty()) {
      return metering.dial(LambdaUsage.REQUESTS, runs);
    }
    var also = companions.otherTriggers().getFirst();
    return metering.dial(
        LambdaUsage.REQUESTS,
        Setting.unknown(
            "no usage given; beside "
                + runs.typical()
                + " runs by schedule, "
                + also
                + " starts it"));
  }

  private static Setting runs(List<Trigger> schedules, Month month) {
    var sum = runs(schedules.getFirst(), month);
    for (var schedule : schedules.subList(1, schedules.size())) {
      var next = runs(schedule, month);
      if (sum.isUnknown() || next.isUnknown()) {
        return sum.isUnknown() ? sum : next;
      }
      sum =
          new Setting(
              sum.low() + next.low(),
              sum.typical() + next.typical(),
              sum.high() + next.high(),
              sum.basis().and(next.basis()),
              schedules.size() + " schedules");
    }
    return sum;
  }

  private static Setting runs(Trigger schedule, Month month) {
    if (schedule.state() instanceof Value.Unknown<String>(var why, _)) {
      return Setting.unknown("State of " + schedule.name() + ": " + why);
    }
    if (schedule.state().orAssume("").equals("DISABLED")) {
      return Setting.exact(0, schedule.name() + " is disabled");
    }
    var timezone = schedule.timezone();
    if (!schedule.expression().isKnown()
        || timezone instanceof Value.Unknown<String>
        || schedule.from() instanceof Value.Unknown<String>
        || schedule.until() instanceof Value.Unknown<String>) {
      return Setting.unknown("the schedule of " + schedule.name() + " is not known");
    }
    return Schedules.runs(
        schedule.expression().orAssume(""),
        timezone.orAssume(""),
        schedule.from().orAssume(""),
        schedule.until().orAssume(""),
        month);
  }
}
