package dev.faregate.billing.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Many scenarios side by side: a program, run over rows that are made and taken block by block, so
/// that however many there are, they need no memory.
///
/// @param threads how many share the rows, one at least
public record Grid(Program program, Kernel kernel, int threads) {
  /// Rows of a block: half a dozen columns of them fit the first-level cache, a hundred the second.
  private static final int BLOCK = 1024;

  /// Prices rows from 0 on.
  ///
  /// @param taker makes one for each thread
  /// @return the takers, in no order: what they hold adds up
  /// @throws IllegalStateException if the thread is interrupted while it waits for the others
  public <T extends Priced> List<T> price(long rows, Rows source, Supplier<T> taker) {
    var next = new AtomicLong();
    var takers = new ArrayList<T>();
    var workers = new ArrayList<Worker>();
    for (int i = 0; i < Math.max(1, threads); i++) {
      var one = taker.get();
      takers.add(one);
      workers.add(new Worker(this, rows, source, one, next));
    }
    share(workers);
    return takers;
  }

  private static void share(List<Worker> workers) {
    var threads = new ArrayList<Thread>();
    for (var other : workers.subList(1, workers.size())) {
      threads.add(Thread.ofPlatform().daemon().start(other));
    }
    workers.getFirst().run();
    for (var thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException("interrupted", stopped);
      }
    }
    workers.forEach(Worker::check);
  }

  /// Takes the next block until there is none.
  private static final class Worker implements Runnable {
    private final Grid grid;
    private final long rows;
    private final Rows source;
    private final Priced taker;
    private final AtomicLong next;
    private volatile Optional<Throwable> failure = Optional.empty();

    Worker(Grid grid, long rows, Rows source, Priced taker, AtomicLong next) {
      this.grid = grid;
      this.rows = rows;
      this.source = source;
      this.taker = taker;
      this.next = next;
    }

    @Override
    public void run() {
      try {
        work();
      } catch (RuntimeException | Error failed) {
        failure = Optional.of(failed);
      }
    }

    private void work() {
      var pricer = grid.kernel.pricer(grid.program);
      var columns = new double[grid.program.columns()][BLOCK];
      var results = new double[grid.program.results().size()][BLOCK];
      while (true) {
        long first = next.getAndAdd(BLOCK);
        if (first >= rows) {
          return;
        }
        int length = (int) Math.min(BLOCK, rows - first);
        source.fill(grid.kernel, first, columns, length);
        pricer.price(columns, 0, results, 0, length);
        taker.take(first, columns, results, length);
      }
    }

    void check() {
      if (failure.isPresent()) {
        throw new IllegalStateException("a block of rows failed", failure.get());
      }
    }
  }
}
