package dev.faregate.aws.lambda;

import dev.faregate.resource.Resource;
import dev.faregate.resource.Value;
import dev.faregate.usage.Month;
import dev.faregate.usage.Setting;
import dev.faregate.usage.Usage;
import dev.faregate.usage.UsageName;
import java.util.Optional;

/// Usage of a function that never runs, because nothing is reserved for it: AWS throttles every
/// request, and bills none, whatever somebody says of it. What is kept ready or polls is billed.
///
/// @param said what is known of usage otherwise
record StoppedUsage(Usage said) implements Usage {
  private static final Setting NONE =
      Setting.exact(0, "it never runs: ReservedConcurrentExecutions is 0");

  static Usage of(LambdaFunction function, Usage said) {
    return isStopped(function) ? new StoppedUsage(said) : said;
  }

  static boolean isStopped(LambdaFunction function) {
    return function.reservedConcurrency() instanceof Value.Given<Long>(var reserved, _)
        && reserved == 0
        && !function.companions().edge()
        && !function.managed().orAssume(false);
  }

  @Override
  public Month month() {
    return said.month();
  }

  @Override
  public Optional<Setting> find(Resource resource, UsageName name) {
    return switch (name.name()) {
      case "requests", "duration" -> Optional.of(NONE);
      case "cold-starts",
          "init",
          "provisioned-requests",
          "provisioned-duration",
          "restores",
          "streamed-requests",
          "async-requests",
          "durable-operations",
          "durable-written",
          "tenant-environments" ->
          said.find(resource, name).map(_ -> NONE);
      default -> said.find(resource, name);
    };
  }
}
