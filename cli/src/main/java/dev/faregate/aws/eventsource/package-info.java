/// Event source mappings: rules that relate a mapping to its queue and its function. What is one
/// property against one limit stands in `limits/eventsource.yaml`. Start at
/// [dev.faregate.aws.eventsource.EventSources].
package dev.faregate.aws.eventsource;
