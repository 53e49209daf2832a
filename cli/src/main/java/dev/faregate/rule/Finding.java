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
    awsMessage = withoutHoles(awsMessage);
  }

  /// What AWS fills in and we do not know: `{n}` becomes `…`.
  private static String withoutHoles(String message) {
    int open = message.indexOf('{');
    if (open < 0) {
      return message;
    }
    var text = new StringBuilder();
    int from = 0;
    while (open >= 0) {
      int close = open + 1;
      while (close < message.length() && Character.isLetterOrDigit(message.charAt(close))) {
        close++;
      }
      boolean isHole = close > open + 1 && close < message.length() && message.charAt(close) == '}';
      text.append(message, from, open).append(isHole ? "…" : "{");
      from = isHole ? close + 1 : open + 1;
      open = message.indexOf('{', from);
    }
    return text.append(message, from, message.length()).toString();
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
