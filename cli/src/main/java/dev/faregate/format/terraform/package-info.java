/// Terraform's plans and states in JSON, as `terraform show -json` prints them. Which resource type
/// is which of CloudFormation's, and which argument which property, stands in [ResourceNames].
package dev.faregate.format.terraform;
