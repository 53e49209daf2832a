package dev.faregate.cli;

import dev.faregate.billing.Ratio;
import dev.faregate.source.Origin;
import java.util.List;
import java.util.Optional;

/// A budget as faregate.yaml has it. Amounts are exact, in US dollars a month; shares are ratios.
///
/// @param warnAt the share of a limit from which a budget is near it
/// @param limit of what is typically spent
/// @param increase against a base
/// @param atLeast what an increase must come to, to count
/// @param worstCase of the most that can be spent at all
/// @param chance of spending more than `limit`
/// @param at where its name is written
record BudgetTerms(
    String name,
    Optional<String> owner,
    BudgetScope scope,
    Ratio warnAt,
    Optional<Ratio> limit,
    Optional<Increase> increase,
    Optional<Ratio> atLeast,
    Optional<Ratio> worstCase,
    Optional<String> chance,
    Origin at) {
  static final List<String> KEYS =
      List.of(
          "name",
          "owner",
          "limit",
          "warn-at",
          "service",
          "resource",
          "tag",
          "file",
          "increase",
          "at-least",
          "worst-case",
          "chance");

  /// @param isShare whether `amount` is a share of what the base costs
  /// @param words as written: `10%`
  record Increase(Ratio amount, boolean isShare, String words) {}
}
