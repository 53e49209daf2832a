/// EventBridge: rules that read an expression or a pattern. What is one property against one limit
/// stands in `limits/eventbridge.yaml`. Start at [dev.faregate.aws.eventbridge.EventBridge].
package dev.faregate.aws.eventbridge;
