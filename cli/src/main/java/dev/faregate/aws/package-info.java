/// AWS's services, one package each: the resources they find, their rules, their pricers. Start at
/// [dev.faregate.aws.Service].
package dev.faregate.aws;
