/// ECS's own rules: what it refuses of task definitions and services wherever they run. What costs
/// money and what holds on Fargate alone is in `fargate`. Start at [dev.faregate.aws.ecs.Ecs].
package dev.faregate.aws.ecs;
