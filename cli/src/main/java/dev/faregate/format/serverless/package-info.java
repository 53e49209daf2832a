/// The Serverless Framework, versions 1 to 4: `serverless.yml`. Its variables are resolved first
/// ([Variables]), then its functions and events become the CloudFormation template that the
/// framework would deploy ([Reading]), which CloudFormation's own reader evaluates.
package dev.faregate.format.serverless;
