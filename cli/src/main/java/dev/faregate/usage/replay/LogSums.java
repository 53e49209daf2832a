package dev.faregate.usage.replay;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// What parts of logs say, wherever they were read: sums of whole numbers, which add up to the same
/// in any order. Threads and machines have one each; it can be sent from one to another.
public final class LogSums implements Serializable {
  private static final long serialVersionUID = 1;

  private final Tallies tallies = new Tallies();
  private final ArrayList<Fault> faults = new ArrayList<>();
  private final TreeMap<Part, Long> lines = new TreeMap<>();
  private long requests;
  private long charges;
  private long faulty;

  /// A part of a log.
  private record Part(int log, int number) implements Comparable<Part>, Serializable {
    private static final Comparator<Part> ORDER =
        Comparator.comparingInt(Part::log).thenComparingInt(Part::number);

    @Override
    public int compareTo(Part other) {
      return ORDER.compare(this, other);
    }
  }

  /// A part was read to its end: how many lines it has tells where those of the next ones stand.
  ///
  /// @param log which of them, from 0
  /// @param part of the log, from 0
  public void read(int log, int part, long count) {
    lines.merge(new Part(log, part), count, Long::sum);
  }

  /// Adds all that a reader found, once it has read all its parts.
  ///
  /// @throws Tallies.TooMany where both together have one function too many
  public void add(ReportLines reader) {
    tallies.add(reader.tallies());
    faults.addAll(reader.faults());
    requests += reader.requests();
    charges += reader.charges();
    faulty += reader.faulty();
    sort();
  }

  /// @param other of other parts
  /// @throws Tallies.TooMany where both together have one function too many
  public void add(LogSums other) {
    tallies.add(other.tallies);
    faults.addAll(other.faults);
    other.lines.forEach((part, count) -> lines.merge(part, count, Long::sum));
    requests += other.requests;
    charges += other.charges;
    faulty += other.faulty;
    sort();
  }

  /// Readers keep the first of their faults, so the first of all are among them; no more are kept.
  private void sort() {
    faults.sort(
        Comparator.comparingInt(Fault::file)
            .thenComparingInt(Fault::part)
            .thenComparingLong(Fault::line));
    while (faults.size() > ReportLines.MOST_FAULTS) {
      faults.removeLast();
    }
  }

  public Tallies tallies() {
    return tallies;
  }

  /// Of all parts.
  public long lines() {
    return lines.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Invocations that were counted.
  public long requests() {
    return requests;
  }

  /// Rows of bills.
  public long charges() {
    return charges;
  }

  /// Lines that should tell of an invocation and cannot be read.
  public long faulty() {
    return faulty;
  }

  /// The first of those, with their places, as far as the parts before them are here.
  ///
  /// @param names of the logs, in their order
  public List<String> faults(List<String> names) {
    var told = new ArrayList<String>();
    for (var fault : faults) {
      long line = fault.line();
      var before = lines.subMap(new Part(fault.file(), 0), new Part(fault.file(), fault.part()));
      for (long count : before.values()) {
        line += count;
      }
      told.add(names.get(fault.file()) + ":" + line + ": " + fault.why());
    }
    return told;
  }
}
