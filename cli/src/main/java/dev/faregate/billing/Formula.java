package dev.faregate.billing;

import dev.faregate.usage.Setting;
import java.util.function.Consumer;

/// How much of something a resource uses in a month, as arithmetic over dials.
///
/// A pricer writes a formula once. The ledger evaluates it exactly, the grid evaluates it for a
/// column of settings at a time, and `faregate explain` prints it.
public sealed interface Formula {

  /// A number that is nobody's to turn.
  ///
  /// @param numerator with `denominator` an exact ratio: 0.15 is 15 over 100
  record Constant(long numerator, long denominator) implements Formula {
    @Override
    public void dials(Consumer<Dial> visitor) {}
  }

  /// A number a user may turn, held as a whole number of its smallest unit, so that both engines
  /// hold it exactly and round it alike.
  ///
  /// @param resource whose it is
  /// @param name as in `--usage` and faregate.yaml: `requests`
  /// @param unit of the value as people read it: `requests`, `ms`, `MB`, `h`
  /// @param places how many decimal places the smallest unit has: 0 for requests, 6 for millionths
  record Dial(String resource, String name, String unit, int places, Setting setting)
      implements Formula {
    public Formula roundedUp(long step) {
      return new RoundedUp(this, step);
    }

    @Override
    public void dials(Consumer<Dial> visitor) {
      visitor.accept(this);
    }
  }

  record Product(Formula left, Formula right) implements Formula {
    @Override
    public void dials(Consumer<Dial> visitor) {
      left.dials(visitor);
      right.dials(visitor);
    }
  }

  record Sum(Formula left, Formula right) implements Formula {
    @Override
    public void dials(Consumer<Dial> visitor) {
      left.dials(visitor);
      right.dials(visitor);
    }
  }

  /// Divided by a whole number that is kept, so that `explain` can print it and the ledger, which
  /// counts in ratios, loses nothing: a second is 1/3600 hour, and no decimal is.
  record Quotient(Formula formula, long divisor) implements Formula {
    @Override
    public void dials(Consumer<Dial> visitor) {
      formula.dials(visitor);
    }
  }

  /// The formula, or the floor where that is more.
  record AtLeast(Formula formula, long floor) implements Formula {
    @Override
    public void dials(Consumer<Dial> visitor) {
      formula.dials(visitor);
    }
  }

  /// A dial up to the next multiple of `step`, counted in the dial's smallest unit. Only a dial can
  /// be rounded: it is the one formula that doubles hold without error, and rounding an error up
  /// would make it a whole step.
  record RoundedUp(Dial dial, long step) implements Formula {
    @Override
    public void dials(Consumer<Dial> visitor) {
      visitor.accept(dial);
    }
  }

  static Formula of(long value) {
    return new Constant(value, 1);
  }

  default Formula times(Formula other) {
    return new Product(this, other);
  }

  default Formula plus(Formula other) {
    return new Sum(this, other);
  }

  default Formula per(long divisor) {
    return new Quotient(this, divisor);
  }

  /// What exceeds `included`, or nothing.
  default Formula beyond(long included) {
    return new AtLeast(new Sum(this, of(-included)), 0);
  }

  /// Shows every dial to `visitor`, from left to right.
  void dials(Consumer<Dial> visitor);
}
