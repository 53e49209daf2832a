/// Lambda@Edge: what a function may not have once a CloudFront distribution calls it. Start at
/// [dev.faregate.aws.edge.Edge].
package dev.faregate.aws.edge;
