package dev.faregate.rule;

import dev.faregate.resource.Resource;
import dev.faregate.source.Origin;
import java.util.List;

/// A place where a rule is broken.
///
/// @param rule the rule's name: `lambda-memory-out-of-range`
/// @param message what is wrong and what AWS accepts, without a full stop
/// @param origin where the offending value is written; [Origin#use()] is what the finding points at
public record Finding(
    String rule,
    Severity severity,
    Resource resource,
    String message,
    Origin origin,
    List<Fix> fixes) {
  public Finding {
    fixes = List.copyOf(fixes);
  }

  /// The same finding, mattering more or less.
  public Finding as(Severity other) {
    return new Finding(rule, other, resource, message, origin, fixes);
  }
}
