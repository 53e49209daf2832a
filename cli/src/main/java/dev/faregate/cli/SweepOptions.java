package dev.faregate.cli;

import dev.faregate.cli.SweepKind.Launch;
import dev.faregate.usage.Figure;
import dev.faregate.usage.Month;
import dev.faregate.usage.Numbers;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a sweep's options ask for.
///
/// @param launches in which ways it may run; empty for those of the resource itself
/// @param architectures empty for all
/// @param regions empty for the one it runs in; `all` for every one
/// @param memories from the least to the most MB, empty for all that AWS accepts
/// @param storages in MB, empty for what the resource has
/// @param provisioned environments, empty for what the resource has
/// @param requests traffic levels, empty for what usage says
/// @param atOnce how many requests a task takes at a time
/// @param top how many of the cheapest to show
record SweepOptions(
    Set<Launch> launches,
    List<String> architectures,
    List<String> regions,
    Optional<Figure> memories,
    List<Long> storages,
    List<Long> provisioned,
    List<Long> requests,
    long atOnce,
    int top) {
  /// Tasks have none of them.
  static final List<String> OF_FUNCTIONS = List.of("--requests", "--provisioned", "--at-once");

  private static final int MOST_VALUES = 1000;
  private static final int MOST_SHOWN = 10_000;
  private static final int DEFAULT_TOP = 10;
  private static final long MB_PER_GB = 1024;
  private static final long MILLION = 1_000_000;

  /// @param tasks whether tasks are swept, whose storage counts in GB
  static SweepOptions of(Arguments arguments, Month month, boolean tasks) {
    for (var option : tasks ? OF_FUNCTIONS : List.<String>of()) {
      if (arguments.has(option)) {
        throw new CommandLineError(
            option + ": what is swept are tasks that run by themselves; say it of a function");
      }
    }
    return new SweepOptions(
        launches(arguments),
        architectures(arguments),
        words(arguments, "--region"),
        memories(arguments, month),
        tasks
            ? megabytes(numbers(arguments, "--storage", Quantity.GIGABYTES, month))
            : numbers(arguments, "--storage", Quantity.MEGABYTES, month),
        numbers(arguments, "--provisioned", Quantity.COUNT, month),
        numbers(arguments, "--requests", Quantity.COUNT, month),
        one(arguments, "--at-once", 1, Integer.MAX_VALUE, month),
        (int) one(arguments, "--top", DEFAULT_TOP, MOST_SHOWN, month));
  }

  private static Set<Launch> launches(Arguments arguments) {
    var launches = new LinkedHashSet<Launch>();
    for (var word : words(arguments, "--launch")) {
      switch (word) {
        case "lambda" -> launches.add(Launch.LAMBDA);
        case "fargate" -> launches.add(Launch.FARGATE);
        case "spot", "fargate-spot" -> launches.add(Launch.SPOT);
        case "all" -> launches.addAll(Launch.ALL);
        default ->
            throw new CommandLineError(
                "--launch " + word + ": write lambda, fargate, spot, or all");
      }
    }
    return launches;
  }

  private static List<String> architectures(Arguments arguments) {
    var architectures = new ArrayList<String>();
    for (var word : words(arguments, "--arch")) {
      if (!word.equals("all")) {
        architectures.add(QuotedFunction.architecture(word));
      }
    }
    return architectures;
  }

  private static Optional<Figure> memories(Arguments arguments, Month month) {
    var said = arguments.last("--memories");
    if (said.isEmpty()) {
      return Optional.empty();
    }
    int dots = said.get().indexOf("..");
    var least = dots < 0 ? said.get() : said.get().substring(0, dots);
    var most = dots < 0 ? said.get() : said.get().substring(dots + 2);
    long from = number("--memories", least, Quantity.MEGABYTES, month);
    long to = number("--memories", most, Quantity.MEGABYTES, month);
    if (from > to) {
      throw new CommandLineError("--memories " + said.get() + ": write the least first: 512..3008");
    }
    return Optional.of(new Figure(from, from, to));
  }

  private static List<String> words(Arguments arguments, String option) {
    var words = new ArrayList<String>();
    for (var said : arguments.all(option)) {
      for (var word : said.split(",", -1)) {
        words.add(word.strip());
      }
    }
    return words;
  }

  /// `1M,3M`, or `1k..100M`: requests by decades, all else one by one.
  private static List<Long> numbers(
      Arguments arguments, String option, Quantity quantity, Month month) {
    var numbers = new LinkedHashSet<Long>();
    for (var word : words(arguments, option)) {
      int dots = word.indexOf("..");
      if (dots < 0) {
        numbers.add(number(option, word, quantity, month));
        continue;
      }
      long from = number(option, word.substring(0, dots), quantity, month);
      long to = number(option, word.substring(dots + 2), quantity, month);
      if (from > to) {
        throw new CommandLineError(option + " " + word + ": write the least first");
      }
      for (long next = from; next <= to; next = step(option, next)) {
        numbers.add(next);
        if (numbers.size() > MOST_VALUES) {
          throw new CommandLineError(option + " " + word + ": that is more than " + MOST_VALUES);
        }
      }
    }
    return List.copyOf(numbers);
  }

  private static List<Long> megabytes(List<Long> millionths) {
    var megabytes = new ArrayList<Long>();
    for (var gigabytes : millionths) {
      megabytes.add(gigabytes * MB_PER_GB / MILLION);
    }
    return megabytes;
  }

  private static long step(String option, long number) {
    return option.equals("--requests") ? Math.max(1, number) * 10 : number + 1;
  }

  private static long one(
      Arguments arguments, String option, long otherwise, long most, Month month) {
    var said = arguments.last(option);
    if (said.isEmpty()) {
      return otherwise;
    }
    long number = number(option, said.get(), Quantity.COUNT, month);
    if (number < 1 || number > most) {
      throw new CommandLineError(
          option
              + " "
              + said.get()
              + (number < 1 ? ": write 1 at least" : ": write " + most + " at most"));
    }
    return number;
  }

  private static long number(String option, String text, Quantity quantity, Month month) {
    var parsed = Numbers.parse(text, quantity, month);
    if (parsed instanceof Parsed.Good<Figure>(var figure)) {
      return figure.typical();
    }
    var wrong = (Parsed.Wrong<Figure>) parsed;
    throw new CommandLineError(option + ": " + wrong.message());
  }
}
