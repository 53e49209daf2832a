/// What CloudFormation itself refuses of a template: rules on the template as a whole and on the
/// form of its resources. Start at [dev.faregate.aws.cloudformation.CloudFormationTemplates].
package dev.faregate.aws.cloudformation;
