package dev.faregate.rule;

import java.util.List;

/// The names of what faregate itself tells of, beside the rules of the services. Each has its page
/// beside this class.
public final class OwnRules {
  /// AWS would refuse the descriptor as a text of its language.
  public static final String TEMPLATE_PROBLEM = "template-problem";

  /// Nothing of a file can be read.
  public static final String UNREADABLE = "unreadable";

  /// One name is given two values.
  public static final String DUPLICATE_KEY = "duplicate-key";

  /// The template of a nested stack is elsewhere.
  public static final String STACK_NOT_READ = "stack-not-read";

  /// The last day of a suppression is over.
  public static final String EXPIRED = "suppression-expired";

  /// A suppression hides nothing.
  public static final String UNUSED = "suppression-unused";

  /// Nobody says why something is suppressed.
  public static final String WITHOUT_REASON = "suppression-without-reason";

  /// A suppression names a rule that there is not.
  public static final String UNKNOWN_RULE = "suppression-of-unknown-rule";

  /// A suppression cannot be read.
  public static final String MALFORMED = "suppression-malformed";

  /// A descriptor says in vain how much is used.
  public static final String USAGE_MISTAKE = "usage-mistake";

  public static final List<String> NAMES =
      List.of(
          DUPLICATE_KEY,
          STACK_NOT_READ,
          EXPIRED,
          MALFORMED,
          UNKNOWN_RULE,
          UNUSED,
          WITHOUT_REASON,
          TEMPLATE_PROBLEM,
          UNREADABLE,
          USAGE_MISTAKE);

  private OwnRules() {}
}
