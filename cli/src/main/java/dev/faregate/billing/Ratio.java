package dev.faregate.billing;

import dev.faregate.catalog.Decimal;
import java.math.BigInteger;

/// An exact ratio of whole numbers, in lowest terms: what the ledger counts in. 100 seconds are
/// 1/36 hour, which no decimal holds.
public final class Ratio implements Comparable<Ratio> {
  public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);
  public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

  private final BigInteger numerator;
  private final BigInteger denominator;

  private Ratio(BigInteger numerator, BigInteger denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  public static Ratio of(long value) {
    return value == 0 ? ZERO : new Ratio(BigInteger.valueOf(value), BigInteger.ONE);
  }

  public static Ratio of(long numerator, long denominator) {
    if (denominator <= 0 || numerator == Long.MIN_VALUE) {
      return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    long common = denominator;
    long rest = Math.abs(numerator);
    while (rest != 0) {
      long next = common % rest;
      common = rest;
      rest = next;
    }
    return new Ratio(
        BigInteger.valueOf(numerator / common), BigInteger.valueOf(denominator / common));
  }

  public static Ratio of(Decimal decimal) {
    if (decimal.scale() == 0) {
      return of(decimal.unscaled());
    }
    return of(BigInteger.valueOf(decimal.unscaled()), BigInteger.TEN.pow(decimal.scale()));
  }

  /// @throws ArithmeticException if the denominator is zero
  public static Ratio of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a ratio over zero");
    }
    if (denominator.equals(BigInteger.ONE)) {
      return new Ratio(numerator, denominator);
    }
    if (isSmall(numerator) && isSmall(denominator) && denominator.signum() > 0) {
      return of(numerator.longValue(), denominator.longValue());
    }
    var common = numerator.gcd(denominator);
    var divisor = denominator.signum() < 0 ? common.negate() : common;
    return divisor.equals(BigInteger.ONE)
        ? new Ratio(numerator, denominator)
        : new Ratio(numerator.divide(divisor), denominator.divide(divisor));
  }

  /// Most ratios of a bill are small; to reduce them as longs halves the time a bill takes.
  private static boolean isSmall(BigInteger number) {
    return number.bitLength() < Long.SIZE - 1;
  }

  public BigInteger numerator() {
    return numerator;
  }

  public BigInteger denominator() {
    return denominator;
  }

  public Ratio plus(Ratio other) {
    if (denominator.equals(other.denominator)) {
      return of(numerator.add(other.numerator), denominator);
    }
    return of(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Ratio minus(Ratio other) {
    return plus(other.negated());
  }

  public Ratio negated() {
    return new Ratio(numerator.negate(), denominator);
  }

  public Ratio times(Ratio other) {
    return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Ratio dividedBy(Ratio other) {
    return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Ratio min(Ratio other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Ratio max(Ratio other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public int signum() {
    return numerator.signum();
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ratio ratio
        && numerator.equals(ratio.numerator)
        && denominator.equals(ratio.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /// For people who debug: `1/36`.
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
