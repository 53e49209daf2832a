/// AWS Step Functions: what it refuses of a state machine's definition. Start at
/// [dev.faregate.aws.stepfunctions.StepFunctions].
package dev.faregate.aws.stepfunctions;
