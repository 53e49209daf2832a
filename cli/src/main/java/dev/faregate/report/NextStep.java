package dev.faregate.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The one command that tells most about what is still unknown.
final class NextStep {
  private static final String UNSAID = "no usage given";

  /// More options than this are no longer read.
  private static final int MOST_OPTIONS = 2;

  private NextStep() {}

  /// Empty where nothing is left to be said, or no command says it.
  static String of(Report report, List<Unknown> unknown, List<Remark> remarks) {
    if ("price".equals(report.command()) && isForInit(report, unknown)) {
      return "faregate init";
    }
    if (report.read().size() != 1 || !isFile(report.read().getFirst().file())) {
      return "";
    }
    var usage = usage(report, unknown);
    return !usage.isEmpty() || remarks.isEmpty()
        ? usage
        : "faregate check " + quoted(report.read().getFirst().file());
  }

  /// Figures of several resources are better written down than typed.
  private static boolean isForInit(Report report, List<Unknown> unknown) {
    int figures = 0;
    var several = false;
    for (var one : unknown) {
      if (one.why().contains(UNSAID)) {
        figures++;
        several |= !one.resource().name().equals(unknown.getFirst().resource().name());
      }
    }
    return several && figures > MOST_OPTIONS && !report.lookup().hasSettings();
  }

  /// Whether it can be named once more: neither a quote's own words nor the standard input.
  static boolean isFile(String name) {
    return !name.isEmpty() && !"stdin".equals(name) && !"-".equals(name);
  }

  private static String usage(Report report, List<Unknown> unknown) {
    Map<String, String> options = new LinkedHashMap<>();
    for (var one : unknown) {
      var example = one.why().equals(UNSAID) ? example(one.what()) : "";
      if (!example.isEmpty() && options.size() < MOST_OPTIONS) {
        options.put(one.what(), example);
      }
    }
    if (options.isEmpty() || !"price".equals(report.command())) {
      return "";
    }
    var command = new StringBuilder("faregate price ");
    command.append(quoted(report.read().getFirst().file()));
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
