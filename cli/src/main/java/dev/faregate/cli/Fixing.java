package dev.faregate.cli;

import dev.faregate.format.Stack;
import dev.faregate.rule.Finding;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Patch;
import dev.faregate.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the fixes of findings that have exactly one, each in its descriptor.
final class Fixing {
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Patch> patches = new LinkedHashMap<>();
  private final Map<String, Integer> made = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  private Fixing() {}

  /// @throws CommandLineError where there is no file to write
  static Fixing of(Judged judged) {
    if (judged.run().arguments().operands().contains("-")) {
      throw new CommandLineError("--fix writes files, and stdin is none; name the file");
    }
    var fixing = new Fixing();
    judged.run().stacks().forEach(fixing::addSource);
    for (var finding : judged.verdict().findings()) {
      if (finding.fixes().size() == 1 && !finding.fixes().getFirst().edits().isEmpty()) {
        fixing.make(finding, finding.fixes().getFirst());
      }
    }
    return fixing;
  }

  private void addSource(Stack stack) {
    sources.putIfAbsent(stack.source().file(), stack.source());
    stack.nested().forEach(this::addSource);
  }

  private void make(Finding finding, Fix fix) {
    var file = fix.edits().getFirst().at().file();
    for (var edit : fix.edits()) {
      if (!edit.at().file().equals(file) || !sources.containsKey(file)) {
        notes.add(notFixed(finding, fix, "it stands in a file that is included"));
        return;
      }
    }
    var text = sources.get(file).text();
    switch (patches.computeIfAbsent(file, _ -> new Patch(text)).make(fix)) {
      case MADE -> made.merge(file, 1, Integer::sum);
      case OVERLAPS ->
          notes.add(notFixed(finding, fix, "another fix changes the same place; check again"));
      case UNSAFE -> notes.add(notFixed(finding, fix, "other places may share what stands there"));
    }
  }

  private static String notFixed(Finding finding, Fix fix, String why) {
    return "not fixed: " + finding.resource().name() + ", " + fix.says() + ": " + why;
  }

  /// Writes every file that changes.
  ///
  /// @return sentences on what was done and what was not
  List<String> write(ProjectFiles files) {
    var said = new ArrayList<String>();
    patches.forEach(
        (file, patch) -> {
          if (!patch.isEmpty()) {
            var refusal = FixedFile.write(files, sources.get(file), patch.text());
            said.add(
                refusal.isEmpty()
                    ? "fixed " + findings(made.get(file)) + " in " + file
                    : file + " is not fixed: " + refusal);
          }
        });
    said.addAll(notes);
    return said;
  }

  /// What would change, as a diff of every file.
  String diff() {
    var text = new StringBuilder();
    patches.forEach(
        (file, patch) -> {
          if (!patch.isEmpty()) {
            text.append(UnifiedDiff.of(file, sources.get(file).text(), patch.text()));
          }
        });
    return text.toString();
  }

  List<String> notes() {
    return notes;
  }

  private static String findings(int count) {
    return count == 1 ? "1 finding" : count + " findings";
  }
}
