/// AWS SAM: a template with `AWS::Serverless::*` resources, lowered to what CloudFormation is given
/// in the end. Start at [dev.faregate.format.sam.Sam], which does in three steps what SAM's own
/// transform does: the text is completed ([dev.faregate.format.sam.Globals],
/// [dev.faregate.format.sam.ImplicitApis]), CloudFormation's functions are evaluated, and each SAM
/// resource becomes the resources it stands for (one class for each: `ServerlessFunction`).
///
/// What SAM does is taken from its specification and its transform
/// (https://github.com/aws/serverless-application-model).
package dev.faregate.format.sam;
