package dev.faregate.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Watches one thread at its work, and shows where it is when a piece takes longer than a second of
/// processor time, which a busy machine does not stretch; after ten it ends the process.
final class Watch implements Runnable {
  private static final long SECOND = 1_000_000_000L;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Thread watched = Thread.currentThread();
  private volatile long number;
  private volatile long begun = -1;
  private long slowest;

  void start() {
    Thread.ofPlatform().daemon().start(this);
  }

  void begin(long number) {
    this.number = number;
    begun = threads.getCurrentThreadCpuTime();
  }

  /// @return whether it took more than a second
  boolean end() {
    long took = threads.getCurrentThreadCpuTime() - begun;
    begun = -1;
    slowest = Math.max(slowest, took);
    return took > SECOND;
  }

  /// In milliseconds.
  long slowest() {
    return slowest / 1_000_000;
  }

  @Override
  public void run() {
    long shown = -1;
    while (true) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        return;
      }
      long now = number;
      long since = begun;
      long took = since < 0 ? 0 : threads.getThreadCpuTime(watched.threadId()) - since;
      if (now != number || begun != since || took < SECOND) {
        continue;
      }
      if (shown != now) {
        shown = now;
        show(now);
      }
      if (took > 10 * SECOND) {
        System.out.println("FAILED: .ci/fuzz 1 " + now + " takes more than ten seconds");
        Runtime.getRuntime().halt(1);
      }
    }
  }

  private void show(long now) {
    System.out.println("more than a second in .ci/fuzz 1 " + now);
    var stack = watched.getStackTrace();
    for (int i = 0; i < Math.min(stack.length, 40); i++) {
      System.out.println("  at " + stack[i]);
    }
  }
}
