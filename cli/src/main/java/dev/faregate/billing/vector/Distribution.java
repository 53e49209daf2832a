package dev.faregate.billing.vector;

/// What a range `low..typical..high` means.
public enum Distribution {
  /// All lies between low and high, most of it near typical.
  PERT("pert", "low and high are the ends, typical is the peak"),
  /// A tenth lies below low, half below typical, a tenth above high: lognormal on either side of
  /// typical, with a spread of its own on each.
  LOGNORMAL("lognormal", "1 in 10 is below low, half below typical, 1 in 10 above high"),
  /// Between low and high all is alike.
  UNIFORM("uniform", "anything from low to high alike, whatever is typical");

  /// The most that usage counts.
  private static final double MOST = 0x1p53;

  private final String word;
  private final String says;

  Distribution(String word, String says) {
    this.word = word;
    this.says = says;
  }

  /// As in `--distribution`.
  public String word() {
    return word;
  }

  /// What low, typical and high mean.
  public String says() {
    return says;
  }

  /// The same, or what stands in where a figure may be nothing, of which there is no logarithm.
  public Distribution fit(long low) {
    return this == LOGNORMAL && low <= 0 ? PERT : this;
  }

  /// A curve over [Scores].
  ///
  /// @param most what no value exceeds
  public double[] curve(long low, long typical, long high, long most) {
    var curve =
        switch (fit(low)) {
          case PERT -> pert((double) low, (double) typical, (double) high);
          case UNIFORM -> uniform((double) low, (double) high);
          case LOGNORMAL -> lognormal((double) low, (double) typical, (double) high);
        };
    for (int i = 0; i < curve.length; i++) {
      curve[i] = Math.min(curve[i], Math.min(MOST, (double) most));
    }
    return curve;
  }

  private static double[] pert(double low, double typical, double high) {
    if (low == high) {
      return uniform(low, high);
    }
    var curve = Pert.curve((typical - low) / (high - low));
    for (int i = 0; i < curve.length; i++) {
      curve[i] = low + (high - low) * curve[i];
    }
    return curve;
  }

  private static double[] uniform(double low, double high) {
    var curve = new double[Scores.COUNT];
    for (int i = 0; i < curve.length; i++) {
      curve[i] = low + (high - low) * Scores.below(Scores.at(i));
    }
    return curve;
  }

  private static double[] lognormal(double low, double typical, double high) {
    double down = StrictMath.log(typical / low) / Scores.NINE_TENTHS;
    double up = StrictMath.log(high / typical) / Scores.NINE_TENTHS;
    var curve = new double[Scores.COUNT];
    for (int i = 0; i < curve.length; i++) {
      double score = Scores.at(i);
      curve[i] = typical * StrictMath.exp((score < 0 ? down : up) * score);
    }
    return curve;
  }
}
