/// How much is used: what a descriptor, an option or faregate.yaml says of requests, durations and
/// hours. Start at [dev.faregate.usage.Usage].
package dev.faregate.usage;
