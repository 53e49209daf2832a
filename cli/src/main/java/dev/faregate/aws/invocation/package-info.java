/// The ways to a function: aliases, versions, URLs, asynchronous invocation, as far as rules relate
/// them to the function. What is one property against one limit stands in `limits/invocation.yaml`.
/// Start at [dev.faregate.aws.invocation.Invocation].
package dev.faregate.aws.invocation;
