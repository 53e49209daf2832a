package dev.faregate.cli;

import dev.faregate.fuzz.RandomDescriptors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `.ci/fuzz COUNT [FIRST]`: takes that many random descriptors the whole way, and says which of
/// them threw something or took a second. `.ci/fuzz 1 NUMBER` repeats one.
final class Fuzz {
  private static final int MOST_FAILURES = 20;

  private final RandomDescriptors descriptors = new RandomDescriptors();
  private final FuzzedRun run = new FuzzedRun();
  private final Watch watch = new Watch();
  private final long count;
  private final long first;
  private long recognised;
  private int failures;

  private Fuzz(long count, long first) {
    this.count = count;
    this.first = first;
  }

  public static void main(String[] arguments) throws IOException {
    long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    var fuzz = new Fuzz(Long.parseLong(arguments[0]), first);
    fuzz.watch.start();
    System.exit(fuzz.all() ? 0 : 1);
  }

  private boolean all() throws IOException {
    long start = System.nanoTime();
    for (long i = 0; i < count && failures < MOST_FAILURES; i++) {
      one(first + i);
      if ((i + 1) % 100_000 == 0) {
        tell(i + 1, start);
      }
    }
    tell(count, start);
    return failures == 0;
  }

  private void one(long number) throws IOException {
    var descriptor = descriptors.make(number);
    watch.begin(number);
    try {
      if (run.of(descriptor)) {
        recognised++;
      }
    } catch (RuntimeException | Error e) {
      failed(number, e);
    }
    if (watch.end()) {
      failed(number, new IllegalStateException("it took more than a second"));
    }
    if (count == 1) {
      Files.write(
          Path.of("target", "fuzz-" + number + "-" + descriptor.name()), descriptor.bytes());
    }
  }

  private void failed(long number, Throwable why) {
    failures++;
    System.out.println("FAILED: .ci/fuzz 1 " + number);
    why.printStackTrace(System.out);
  }

  private void tell(long done, long start) throws IOException {
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%,d descriptors from number %d, %,d of them recognised, %d failures;"
            + " %,.0f a second, the slowest %d ms; %s%n",
        done, first, recognised, failures, done / seconds, watch.slowest(), memory());
  }

  /// What the process had at most, heap and all else.
  private static String memory() throws IOException {
    var status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (var line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return "at most " + line.substring(6).strip() + " of memory";
        }
      }
    }
    return Runtime.getRuntime().totalMemory() / 1024 + " kB of heap";
  }
}
