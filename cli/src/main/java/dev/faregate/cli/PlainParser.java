package dev.faregate.cli;

import java.util.List;
import java.util.Optional;

/// Takes plain command lines apart without picocli, which costs some 15 ms to load: known options
/// as `--name value` or `--name=value`, and operands. Whatever is not plain (an unknown option, a
/// missing value) it leaves to [PicocliParser], whose answer for plain ones is the same.
final class PlainParser {
  private PlainParser() {}

  /// Empty where the command line is not plain.
  static Optional<Arguments> parse(CommandDefinition command, List<String> arguments) {
    var parsed = new Arguments();
    for (int i = 0; i < arguments.size(); i++) {
      var argument = arguments.get(i);
      if (!argument.startsWith("-") || argument.equals("-")) {
        parsed.addOperand(argument);
        continue;
      }
      int equals = argument.indexOf('=');
      var option = find(command, equals < 0 ? argument : argument.substring(0, equals));
      if (option.isEmpty() || option.get().isFlag() && equals >= 0) {
        return Optional.empty();
      }
      if (option.get().isFlag()) {
        parsed.add(option.get().name(), "true");
      } else if (equals >= 0) {
        parsed.add(option.get().name(), argument.substring(equals + 1));
      } else if (i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("-")) {
        i++;
        parsed.add(option.get().name(), arguments.get(i));
      } else {
        return Optional.empty();
      }
    }
    return isPlain(command, parsed) ? Optional.of(parsed) : Optional.empty();
  }

  private static boolean isPlain(CommandDefinition command, Arguments parsed) {
    if (parsed.operands().size() < command.atLeast()
        || command.operands().isEmpty() && !parsed.operands().isEmpty()) {
      return false;
    }
    for (var option : command.options()) {
      var given = parsed.all(option.name());
      if (!option.repeatable() && given.size() > 1) {
        return false;
      }
      for (var value : given) {
        if (value.startsWith("\"") || value.startsWith("'") || value.isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  private static Optional<OptionDefinition> find(CommandDefinition command, String name) {
    for (var option : command.options()) {
      if (option.name().equals(name)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }
}
