package dev.faregate.billing.vector;

import dev.faregate.billing.Bill;
import dev.faregate.billing.Charge;
import dev.faregate.billing.Formula;
import dev.faregate.billing.Formula.AtLeast;
import dev.faregate.billing.Formula.Constant;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.Formula.Product;
import dev.faregate.billing.Formula.Quotient;
import dev.faregate.billing.Formula.RoundedUp;
import dev.faregate.billing.Formula.Sum;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.RandomAccount;
import dev.faregate.billing.Scenario;
import dev.faregate.usage.Setting;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/// A random account whose dials stand elsewhere in each row.
final class RowsOfAccount {
  final RandomAccount account;
  final int rows;
  final List<Dial> dials = new ArrayList<>();
  final double[][] columns;

  RowsOfAccount(RandomAccount account, int rows, long seed) {
    this.account = account;
    this.rows = rows;
    for (var posting : account.postings()) {
      posting.charge().quantity().dials(this::name);
    }
    var random = new SplittableRandom(seed);
    columns = new double[dials.size()][rows];
    for (var column : columns) {
      for (int i = 0; i < rows; i++) {
        column[i] = random.nextLong(1L << random.nextInt(1, random.nextInt(8) == 0 ? 62 : 24));
      }
    }
  }

  private void name(Dial dial) {
    if (!dials.contains(dial)) {
      dials.add(dial);
    }
  }

  AccountProgram program(List<BitSet> parts) {
    return AccountProgram.of(
        account.postings(),
        account.prices(),
        FreeTier.ON,
        dials.size(),
        dials::indexOf,
        Scenario.TYPICAL,
        parts);
  }

  double[][] price(Kernel kernel, List<BitSet> parts) {
    var program = program(parts).program();
    var results = new double[program.results().size()][rows];
    kernel.pricer(program).price(columns, 0, results, 0, rows);
    return results;
  }

  /// What the ledger says of one row.
  Bill bill(int row) {
    var postings = new ArrayList<Posting>();
    for (var posting : account.postings()) {
      var charge = posting.charge();
      postings.add(
          new Posting(
              posting.resource(),
              new Charge(charge.meter(), charge.region(), at(charge.quantity(), row))));
    }
    return account.with(postings).settle(FreeTier.ON);
  }

  private Formula at(Formula formula, int row) {
    return switch (formula) {
      case Constant constant -> constant;
      case Dial dial -> dial(dial, row);
      case RoundedUp(var dial, var step) -> new RoundedUp(dial(dial, row), step);
      case Product(var left, var right) -> new Product(at(left, row), at(right, row));
      case Sum(var left, var right) -> new Sum(at(left, row), at(right, row));
      case Quotient(var inner, var divisor) -> new Quotient(at(inner, row), divisor);
      case AtLeast(var inner, var floor) -> new AtLeast(at(inner, row), floor);
    };
  }

  private Dial dial(Dial dial, int row) {
    long value = (long) columns[dials.indexOf(dial)][row];
    return new Dial(
        dial.resource(), dial.name(), dial.unit(), dial.places(), Setting.exact(value, "a row"));
  }
}
