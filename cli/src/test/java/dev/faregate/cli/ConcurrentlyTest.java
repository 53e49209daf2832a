package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Many at a time, and the same as one by one.
class ConcurrentlyTest {
  private static final List<Integer> MANY = IntStream.range(0, 1000).boxed().toList();

  @Test
  void theResultsAreInTheOrderOfTheListHoweverLongEachTakes() {
    var squares = on(4).map(MANY, ConcurrentlyTest::slowSquare, "squaring");
    assertThat(squares).isEqualTo(MANY.stream().map(number -> number * number).toList());
  }

  @Test
  void manyAreSharedAmongThreads() {
    var threads = threads(MANY);
    assertThat(threads).hasSizeBetween(2, 4).doesNotContain(Thread.currentThread());
  }

  @Test
  void fewStartNoThread() {
    assertThat(threads(MANY.subList(0, Concurrently.MANY - 1)))
        .containsExactly(Thread.currentThread());
  }

  @Test
  void ofSeveralFailuresTheFirstOfTheListIsThrown() {
    assertThatThrownBy(() -> on(4).map(MANY, ConcurrentlyTest::failing, "failing"))
        .isInstanceOf(CommandLineError.class)
        .hasMessageContaining("500");
  }

  @Test
  void anErrorIsThrownAsItIs() {
    assertThatThrownBy(() -> on(4).map(MANY, ConcurrentlyTest::overflowing, "overflowing"))
        .isInstanceOf(StackOverflowError.class);
  }

  private static Set<Thread> threads(List<Integer> items) {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    on(4)
        .map(
            items,
            item -> {
              threads.add(Thread.currentThread());
              return slowSquare(item);
            },
            "counting");
    return threads;
  }

  private static int slowSquare(int number) {
    if (number % 100 == 0) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return number * number;
  }

  private static int failing(int number) {
    if (number >= 500) {
      throw new CommandLineError("no " + number);
    }
    return slowSquare(number);
  }

  private static int overflowing(int number) {
    return number < 0 ? 0 : 1 + overflowing(number + (number > 2 ? 0 : 1));
  }

  private static Concurrently on(int threads) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    var terminal = new Surroundings.Terminal(false, 80);
    var surroundings =
        new Surroundings(
            Map.of(),
            Path.of("").toAbsolutePath(),
            Terminal.TODAY,
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            nowhere,
            terminal);
    return new Concurrently(threads, new Arguments(), surroundings);
  }
}
