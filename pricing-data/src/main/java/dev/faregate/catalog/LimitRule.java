package dev.faregate.catalog;

import java.util.List;

/// A rule that is data: properties of a CloudFormation type, held against one limit.
///
/// @param name the rule's: `sqs-visibility-timeout-out-of-range`; several limits may share it
/// @param severity `error`, `warning` or `note`
/// @param label who accepts or refuses, for people: `SQS`
/// @param properties dotted paths; `[]` goes through a list, `*` through a mapping's values, `~`
///   through its names. For a relation: the places where it applies, and `` for all properties
/// @param measure what of the value is held against the limit
/// @param when all of these must hold, or the limit does not apply
/// @param says the finding's words where the limit has none of its own, else empty; `{value}` and
///   `{property}` stand for what was found
public record LimitRule(
    String name,
    String severity,
    String label,
    Limit limit,
    List<String> properties,
    Measure measure,
    List<Condition> when,
    String says) {
  public LimitRule {
    properties = List.copyOf(properties);
    when = List.copyOf(when);
  }

  /// The service whose folder has the rule's page: `sqs` of the limit `sqs.visibility-timeout`.
  public String service() {
    return limit.name().substring(0, limit.name().indexOf('.'));
  }

  /// What of a value is counted.
  public enum Measure {
    /// The number itself.
    NUMBER,
    /// The characters of a text.
    CHARACTERS,
    /// The bytes of a text in UTF-8.
    BYTES,
    /// The entries of a list or a mapping.
    ITEMS;

    private static final Measure[] ALL = values();

    static Measure at(int ordinal) {
      return ALL[ordinal];
    }
  }

  /// Holds where the value at a path is one of these words; `*` at an end of a word stands for
  /// anything, `present` and `absent` for a value that is there or is not, and a word after `not `
  /// for all but it.
  ///
  /// @param path from the properties of the resource, or, after a dot, from the list's item
  public record Condition(String path, List<String> words) {
    public Condition {
      words = List.copyOf(words);
    }
  }
}
