package dev.faregate.cli;

import dev.faregate.report.Escapes;
import dev.faregate.source.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help;

/// Finds the command, has its line taken apart, runs it, and turns whatever happens into an exit
/// status and at most one sentence on stderr.
public final class Cli {
  private static final String BUGS = "https://github.com/faregate/faregate/issues";

  private Cli() {}

  /// Every command, in the order of help.
  static List<Command> commands() {
    var commands = new ArrayList<Command>();
    for (var name : Components.COMMANDS) {
      Components.command(name).ifPresent(commands::add);
    }
    return commands;
  }

  /// @return the exit status
  public static int run(List<String> arguments, Surroundings surroundings) {
    boolean debug = arguments.contains("--debug");
    try {
      return dispatch(arguments, surroundings).status();
    } catch (CommandLineError e) {
      surroundings.err().println("faregate: " + Escapes.visible(e.sentence()));
      return ExitCode.USAGE.status();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      surroundings.err().println("faregate: this is a bug: " + e.getClass().getSimpleName());
      surroundings.err().println("Please report it with the descriptor that shows it: " + BUGS);
      if (debug) {
        e.printStackTrace(surroundings.err());
      } else {
        surroundings.err().println("--debug shows where it happened.");
      }
      return ExitCode.FAULT.status();
    }
  }

  private static ExitCode dispatch(List<String> arguments, Surroundings surroundings) {
    if (arguments.isEmpty()) {
      surroundings.out().print(Overview.text());
      return ExitCode.OK;
    }
    var first = arguments.getFirst();
    switch (first) {
      case "--help", "-h", "help" -> {
        return help(arguments.subList(1, arguments.size()), surroundings);
      }
      case "--version", "-V" -> {
        surroundings.out().print(Version.text());
        return ExitCode.OK;
      }
      default -> {}
    }
    var command = find(arguments);
    if (command.isEmpty()) {
      throw new CommandLineError(unknown(first));
    }
    int words = command.get().definition().name().indexOf(' ') < 0 ? 1 : 2;
    return run(command.get(), arguments.subList(words, arguments.size()), surroundings);
  }

  /// @param rest what follows the command
  /// @throws CommandLineError for what is wrong with it
  static ExitCode run(Command command, List<String> rest, Surroundings surroundings) {
    if (rest.contains("--help") || rest.contains("-h")) {
      return help(command, surroundings);
    }
    var plain = PlainParser.parse(command.definition(), rest);
    var parsed =
        plain.isPresent() ? plain.get() : new PicocliParser(command.definition()).parse(rest);
    return command.run(parsed, surroundings);
  }

  private static ExitCode help(List<String> words, Surroundings surroundings) {
    if (words.isEmpty()) {
      surroundings.out().print(Overview.text());
      return ExitCode.OK;
    }
    var command = find(words);
    if (command.isEmpty()) {
      throw new CommandLineError(unknown(words.getFirst()));
    }
    return help(command.get(), surroundings);
  }

  private static ExitCode help(Command command, Surroundings surroundings) {
    var terminal = surroundings.terminal();
    var ansi = terminal.interactive() ? Help.Ansi.ON : Help.Ansi.OFF;
    surroundings
        .out()
        .print(new PicocliParser(command.definition()).help(Math.min(terminal.width(), 100), ansi));
    return ExitCode.OK;
  }

  private static Optional<Command> find(List<String> arguments) {
    var first = arguments.getFirst();
    if (arguments.size() > 1) {
      var two = Components.command(first + " " + arguments.get(1));
      if (two.isPresent()) {
        return two;
      }
    }
    return Components.command(first);
  }

  private static String unknown(String word) {
    if (word.equals("quote")) {
      return "quote what? faregate quote lambda, or faregate quote fargate";
    }
    var near = Suggestion.nearest(word, Components.COMMANDS);
    return "there is no command "
        + word
        + near.map(name -> "; did you mean " + name + "?").orElse("; see: faregate --help");
  }
}
