/// Amazon ECS's own descriptors: the inputs of `register-task-definition` and `create-service`, and
/// what `describe-task-definition` and `describe-services` print. Start at
/// [dev.faregate.format.ecs.EcsTaskDefinition].
package dev.faregate.format.ecs;
