/// App Runner: rules. Start at [dev.faregate.aws.apprunner.AppRunner].
package dev.faregate.aws.apprunner;
