package dev.faregate.cli;

import dev.faregate.report.Style;
import dev.faregate.report.SweepCsv;
import dev.faregate.report.SweepHtml;
import dev.faregate.report.SweepJson;
import dev.faregate.report.SweepMarkdown;
import dev.faregate.report.SweepOutput;
import dev.faregate.report.SweepReport;
import dev.faregate.report.SweepTable;
import dev.faregate.source.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes a sweep in every form that was asked for.
final class SweepReports {
  private static final List<String> FORMS = List.of("table", "json", "csv", "markdown", "html");

  /// A form, and the file it goes to if not to stdout.
  private record Target(SweepOutput output, Optional<String> file) {}

  private final List<Target> targets;
  private final Surroundings surroundings;

  private SweepReports(List<Target> targets, Surroundings surroundings) {
    this.targets = targets;
    this.surroundings = surroundings;
  }

  /// Looks at the options before anything is worked out.
  ///
  /// @throws CommandLineError for a form that there is not
  static SweepReports of(Arguments arguments, Surroundings surroundings) {
    var style = Reports.style(arguments, surroundings);
    int width = Math.min(surroundings.terminal().width(), 100);
    var asked = arguments.all("--output");
    var targets = new ArrayList<Target>();
    for (var form : asked.isEmpty() ? List.of("table") : asked) {
      int equals = form.indexOf('=');
      var name = equals < 0 ? form : form.substring(0, equals);
      var file = equals < 0 ? Optional.<String>empty() : Optional.of(form.substring(equals + 1));
      targets.add(new Target(output(name, file.isPresent() ? Style.PLAIN : style, width), file));
    }
    if (targets.size() > 1) {
      ReportTargets.check(asked, surroundings.directory());
    }
    return new SweepReports(targets, surroundings);
  }

  private static SweepOutput output(String name, Style style, int width) {
    return switch (name) {
      case "table" -> new SweepTable(width, style);
      case "json" -> new SweepJson();
      case "csv" -> new SweepCsv();
      case "markdown" -> new SweepMarkdown();
      case "html" -> new SweepHtml();
      default ->
          throw new CommandLineError(
              "--output "
                  + name
                  + ": "
                  + Suggestion.nearest(name, FORMS)
                      .map(known -> "did you mean " + known + "?")
                      .orElse("there are " + String.join(", ", FORMS)));
    };
  }

  void write(SweepReport report) {
    for (var target : targets) {
      var text = target.output().write(report);
      if (target.file().isPresent()) {
        ReportFile.write(target.file().get(), text, surroundings.directory());
      } else {
        surroundings.out().print(text);
      }
    }
    surroundings.out().flush();
  }
}
