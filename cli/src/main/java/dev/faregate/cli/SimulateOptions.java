package dev.faregate.cli;

import static dev.faregate.cli.OptionDefinition.value;

import dev.faregate.source.Suggestion;
import dev.faregate.usage.Distribution;
import dev.faregate.usage.Figure;
import dev.faregate.usage.Month;
import dev.faregate.usage.Numbers;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// How a simulation is run, as options say.
///
/// @param correlation between the counts of a month, from 0 to 1
/// @param words the correlation as written
/// @param arrives whether counts of what arrives are by chance
/// @param months how many each scenario has
record SimulateOptions(
    int scenarios,
    long seed,
    Distribution distribution,
    double correlation,
    String words,
    boolean arrives,
    int months) {
  static final OptionDefinition SCENARIOS =
      value("--scenarios", "N", "How many months to simulate (default: 1M).");
  static final OptionDefinition SEED =
      value("--seed", "N", "Other random numbers; the same seed gives the same (default: 1).");
  static final OptionDefinition DISTRIBUTION =
      value(
          "--distribution",
          "pert|lognormal|uniform",
          "What low..typical..high means, unless a word behind it says (default: pert).");
  static final OptionDefinition CORRELATION =
      value("--correlation", "R", "How much counts grow together, from 0 to 1 (default: 0).");
  static final OptionDefinition ARRIVALS =
      value(
          "--arrivals",
          "even|poisson",
          "Whether requests come as counted or by chance (default: even).");

  private static final String EVEN = "even";
  private static final String POISSON = "poisson";
  private static final int LEAST = 1000;
  private static final int MOST = 20_000_000;
  private static final int LONGEST_SEED = 18;
  private static final int LONGEST_CORRELATION = 12;

  static List<OptionDefinition> all() {
    return List.of(SCENARIOS, SEED, DISTRIBUTION, ARRIVALS, CORRELATION, CommonOptions.MONTHS);
  }

  /// @throws CommandLineError for one that is wrong
  static SimulateOptions of(Arguments arguments) {
    var words = arguments.last(CORRELATION.name()).orElse("0");
    return new SimulateOptions(
        scenarios(arguments.last(SCENARIOS.name()).orElse("1M")),
        seed(arguments.last(SEED.name()).orElse("1")),
        distribution(arguments.last(DISTRIBUTION.name()).orElse("pert")),
        correlation(words),
        words,
        arrives(arguments.last(ARRIVALS.name()).orElse(EVEN)),
        MonthsOption.count(arguments));
  }

  /// What a gate has: nothing but what figures say themselves.
  static SimulateOptions usual(int scenarios) {
    return new SimulateOptions(scenarios, 1, Distribution.PERT, 0, "0", false, 1);
  }

  private static int scenarios(String text) {
    var any = new Month("730h", 730, java.util.Optional.empty(), 2000);
    var parsed = Numbers.parse(text, Quantity.COUNT, any);
    if (parsed instanceof Parsed.Good<Figure>(var figure)
        && !text.contains("..")
        && figure.typical() >= LEAST
        && figure.typical() <= MOST) {
      return (int) figure.typical();
    }
    throw new CommandLineError(
        "--scenarios " + text + ": write a number from " + LEAST + " to " + MOST + ", as 1M");
  }

  private static long seed(String text) {
    boolean isNumber = !text.isEmpty() && text.length() <= LONGEST_SEED;
    for (int i = 0; i < text.length(); i++) {
      isNumber &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    if (!isNumber) {
      throw new CommandLineError("--seed " + text + ": write a whole number, as 42");
    }
    return Long.parseLong(text);
  }

  private static Distribution distribution(String text) {
    var words = new ArrayList<String>();
    for (var one : Distribution.values()) {
      words.add(one.word());
    }
    return Distribution.called(text).orElseThrow(() -> unknown(DISTRIBUTION, text, words));
  }

  private static boolean arrives(String text) {
    var words = List.of(EVEN, POISSON);
    if (!words.contains(text)) {
      throw unknown(ARRIVALS, text, words);
    }
    return text.equals(POISSON);
  }

  private static CommandLineError unknown(
      OptionDefinition option, String text, List<String> words) {
    return new CommandLineError(
        option.name()
            + " "
            + text
            + Suggestion.nearest(text, words)
                .map(near -> ": did you mean " + near + "?")
                .orElse(": there are " + String.join(", ", words)));
  }

  private static double correlation(String text) {
    try {
      if (text.length() <= LONGEST_CORRELATION) {
        double value = new BigDecimal(text).doubleValue();
        if (value >= 0 && value <= 1) {
          return value;
        }
      }
    } catch (NumberFormatException e) {
      // Told below, as a number that is none.
    }
    throw new CommandLineError("--correlation " + text + ": write a number from 0 to 1, as 0.5");
  }
}
