package dev.faregate.aws.fargate;

import dev.faregate.format.Declaration;
import dev.faregate.resource.Value;
import dev.faregate.source.Origin;

/// What one task is given: the part of it that its definition says.
///
/// @param storage ephemeral storage in GB
public record TaskShape(TaskSize size, Platform platform, Value<Long> storage) {

  static TaskShape of(Declaration definition) {
    return new TaskShape(
        TaskSize.of(definition),
        Platform.of(definition),
        definition.number("EphemeralStorage.SizeInGiB"));
  }

  static TaskShape unknown(String why, Origin origin) {
    Value<Long> nobodyKnows = new Value.Unknown<>(why, origin);
    return new TaskShape(
        new TaskSize(nobodyKnows, nobodyKnows), Platform.LINUX_X86, new Value.Absent<>());
  }
}
