package dev.faregate.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Takes any command line apart, says what is wrong with it, and prints help. Built by picocli's
/// programmatic interface: its annotations would cost 50 ms more.
final class PicocliParser {
  private final CommandDefinition definition;
  private final CommandLine commandLine;

  PicocliParser(CommandDefinition definition) {
    this.definition = definition;
    this.commandLine = new CommandLine(spec(definition));
    commandLine.setUsageHelpAutoWidth(false);
    commandLine.setOverwrittenOptionsAllowed(true);
    commandLine.setTrimQuotes(false);
    commandLine.setExpandAtFiles(false);
  }

  /// @throws CommandLineError saying what is wrong, with a suggestion where one is near
  Arguments parse(List<String> arguments) {
    try {
      var result = commandLine.parseArgs(arguments.toArray(String[]::new));
      var parsed = new Arguments();
      for (var option : definition.options()) {
        if (!result.hasMatchedOption(option.name())) {
          continue;
        }
        if (option.isFlag()) {
          parsed.add(option.name(), "true");
          continue;
        }
        List<String> values = result.matchedOption(option.name()).stringValues();
        if (!option.repeatable() && values.size() > 1) {
          throw new CommandLineError(option.name() + " is given twice; say it once");
        }
        for (var value : values) {
          parsed.add(option.name(), value);
        }
      }
      // One for each match of the same parameter, each with all values.
      result.matchedPositionals().stream()
          .limit(1)
          .flatMap(positional -> positional.stringValues().stream())
          .forEach(parsed::addOperand);
      if (parsed.operands().size() < definition.atLeast()) {
        throw new CommandLineError(definition.name() + ": say " + definition.operands() + more());
      }
      return parsed;
    } catch (ParameterException e) {
      throw new CommandLineError(sentence(e) + suggestion(e) + more());
    }
  }

  private String more() {
    return "; see: faregate " + definition.name() + " --help";
  }

  String help(int width, Help.Ansi ansi) {
    commandLine.setUsageHelpWidth(Math.max(55, width));
    return commandLine.getUsageMessage(ansi);
  }

  private static String sentence(ParameterException e) {
    var message = String.valueOf(e.getMessage());
    int line = message.indexOf('\n');
    var first = line < 0 ? message : message.substring(0, line).strip();
    return Character.toLowerCase(first.charAt(0)) + first.substring(1);
  }

  private static String suggestion(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      var near = unmatched.getSuggestions();
      return near.isEmpty() ? "" : "; did you mean " + near.getFirst() + "?";
    }
    return "";
  }

  static CommandSpec spec(CommandDefinition definition) {
    var spec = CommandSpec.create().name("faregate " + definition.name());
    spec.usageMessage().description(definition.says() + ".", "");
    spec.usageMessage().sortOptions(false).abbreviateSynopsis(true);
    if (!definition.examples().isEmpty()) {
      spec.usageMessage().footerHeading("%nExamples:%n");
      spec.usageMessage()
          .footer(
              definition.examples().stream()
                  .map(line -> "  " + line.replace("%", "%%"))
                  .toArray(String[]::new));
    }
    if (!definition.operands().isEmpty()) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .paramLabel(definition.operands())
              .arity("0..*")
              .type(List.class)
              .auxiliaryTypes(String.class)
              .build());
    }
    for (var option : definition.options()) {
      spec.addOption(option(option));
    }
    return spec;
  }

  private static OptionSpec option(OptionDefinition option) {
    var builder = OptionSpec.builder(option.name()).description(option.says().replace("%", "%%"));
    if (option.isFlag()) {
      return builder.type(boolean.class).arity("0").build();
    }
    return builder
        .paramLabel(option.label())
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .build();
  }
}
