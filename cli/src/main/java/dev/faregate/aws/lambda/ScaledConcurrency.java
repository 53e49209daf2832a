package dev.faregate.aws.lambda;

import dev.faregate.aws.lambda.Companions.Bounds;
import dev.faregate.aws.lambda.ProvisionedConcurrency.Level;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.ScheduledAction;
import dev.faregate.usage.ScheduledCapacity;
import dev.faregate.usage.Setting;
import java.util.ArrayList;
import java.util.List;

/// Provisioned concurrency that scheduled scaling moves by the clock.
final class ScaledConcurrency {
  private ScaledConcurrency() {}

  /// How much for how long; empty where nothing moves it, or nobody knows how.
  ///
  /// @param written what it is at first
  static List<Level> levels(Metering metering, Setting written) {
    var scaling = metering.function().companions().scaling();
    if (scaling.size() != 1 || written.isUnknown() || !isMoved(scaling.getFirst())) {
      return List.of();
    }
    var bounds = scaling.getFirst();
    var moves = ((Parsed.Good<List<ScheduledAction>>) bounds.moves()).value();
    var capacity =
        new ScheduledCapacity(bounds.least().orAssume(0L), bounds.most().orAssume(0L), moves);
    var levels = new ArrayList<Level>();
    if (capacity.levels(written.typical(), metering.month())
        instanceof Parsed.Good<List<ScheduledCapacity.Level>>(var spans)) {
      for (var span : spans) {
        var time = span.seconds();
        var stands = span.capacity();
        levels.add(
            new Level(
                metering.at(LambdaUsage.PROVISIONED, stands),
                metering.at(
                    LambdaUsage.PROVISIONED_HOURS,
                    new Setting(time, time, time, stands.basis(), stands.why()))));
      }
    }
    return levels;
  }

  private static boolean isMoved(Bounds bounds) {
    return bounds.least().isKnown()
        && bounds.most().isKnown()
        && bounds.moves() instanceof Parsed.Good<List<ScheduledAction>>(var moves)
        && !moves.isEmpty();
  }
}
