/// Descriptor languages: how to recognise one and lower it to declarations in CloudFormation's
/// words. Start at [dev.faregate.format.Format].
package dev.faregate.format;
