package dev.faregate.billing.vector;

import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.PriceBook;
import dev.faregate.billing.Scenario;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What an account's month costs, as a program over the dials that vary: a row is a whole account,
/// with the tiers and allowances that its resources share.
///
/// The program's first result is the account's net cost in USD. The second is its magnitude: the
/// cost is off by no more than [#TOLERANCE] times that. One result follows for each part asked for,
/// in which the cost of a meter is shared in proportion to quantities, as on a bill.
///
/// @param left the postings that are not in it, because a quantity or a price is not known
public record AccountProgram(Program program, List<Posting> left) {
  /// How far a result may be from the ledger's, in proportion to its magnitude; proven by laws.
  public static final double TOLERANCE = 1e-12;

  public AccountProgram {
    left = List.copyOf(left);
  }

  /// @param count of columns
  /// @param columns which dial varies where
  /// @param otherwise where the other dials stand
  public static AccountProgram of(
      List<Posting> postings,
      PriceBook prices,
      FreeTier freeTier,
      int count,
      Columns columns,
      Scenario otherwise) {
    return of(postings, prices, freeTier, count, columns, otherwise, List.of());
  }

  /// @param parts each the numbers of some postings whose net cost is a result of its own
  public static AccountProgram of(
      List<Posting> postings,
      PriceBook prices,
      FreeTier freeTier,
      int count,
      Columns columns,
      Scenario otherwise,
      List<BitSet> parts) {
    var account = new AccountWriter(prices, count, columns, otherwise);
    var left = new ArrayList<Posting>();
    for (int i = 0; i < postings.size(); i++) {
      if (!account.post(i, postings.get(i).charge())) {
        left.add(postings.get(i));
      }
    }
    account.grant(freeTier);
    return new AccountProgram(account.program(parts), left);
  }
}
