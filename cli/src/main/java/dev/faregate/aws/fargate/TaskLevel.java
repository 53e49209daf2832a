package dev.faregate.aws.fargate;

import dev.faregate.billing.Formula.Dial;
import java.util.Optional;

/// So many tasks for some time of the month.
///
/// @param hours each task's hours in the month, where scheduled scaling tells them; else as usage
///   and what starts the tasks say
record TaskLevel(Dial tasks, Optional<Dial> hours) {
  TaskLevel with(Dial others) {
    return new TaskLevel(others, hours);
  }
}
