package dev.faregate.cli;

import dev.faregate.format.Inputs;
import dev.faregate.report.Report.Skipped;
import dev.faregate.source.Bounds;
import dev.faregate.usage.Usage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a base with all that holds for the head: its settings, its parameters, its prices. What
/// differs then are the descriptors.
final class BaseRun {
  private BaseRun() {}

  /// What is known of the usage of a run whose descriptors are not the head's.
  ///
  /// @param head whose usage it is where a figure that is right there is wrong here
  static Usage usage(Run run, Usage head) {
    try {
      return UsageOptions.of(run, head.month());
    } catch (CommandLineError e) {
      return head;
    }
  }

  /// A revision.
  static Run read(Run head, GitCheckout checkout, List<String> paths) {
    var directory = checkout.directory();
    return read(head, DiffSide.silent(head.surroundings(), directory), checkout.folder(), paths);
  }

  /// A file or a folder of the working tree.
  static Run read(Run head, String path) {
    var here = head.surroundings();
    var arguments = head.arguments().withOperands(List.of(path));
    var root = Workspace.open(arguments, here).root();
    return read(head, DiffSide.silent(here, here.directory()), root, List.of(path));
  }

  private static Run read(Run head, Surroundings surroundings, Path root, List<String> paths) {
    var here = head.surroundings().directory();
    var arguments = head.arguments().from(here).withOperands(paths);
    var files = new ProjectFiles(surroundings.directory(), root, Bounds.DEFAULT);
    var workspace = new Workspace(surroundings, paths, false, root, Optional.empty(), files);
    var inputs =
        new Inputs(head.inputs().parameters(), head.region().code(), Map.of(), workspace.files());
    var skipped = new ArrayList<Skipped>();
    var work = new Reading.Work(files, FormatOption.of(arguments), inputs);
    var read =
        Descriptors.read(
            workspace.candidates(skipped), work, Concurrently.onAllCores(arguments, surroundings));
    skipped.addAll(read.skipped());
    return Run.of(
        arguments,
        surroundings,
        head.settings(),
        head.catalog(),
        head.region(),
        new Descriptors(read.stacks(), skipped, read.troubles()),
        inputs);
  }
}
