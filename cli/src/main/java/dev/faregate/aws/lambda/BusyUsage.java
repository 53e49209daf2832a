package dev.faregate.aws.lambda;

import dev.faregate.resource.Resource;
import dev.faregate.usage.Month;
import dev.faregate.usage.Setting;
import dev.faregate.usage.Usage;
import dev.faregate.usage.UsageName;
import java.util.Optional;

/// Usage of functions that are busy all month: so many executions at a time, each with as many
/// requests in a second as one takes. All else is as it was said.
///
/// @param said what is known of usage otherwise
/// @param executions at a time
/// @param requests that one execution environment takes in a second
record BusyUsage(Usage said, long executions, long requests) implements Usage {
  private static final long MS_PER_SECOND = 1000;
  private static final String WHY = "busy all month";

  @Override
  public Month month() {
    return said.month();
  }

  @Override
  public Optional<Setting> find(Resource resource, UsageName name) {
    return switch (name.name()) {
      case "requests" -> exact(executions * requests * month().seconds());
      case "duration" -> exact(MS_PER_SECOND / requests);
      // Within the time that it is busy, whatever it does.
      case "cold-starts",
          "init",
          "provisioned-requests",
          "provisioned-duration",
          "streamed-requests",
          "async-requests" ->
          Optional.empty();
      default -> said.find(resource, name);
    };
  }

  private static Optional<Setting> exact(long value) {
    return Optional.of(Setting.exact(value, WHY));
  }
}
