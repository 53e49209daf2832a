package dev.faregate.usage.replay;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/// What logs tell of functions: a [Tally] for each function and memory size. Whoever reads several
/// parts at once has one each, and adds them up, in whichever order.
public final class Tallies implements Serializable {
  /// Of functions and memory sizes: an account has a thousand functions or so.
  public static final int MOST = 10_000;

  private static final long serialVersionUID = 1;

  private final HashMap<String, TreeMap<Integer, Tally>> tallies = new HashMap<>();
  private final TreeMap<String, Charged> charged = new TreeMap<>();
  private final TreeMap<String, Metrics> metrics = new TreeMap<>();
  private Tally latest = new Tally("", 0);
  private int count;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  /// More functions than are kept apart.
  public static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// @throws TooMany for one function too many
  void add(String function, Invocation one) {
    var tally = latest;
    if (tally.memory() != one.memory() || !tally.function().equals(function)) {
      tally = of(function, one.memory());
      latest = tally;
    }
    tally.add(one);
  }

  private Tally of(String function, int memory) {
    var sizes = tallies.computeIfAbsent(function, _ -> new TreeMap<>());
    var tally = sizes.get(memory);
    if (tally == null) {
      tally = new Tally(function, memory);
      keep(tally);
    }
    return tally;
  }

  private void keep(Tally tally) {
    if (++count > MOST) {
      throw new TooMany();
    }
    var sizes = tallies.computeIfAbsent(tally.function(), _ -> new TreeMap<>());
    sizes.put(tally.memory(), tally);
  }

  /// @throws TooMany for one kind of use too many
  void add(Charged use) {
    charged.merge(use.service() + "\0" + use.type(), use, Charged::plus);
    if (charged.size() > MOST) {
      throw new TooMany();
    }
  }

  /// What AWS billed, by service and usage type.
  public List<Charged> charged() {
    return charged.values().stream().map(Charged::plain).toList();
  }

  /// Datapoints of a function.
  ///
  /// @throws TooMany for one function too many
  Metrics metrics(String function) {
    var found = metrics.computeIfAbsent(function, _ -> new Metrics());
    if (metrics.size() > MOST) {
      throw new TooMany();
    }
    return found;
  }

  /// Makes tallies of all metrics, when everything is read: REPORT lines of a function count before
  /// them.
  ///
  /// @param memory of a function, in MB, which no metric tells
  /// @return sentences on those that do not count
  /// @throws TooMany for one function too many
  public List<String> settle(ToIntFunction<String> memory) {
    var filled = new MetricTallies();
    var notes = new ArrayList<String>();
    metrics.forEach(
        (function, told) -> {
          var tally = new Tally(function, memory.applyAsInt(function));
          if (tallies.containsKey(function)) {
            notes.add(function + ": its REPORT lines count, and its metrics do not");
          } else if (filled.fill(tally, told)) {
            keep(tally);
          }
        });
    notes.addAll(filled.notes());
    return notes;
  }

  /// When something happened, in milliseconds since 1970.
  void at(long moment) {
    first = Math.min(first, moment);
    last = Math.max(last, moment);
  }

  /// @throws TooMany where both together have one function too many
  public void add(Tallies other) {
    for (var sizes : other.tallies.values()) {
      for (var tally : sizes.values()) {
        of(tally.function(), tally.memory()).add(tally);
      }
    }
    other.charged.values().forEach(this::add);
    other.metrics.forEach((function, told) -> metrics(function).add(told));
    first = Math.min(first, other.first);
    last = Math.max(last, other.last);
  }

  /// By function and memory size.
  public List<Tally> sorted() {
    var all = new ArrayList<Tally>();
    tallies.values().stream().map(Map::values).flatMap(Collection::stream).forEach(all::add);
    all.sort(Comparator.comparing(Tally::function).thenComparingInt(Tally::memory));
    return all;
  }

  /// Whether anything says when it happened.
  public boolean hasPeriod() {
    return first <= last;
  }

  /// In milliseconds since 1970.
  public long first() {
    return first;
  }

  /// In milliseconds since 1970.
  public long last() {
    return last;
  }
}
