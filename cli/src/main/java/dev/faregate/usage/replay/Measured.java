package dev.faregate.usage.replay;

import java.util.OptionalLong;

/// What a [Tally] says beside its sums if it is of CloudWatch's metrics and not of single requests.
///
/// @param how the duration was added up: `sums of CloudWatch`
/// @param concurrency the most requests at once, where a metric tells
/// @param throttles requests that were turned away, where a metric tells
/// @param hasLongest whether a metric tells the longest duration
/// @param hasFailures whether a metric tells of errors
public record Measured(
    String how,
    OptionalLong concurrency,
    OptionalLong throttles,
    boolean hasLongest,
    boolean hasFailures) {}
