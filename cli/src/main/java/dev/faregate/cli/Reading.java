package dev.faregate.cli;

import dev.faregate.format.Format;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.report.Report.Skipped;
import dev.faregate.report.Report.Trouble;
import dev.faregate.source.Node;
import dev.faregate.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What became of one file. What is no descriptor is held no longer than it takes to say so.
record Reading(List<Stack> stacks, List<Skipped> skipped, List<Trouble> troubles) {

  /// Reads files, recognises and lowers them.
  ///
  /// @param said the format that the user says they have
  record Work(ProjectFiles files, Optional<Format> said, Inputs inputs)
      implements Each<Candidate, Reading> {

    @Override
    public Reading of(Candidate candidate) {
      var source = candidate.source(files);
      if (isFatal(source)) {
        return candidate.named() || looksLikeTemplate(source)
            ? new Reading(List.of(), List.of(), troubles(source))
            : skipped(source, source.problems().getFirst().message());
      }
      var formats = said.isPresent() ? List.of(said.get()) : Components.formats();
      var stacks = new ArrayList<Stack>(1);
      for (var document : source.documents()) {
        var format = recognise(document, formats);
        if (format.isPresent()) {
          stacks.add(format.get().read(source, document, inputs));
        }
      }
      return stacks.isEmpty()
          ? skipped(source, "no descriptor that faregate knows")
          : new Reading(stacks, List.of(), troubles(source));
    }

    private Optional<Format> recognise(Node document, List<Format> formats) {
      for (var format : formats) {
        if (said.isPresent() || format.recognises(document)) {
          return Optional.of(format);
        }
      }
      return Optional.empty();
    }
  }

  private static Reading skipped(Source source, String why) {
    return new Reading(List.of(), List.of(new Skipped(source.file(), why)), List.of());
  }

  private static boolean isFatal(Source source) {
    for (var problem : source.problems()) {
      if (problem.fatal()) {
        return true;
      }
    }
    return false;
  }

  /// A file nobody named fails a run only if it was surely meant as a template.
  private static boolean looksLikeTemplate(Source source) {
    var text = source.text();
    return text.contains("AWSTemplateFormatVersion")
        || text.contains("AWS::Serverless")
        || text.contains("Resources") && text.contains("AWS::")
        || text.startsWith("Resources:")
        || text.contains("\nResources:")
        || source.file().endsWith("serverless.yml");
  }

  static List<Trouble> troubles(Source source) {
    var troubles = new ArrayList<Trouble>();
    for (var problem : source.problems()) {
      troubles.add(Trouble.of(source.file(), problem));
    }
    return troubles;
  }
}
