package dev.faregate.usage.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the label and the id of a series of datapoints tell, as somebody chose them: `Orders
/// Invocations`, `Duration`, `duration_sum`.
///
/// @param metric absent where they tell none that is read
/// @param statistic in small letters; empty where they tell none
/// @param function empty where they tell none
record MetricLabel(Optional<Metric> metric, String statistic, String function) {
  private static final Set<String> STATISTICS =
      Set.of("sum", "average", "samplecount", "maximum", "minimum");

  /// Shorter words of an id are no names: `m1`.
  private static final int SHORTEST = 3;

  static MetricLabel of(String label, String id) {
    var said = words(label.strip().split("\\s+", -1));
    var ids = words(id.split("_", -1));
    var metric = metric(said);
    var statistic = statistic(said);
    return new MetricLabel(
        metric.isPresent() ? metric : Metric.within(id),
        statistic.isEmpty() ? statistic(ids) : statistic,
        function(said, ids));
  }

  private static List<String> words(String[] split) {
    var words = new ArrayList<String>();
    for (var word : split) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static Optional<Metric> metric(List<String> words) {
    return words.stream().map(Metric::of).flatMap(Optional::stream).findFirst();
  }

  private static String statistic(List<String> words) {
    return words.stream()
        .map(MetricLabel::statistic)
        .filter(w -> !w.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String statistic(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "avg" -> "average";
      case "max" -> "maximum";
      case "min" -> "minimum";
      default -> STATISTICS.contains(lower) || lower.matches("p\\d{1,2}(\\.\\d+)?") ? lower : "";
    };
  }

  /// The one word that is neither metric nor statistic.
  private static String function(List<String> said, List<String> ids) {
    var label = said.stream().filter(word -> isName(word) && Metric.of(word).isEmpty()).toList();
    if (!label.isEmpty()) {
      return label.size() == 1 ? label.getFirst() : "";
    }
    var id =
        ids.stream()
            .filter(
                word -> isName(word) && Metric.within(word).isEmpty() && word.length() >= SHORTEST)
            .toList();
    return id.size() == 1 && ids.size() > 1 ? id.getFirst() : "";
  }

  private static boolean isName(String word) {
    return statistic(word).isEmpty() && word.matches("[A-Za-z0-9_-]{1,140}");
  }
}
