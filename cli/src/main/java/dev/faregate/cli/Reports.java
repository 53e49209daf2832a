package dev.faregate.cli;

import dev.faregate.report.Output;
import dev.faregate.report.Report;
import dev.faregate.report.Style;
import dev.faregate.source.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a report in every form that was asked for.
final class Reports {

  /// A form, and the file it goes to if not to stdout.
  private record Target(Output output, Optional<String> file) {}

  private final List<Target> targets;
  private final boolean quiet;
  private final Surroundings surroundings;

  private Reports(List<Target> targets, boolean quiet, Surroundings surroundings) {
    this.targets = targets;
    this.quiet = quiet;
    this.surroundings = surroundings;
  }

  /// Looks at the options before anything is worked out.
  ///
  /// @throws CommandLineError for a form that there is not
  static Reports of(Arguments arguments, Surroundings surroundings) {
    var style = style(arguments, surroundings);
    int width = Math.min(surroundings.terminal().width(), 100);
    var asked = arguments.all(CommonOptions.OUTPUT.name());
    var targets = new ArrayList<Target>();
    for (var form : asked.isEmpty() ? List.of("table") : asked) {
      int equals = form.indexOf('=');
      var name = equals < 0 ? form : form.substring(0, equals);
      var file = equals < 0 ? Optional.<String>empty() : Optional.of(form.substring(equals + 1));
      var output =
          Components.output(name, file.isPresent() ? Style.PLAIN : style, width)
              .orElseThrow(() -> unknown(name));
      targets.add(new Target(output, file));
    }
    if (targets.size() > 1) {
      ReportTargets.check(asked, surroundings.directory());
    }
    return new Reports(targets, arguments.has(CommonOptions.QUIET.name()), surroundings);
  }

  private static CommandLineError unknown(String name) {
    var near = Suggestion.nearest(name, Components.OUTPUTS);
    return new CommandLineError(
        "--output "
            + name
            + ": "
            + near.map(known -> "did you mean " + known + "?")
                .orElse("there are " + String.join(", ", Components.OUTPUTS)));
  }

  /// All of them, whatever becomes of one.
  void write(Report report) {
    Optional<CommandLineError> failure = Optional.empty();
    for (var target : targets) {
      hint(target, report);
      var text = target.output().write(report);
      if (target.file().isPresent()) {
        try {
          ReportFile.write(target.file().get(), text, surroundings.directory());
        } catch (CommandLineError e) {
          failure = Optional.of(e);
        }
      } else if (!quiet || !target.output().name().equals("table") || !isInOrder(report)) {
        surroundings.out().print(text);
      }
    }
    surroundings.out().flush();
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private void hint(Target target, Report report) {
    if (report.costs().isPresent()
        && target.output().name().equals("focus")
        && report.month().indexOf('-') < 0) {
      var sentence =
          "focus: " + report.month() + " is no month of the calendar, so periods are empty; add ";
      surroundings.err().println("faregate: " + sentence + "--month 2026-12");
    }
  }

  /// Whether a check has nothing to tell.
  private static boolean isInOrder(Report report) {
    return report.costs().isEmpty() && report.findings().isEmpty() && report.troubles().isEmpty();
  }

  /// A flag before the environment, and the environment before what stdout is.
  static Style style(Arguments arguments, Surroundings surroundings) {
    var said = arguments.last(CommonOptions.COLOR.name()).orElse("auto");
    var environment = surroundings.environment();
    return switch (said) {
      case "always" -> Style.ANSI;
      case "never" -> Style.PLAIN;
      case "auto" -> {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"))) {
          yield Style.PLAIN;
        }
        boolean forced = isSet(environment, "FORCE_COLOR") || isSet(environment, "CLICOLOR_FORCE");
        yield forced || surroundings.terminal().interactive() ? Style.ANSI : Style.PLAIN;
      }
      default -> throw new CommandLineError("--color " + said + ": write auto, always or never");
    };
  }

  private static boolean isSet(Map<String, String> environment, String name) {
    var value = environment.getOrDefault(name, "");
    return !value.isEmpty() && !"0".equals(value);
  }
}
