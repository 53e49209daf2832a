package dev.faregate.rule;

import dev.faregate.resource.Resource;
import dev.faregate.source.Origin;
import java.util.List;

/// A place where a rule is broken.
///
/// @param rule the rule's name: `lambda-memory-out-of-range`
/// @param message what is wrong and what AWS accepts, without a full stop
/// @param awsMessage AWS's own words when it refuses this, empty where nobody read them; what
///   stands in braces is a placeholder
/// @param origin where the offending value is written; [Origin#use()] is what the finding points at
public record Finding(
    String rule,
    Severity severity,
    Resource resource,
    String message,
    Origin origin,
    List<Fix> fixes,
    String awsMessage) {
  public Finding {
    fixes = List.copyOf(fixes);
  }

  /// A finding for which nobody read AWS's own words.
  public Finding(
      String rule,
      Severity severity,
      Resource resource,
      String message,
      Origin origin,
      List<Fix> fixes) {
    this(rule, severity, resource, message, origin, fixes, "");
  }

  /// The same finding, mattering more or less.
  public Finding as(Severity other) {
    return new Finding(rule, other, resource, message, origin, fixes, awsMessage);
  }
}
