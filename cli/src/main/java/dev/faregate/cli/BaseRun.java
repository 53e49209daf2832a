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

/// Reads a base with what holds for the head: its options, its parameters, its prices, and its
/// settings unless the base is a revision with figures of its own.
final class BaseRun {
  private BaseRun() {}

  /// What is known of the usage of a run whose descriptors are not the head's.
  ///
  /// @param head whose usage it is where a figure that is right there is wrong here
  static Usage usage(Run run, Usage head) {
    try {
      return UsageOptions.of(run, run.month());
    } catch (CommandLineError e) {
      return head;
    }
  }

  /// A revision, with all that is known of its usage.
  static Assessed assess(
      Run head, Settings settings, Usage usage, GitCheckout checkout, List<String> paths) {
    var silent = DiffSide.silent(head.surroundings(), checkout.directory());
    if (DiffSettings.isSame(settings, head.settings())) {
      var run = read(head, settings, silent, checkout.folder(), paths);
      return Assessed.of(run, usage(run, usage));
    }
    return Assessed.of(read(head, settings, silent, checkout.folder(), paths));
  }

  /// A file or a folder of the working tree.
  static Run read(Run head, String path) {
    var here = head.surroundings();
    var arguments = head.arguments().withOperands(List.of(path));
    var root = Workspace.open(arguments, here).root();
    var silent = DiffSide.silent(here, here.directory());
    return read(head, head.settings(), silent, root, List.of(path));
  }

  private static Run read(
      Run head, Settings settings, Surroundings surroundings, Path root, List<String> paths) {
    boolean isHead = DiffSettings.isSame(settings, head.settings());
    var region = isHead ? head.region() : region(head, settings);
    var here = head.surroundings().directory();
    var arguments = head.arguments().from(here).withOperands(paths);
    var files = new ProjectFiles(surroundings.directory(), root, Bounds.DEFAULT);
    var workspace = new Workspace(surroundings, paths, false, root, Optional.empty(), files);
    var inputs = new Inputs(head.inputs().parameters(), region.code(), Map.of(), workspace.files());
    var skipped = new ArrayList<Skipped>();
    var work = new Reading.Work(files, FormatOption.of(arguments), inputs);
    var read =
        Descriptors.read(
            workspace.candidates(skipped), work, Concurrently.onAllCores(arguments, surroundings));
    skipped.addAll(read.skipped());
    return Run.of(
        arguments,
        surroundings,
        settings,
        isHead ? head.catalog() : Run.catalog(arguments, settings, surroundings),
        region,
        new Descriptors(read.stacks(), skipped, read.troubles()),
        inputs);
  }

  private static RegionChoice region(Run head, Settings settings) {
    var region =
        RegionChoice.of(head.arguments(), settings.region(), head.surroundings().environment());
    region.check(head.catalog(), settings.placeOf("region"));
    return region;
  }
}
