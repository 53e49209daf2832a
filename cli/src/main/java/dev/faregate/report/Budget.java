package dev.faregate.report;

import dev.faregate.billing.Ratio;
import java.util.List;
import java.util.Optional;

/// How a budget stands. All amounts are exact, in US dollars a month.
///
/// @param kind which of its limits is held here: a budget with several is listed once for each
/// @param scope what it is a budget of: `service lambda`, `tag team=payments`; empty for all
/// @param limit for an increase in percent, the amount that it comes to; absent where that is not
///   known, and for a percentage of nothing
/// @param actual what is held against the limit; absent where it is not known
/// @param isAtLeast whether `actual` is a lower bound, since something of it is not known
/// @param why what was compared, in words, or why it was not
/// @param biggest what makes up most of `actual`, biggest first
public record Budget(
    String name,
    Optional<String> owner,
    Kind kind,
    String scope,
    Optional<Ratio> limit,
    Optional<Ratio> actual,
    boolean isAtLeast,
    State state,
    String why,
    List<Contributor> biggest) {
  public Budget {
    biggest = List.copyOf(biggest);
  }

  /// What is limited.
  public enum Kind {
    LIMIT("limit"),
    INCREASE("increase"),
    WORST_CASE("worst-case"),
    CHANCE("chance");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// As in faregate.yaml.
    public String word() {
      return word;
    }
  }

  /// The worst last, but for what is not known.
  public enum State {
    WITHIN("within"),
    NEAR("near"),
    OVER("over"),
    UNKNOWN("unknown");

    private final String word;

    State(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /// A resource's part of what is held against a budget.
  ///
  /// @param amount for an increase, how much more it costs
  public record Contributor(String file, int line, String resource, Ratio amount) {}
}
