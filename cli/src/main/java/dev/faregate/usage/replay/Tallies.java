package dev.faregate.usage.replay;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What logs tell of functions: a [Tally] for each function and memory size. Whoever reads several
/// parts at once has one each, and adds them up, in whichever order.
public final class Tallies implements Serializable {
  /// Of functions and memory sizes: an account has a thousand functions or so.
  public static final int MOST = 10_000;

  private static final long serialVersionUID = 1;

  private final HashMap<String, TreeMap<Integer, Tally>> tallies = new HashMap<>();
  private final TreeMap<String, Charged> charged = new TreeMap<>();
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
      if (++count > MOST) {
        throw new TooMany();
      }
      tally = new Tally(function, memory);
      sizes.put(memory, tally);
    }
    return tally;
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
    return List.copyOf(charged.values());
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
