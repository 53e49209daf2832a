package dev.faregate.billing.vector;

/// How likely something is, as counted in a simulation.
///
/// @param share the part of the rows in which it happened
/// @param low with `high` between what the chance lies, by Wilson's interval ("Probable inference",
///   1927) of 1.96 standard errors: 19 times out of 20
public record Chance(double share, double low, double high) {
  public static final double ERRORS = 1.959963984540054;

  public static Chance of(long happened, long rows) {
    return between(happened, happened, rows);
  }

  /// Where some rows cannot be told.
  public static Chance between(long least, long most, long rows) {
    double middle = (least + most) / 2.0 / rows;
    return new Chance(middle, end(least, rows, -ERRORS), end(most, rows, ERRORS));
  }

  /// Nothing random about it.
  public static Chance certain(boolean happens) {
    double share = happens ? 1 : 0;
    return new Chance(share, share, share);
  }

  private static double end(long happened, long count, double errors) {
    double rows = (double) count;
    double share = happened / rows;
    double squared = errors * errors;
    double spread = Math.sqrt(share * (1 - share) / rows + squared / (4 * rows * rows));
    double end = (share + squared / (2 * rows) + errors * spread) / (1 + squared / rows);
    // Where it never or always happened, the formula may miss that by its last digit.
    return errors < 0 ? Math.clamp(end, 0, share) : Math.clamp(end, share, 1);
  }
}
