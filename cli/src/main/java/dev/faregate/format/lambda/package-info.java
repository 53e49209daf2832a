/// Lambda functions in JSON files of their own: what AWS's command line takes and gives, and the
/// settings of .NET's tools.
package dev.faregate.format.lambda;
