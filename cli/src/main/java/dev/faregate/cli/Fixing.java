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
  private final Map<String, Target> targets = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  /// A descriptor that may be put right.
  private static final class Target {
    private final Source source;
    private final Patch patch;
    private int made;

    Target(Source source) {
      this.source = source;
      patch = new Patch(source.text());
    }
  }

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
    targets.putIfAbsent(stack.source().file(), new Target(stack.source()));
    stack.nested().forEach(this::addSource);
  }

  private void make(Finding finding, Fix fix) {
    var file = fix.edits().getFirst().at().file();
    var target = targets.get(file);
    if (target == null || !isIn(file, fix)) {
      notes.add(notFixed(finding, fix, "it stands in a file that is included"));
      return;
    }
    switch (target.patch.make(fix)) {
      case MADE -> target.made++;
      case OVERLAPS ->
          notes.add(notFixed(finding, fix, "another fix changes the same place; check again"));
      case UNSAFE -> notes.add(notFixed(finding, fix, "other places may share what stands there"));
    }
  }

  private static boolean isIn(String file, Fix fix) {
    for (var edit : fix.edits()) {
      if (!edit.at().file().equals(file)) {
        return false;
      }
    }
    return true;
  }

  private static String notFixed(Finding finding, Fix fix, String why) {
    return "not fixed: " + finding.resource().name() + ", " + fix.says() + ": " + why;
  }

  /// Writes every file that changes.
  ///
  /// @return sentences on what was done and what was not
  List<String> write(ProjectFiles files) {
    var said = new ArrayList<String>();
    for (var target : targets.values()) {
      if (!target.patch.isEmpty()) {
        var file = target.source.file();
        var refusal = FixedFile.write(files, target.source, target.patch.text());
        said.add(
            refusal.isEmpty()
                ? "fixed " + findings(target.made) + " in " + file
                : file + " is not fixed: " + refusal);
      }
    }
    said.addAll(notes);
    return said;
  }

  /// What would change, as a diff of every file.
  String diff() {
    var text = new StringBuilder();
    for (var target : targets.values()) {
      if (!target.patch.isEmpty()) {
        var source = target.source;
        text.append(UnifiedDiff.of(source.file(), source.text(), target.patch.text()));
      }
    }
    return text.toString();
  }

  List<String> notes() {
    return notes;
  }

  private static String findings(int count) {
    return count == 1 ? "1 finding" : count + " findings";
  }
}
