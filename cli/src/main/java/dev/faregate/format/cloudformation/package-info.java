/// CloudFormation templates, in YAML or JSON, written by hand or by the CDK. Start at
/// [dev.faregate.format.cloudformation.CloudFormation]; each intrinsic function has a file of its
/// name.
package dev.faregate.format.cloudformation;
