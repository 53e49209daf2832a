package dev.faregate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Threads that work through a list, while this one waits for the results in their order and shows
/// how far they are.
final class Workers {
  private static final int LOOK_MILLIS = 100;

  private final ThreadPoolExecutor pool;
  private final Progress progress;
  private final String doing;

  private Workers(int threads, Progress progress, String doing) {
    this.pool =
        new ThreadPoolExecutor(
            threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Workers::thread);
    this.progress = progress;
    this.doing = doing;
  }

  static <A, B> List<B> map(
      List<A> items, Each<A, B> each, int threads, Progress progress, String doing) {
    var workers = new Workers(Math.min(threads, items.size()), progress, doing);
    try {
      return workers.map(items, each);
    } finally {
      workers.pool.shutdownNow();
      progress.erase();
    }
  }

  private <A, B> List<B> map(List<A> items, Each<A, B> each) {
    var futures = new ArrayList<Future<B>>(items.size());
    for (var item : items) {
      futures.add(pool.submit(() -> each.of(item)));
    }
    var results = new ArrayList<B>(items.size());
    for (var future : futures) {
      results.add(await(future, items.size()));
    }
    return results;
  }

  private <B> B await(Future<B> future, int of) {
    while (true) {
      try {
        progress.show(doing, pool.getCompletedTaskCount(), of);
        return future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // Looked at again.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      } catch (ExecutionException e) {
        var cause = e.getCause();
        throw unwrapped(cause == null ? e : cause);
      }
    }
  }

  /// As if it had happened on this thread.
  private static RuntimeException unwrapped(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  /// None keeps the program from ending.
  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "faregate");
    thread.setDaemon(true);
    return thread;
  }
}
