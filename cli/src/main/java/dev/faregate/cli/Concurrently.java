package dev.faregate.cli;

import java.util.ArrayList;
import java.util.List;

/// Does the same for each of a list: on all cores where there are many, and on this thread where
/// there are few, so that a small run starts none. The results are in the order of the list
/// whichever way they were made, and what is thrown is what would have been thrown first.
///
/// @param threads at most
record Concurrently(int threads, Arguments arguments, Surroundings surroundings) {
  /// From this many on, starting threads costs less than they save.
  static final int MANY = 24;

  static Concurrently onAllCores(Arguments arguments, Surroundings surroundings) {
    return new Concurrently(Runtime.getRuntime().availableProcessors(), arguments, surroundings);
  }

  /// For each of a few things that all take long.
  <A> void all(List<A> items, Each<A, Boolean> each) {
    if (items.size() == 1) {
      each.of(items.getFirst());
    } else {
      Workers.map(items, each, threads, Progress.of(arguments, surroundings), "reading");
    }
  }

  /// @param doing as the progress line says it: `reading`
  <A, B> List<B> map(List<A> items, Each<A, B> each, String doing) {
    if (items.size() >= MANY) {
      var progress = Progress.of(arguments, surroundings);
      return Workers.map(items, each, threads, progress, doing);
    }
    var results = new ArrayList<B>(items.size());
    for (var item : items) {
      results.add(each.of(item));
    }
    return results;
  }
}
