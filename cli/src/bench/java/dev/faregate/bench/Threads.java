package dev.faregate.bench;

/// Work that several threads share.
final class Threads {
  private Threads() {}

  interface Share {
    void work(int from, int length);
  }

  static void share(int threads, int rows, Share share) {
    if (threads == 1) {
      share.work(0, rows);
      return;
    }
    var running = new Thread[threads];
    int part = rows / threads;
    for (int i = 0; i < threads; i++) {
      int from = i * part;
      int length = i + 1 == threads ? rows - from : part;
      running[i] = Thread.ofPlatform().start(() -> share.work(from, length));
    }
    for (var thread : running) {
      try {
        thread.join();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
  }
}
