package dev.faregate.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The one command that tells most about what is still unknown.
final class NextStep {
  private static final String UNSAID = "no usage given";

  /// More options than this are easier written into a file.
  private static final int MOST_OPTIONS = 2;

  private NextStep() {}

  /// Empty where nothing is left to be said.
  static String of(Report report, List<Unknown> unknown, List<Remark> remarks) {
    var usage = usage(report, unknown);
    if (!usage.isEmpty() || remarks.isEmpty() || report.read().size() != 1) {
      return usage;
    }
    return "faregate check " + quoted(report.read().getFirst().file());
  }

  private static String usage(Report report, List<Unknown> unknown) {
    Map<String, String> options = new LinkedHashMap<>();
    for (var one : unknown) {
      if (one.why().equals(UNSAID)) {
        options.put(one.what(), example(one.what()));
      }
    }
    if (options.isEmpty() || !"price".equals(report.command())) {
      return "";
    }
    if (options.size() > MOST_OPTIONS || options.containsValue("") || report.read().size() > 1) {
      return "faregate init";
    }
    var command = new StringBuilder("faregate ").append(report.command());
    for (var read : report.read()) {
      command.append(' ').append(quoted(read.file()));
    }
    for (var option : options.entrySet()) {
      command.append(" --usage ").append(option.getKey()).append('=').append(option.getValue());
    }
    return command.toString();
  }

  /// Figures everybody can guess at; empty for the others.
  private static String example(String name) {
    return switch (name) {
      case "requests" -> "1M";
      case "duration" -> "100ms";
      case "hours" -> "730";
      case "tasks" -> "1";
      case "runs" -> "1/day";
      case "run" -> "5min";
      default -> "";
    };
  }

  /// As a shell takes it.
  static String quoted(String path) {
    for (int i = 0; i < path.length(); i++) {
      char letter = path.charAt(i);
      boolean isSafe =
          (letter >= 'a' && letter <= 'z')
              || (letter >= 'A' && letter <= 'Z')
              || (letter >= '0' && letter <= '9')
              || "/._-+,@%=:".indexOf(letter) >= 0;
      if (!isSafe) {
        return "'" + path.replace("'", "'\\''") + "'";
      }
    }
    return path;
  }
}
