/// API Gateway: rules. Start at [dev.faregate.aws.apigateway.ApiGateway].
package dev.faregate.aws.apigateway;
