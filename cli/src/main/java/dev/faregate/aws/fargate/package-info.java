/// Fargate: the tasks that ECS services, schedules and events run without instances, how AWS sizes
/// and bills them, and what it refuses. Start at [dev.faregate.aws.fargate.Fargate].
package dev.faregate.aws.fargate;
