/// Rules that are data: a property of a CloudFormation type against one documented limit. Start at
/// [dev.faregate.aws.limits.LimitRules].
package dev.faregate.aws.limits;
