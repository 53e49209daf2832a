/// Lambda: functions, what AWS accepts of them, and how much of what they use. Start at
/// [dev.faregate.aws.lambda.Lambda]; a function is a [dev.faregate.aws.lambda.LambdaFunction], its
/// arithmetic begins in [dev.faregate.aws.lambda.LambdaPricer], and every other rule class is one
/// fault with a page of the same name.
package dev.faregate.aws.lambda;
