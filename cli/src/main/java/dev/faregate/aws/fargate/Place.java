package dev.faregate.aws.fargate;

import dev.faregate.source.Mapping;
import dev.faregate.source.Span;
import java.util.Optional;

/// What every resource says of itself: where it is declared and under which name.
///
/// @param name with the nested stacks it is in
/// @param type CloudFormation's
/// @param condition why it is not known whether it exists, where that is so
/// @param settings the resource's own, from its metadata
public record Place(
    String name,
    String type,
    String region,
    Span at,
    Optional<String> condition,
    Mapping settings) {

  Place called(String other) {
    return new Place(other, type, region, at, condition, settings);
  }
}
