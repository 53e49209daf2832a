package dev.faregate.cli;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ratio;
import dev.faregate.report.Observed.Scale;
import dev.faregate.usage.replay.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Usage figures of functions as faregate.yaml has them, so that a bill of them is the one that the
/// logs tell, but for rounding: durations there are whole milliseconds.
final class ReplayUsage {
  private ReplayUsage() {}

  /// What a function did at all memory sizes.
  private static final class Sum {
    private long requests;
    private long billed;
    private long coldStarts;
    private long initBilled;
    private long restores;

    void add(Tally tally) {
      requests += tally.requests();
      billed = Math.addExact(billed, tally.billed());
      coldStarts += tally.initBilled() > 0 ? tally.coldStarts() : 0;
      initBilled += tally.initBilled();
      restores += tally.restores();
    }
  }

  /// `requests`, `duration` and so on of each function, by its name.
  static Map<String, Map<String, String>> of(List<Tally> tallies, Scale scale) {
    var sums = new TreeMap<String, Sum>();
    for (var tally : tallies) {
      sums.computeIfAbsent(ReplayFunctions.name(tally), _ -> new Sum()).add(tally);
    }
    var usage = new LinkedHashMap<String, Map<String, String>>();
    sums.forEach((name, sum) -> usage.put(name, figures(sum, scale)));
    return usage;
  }

  private static Map<String, String> figures(Sum sum, Scale scale) {
    var figures = new LinkedHashMap<String, String>();
    figures.put("requests", Long.toString(scale.of(sum.requests)));
    figures.put("duration", duration(sum) + "ms");
    if (sum.initBilled > 0) {
      // A millionth is the finest share that faregate.yaml takes.
      long millionths = rounded(Math.multiplyExact(sum.coldStarts, 1_000_000L), sum.requests);
      figures.put("cold-starts", Amounts.quantity(Ratio.of(millionths, 10_000)) + "%");
      figures.put("init", rounded(sum.initBilled, sum.coldStarts) + "ms");
    }
    if (sum.restores > 0) {
      figures.put("restores", Long.toString(scale.of(sum.restores)));
    }
    return figures;
  }

  /// Nothing is billed with less than a millisecond, which a mean of metrics may be.
  private static long duration(Sum sum) {
    long billed = sum.billed - sum.initBilled;
    return Math.max(Math.min(billed, 1), rounded(billed, sum.requests));
  }

  /// Half up.
  private static long rounded(long number, long by) {
    return number / by + (number % by * 2 >= by ? 1 : 0);
  }

  /// `{ requests: 20, duration: 264ms }`.
  static String flow(Map<String, String> figures) {
    var text = new StringBuilder("{ ");
    figures.forEach(
        (name, value) -> text.append(text.length() > 2 ? ", " : "").append(name + ": " + value));
    return text.append(" }").toString();
  }

  /// A name as a key of YAML, in quotes where it could be taken for something else.
  static String key(String name) {
    boolean isWord =
        !name.isEmpty()
            && Character.isLetter(name.charAt(0))
            && !List.of("true", "false", "null", "yes", "no", "on", "off", "y", "n")
                .contains(name.toLowerCase(java.util.Locale.ROOT));
    return isWord ? name : "\"" + name + "\"";
  }
}
