package dev.faregate.cli;

import dev.faregate.report.Compared;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One side of a comparison, read and priced; closed when its files are needed no longer.
///
/// @param assessed absent for a saved report
/// @param folder what its files are below, if a folder was named: `old/`; else empty
/// @param checkout where a revision's files are
/// @param settings whose settings it is priced with, in words; empty if they are the head's anyway
record DiffSide(
    Compared compared,
    Optional<Assessed> assessed,
    String folder,
    Optional<GitCheckout> checkout,
    String settings)
    implements AutoCloseable {

  /// What is here now.
  static DiffSide here(String label, Assessed assessed) {
    var report = assessed.report("diff", assessed.verdict()).build();
    return new DiffSide(
        Compared.of(label, report, file -> file),
        Optional.of(assessed),
        folder(assessed.run()),
        Optional.empty(),
        "");
  }

  /// A head that is a revision, with the settings that it has itself.
  static DiffSide head(
      GitRevision revision, List<String> paths, Arguments arguments, Surroundings here) {
    var checkout = GitCheckout.of(revision);
    try {
      var inside = inside(paths, revision, checkout);
      if (inside.isEmpty()) {
        throw new CommandLineError("there is no " + paths.getFirst() + " in " + revision.name());
      }
      var surroundings = here.in(checkout.directory());
      var there = arguments.from(here.directory()).withOperands(inside);
      return of(revision, checkout, Assessed.of(Run.of(there, surroundings)), "");
    } catch (RuntimeException e) {
      checkout.close();
      throw e;
    }
  }

  /// A base that is a revision, priced with the figures of its own settings.
  static DiffSide base(GitRevision revision, List<String> paths, Assessed head) {
    var checkout = GitCheckout.of(revision);
    try {
      var inside = inside(paths, revision, checkout);
      var settings = BaseSettings.of(head.run(), revision, checkout, inside);
      try {
        return base(revision, checkout, settings, head, inside);
      } catch (CommandLineError e) {
        if (settings.isHeadOf(head.run())) {
          throw e;
        }
        var heads = BaseSettings.unfit(head.run(), revision, e);
        return base(revision, checkout, heads, head, inside);
      }
    } catch (RuntimeException e) {
      checkout.close();
      throw e;
    }
  }

  private static DiffSide base(
      GitRevision revision,
      GitCheckout checkout,
      BaseSettings settings,
      Assessed head,
      List<String> paths) {
    var assessed = BaseRun.assess(head.run(), settings.settings(), head.usage(), checkout, paths);
    return of(revision, checkout, assessed, settings.note());
  }

  private static DiffSide of(
      GitRevision revision, GitCheckout checkout, Assessed assessed, String settings) {
    var report = assessed.report("diff", assessed.verdict()).build();
    return new DiffSide(
        Compared.of(revision.name(), report, checkout::shown),
        Optional.of(assessed),
        "",
        Optional.of(checkout),
        settings);
  }

  static DiffSide saved(SavedReport report) {
    return new DiffSide(report.compared(), Optional.empty(), "", Optional.empty(), "");
  }

  /// The paths within a checkout; those that it has not got are left out.
  private static List<String> inside(
      List<String> paths, GitRevision revision, GitCheckout checkout) {
    var inside = new ArrayList<String>();
    for (var path : paths) {
      var asked = Path.of(path);
      var place =
          asked.isAbsolute() && asked.startsWith(revision.top())
              ? checkout.folder().resolve(revision.top().relativize(asked))
              : Workspace.resolve(checkout.directory(), path);
      if (!place.startsWith(checkout.folder())) {
        throw new CommandLineError(path + " is not in the git repository of " + revision.name());
      }
      if (Files.exists(place)) {
        inside.add(asked.isAbsolute() ? place.toString() : path);
      }
    }
    return inside;
  }

  private static String folder(Run run) {
    var operands = run.arguments().operands();
    if (operands.size() != 1 || operands.getFirst().equals(".")) {
      return "";
    }
    var folder = operands.getFirst();
    return Files.isDirectory(Workspace.resolve(run.surroundings().directory(), folder))
        ? (folder.endsWith("/") ? folder : folder + "/")
        : "";
  }

  /// Another folder, and nothing printed of what was printed of the head.
  static Surroundings silent(Surroundings surroundings, Path directory) {
    return new Surroundings(
        surroundings.environment(),
        directory,
        surroundings.today(),
        surroundings.in(),
        surroundings.out(),
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        surroundings.terminal());
  }

  /// Its files as the comparison calls them.
  List<String> files() {
    Set<String> files = new LinkedHashSet<>();
    if (assessed.isPresent()) {
      for (var stack : assessed.get().run().stacks()) {
        addFiles(stack, files);
      }
    }
    for (var item : compared.items()) {
      files.add(item.file());
    }
    files.addAll(compared.unreadable());
    return List.copyOf(files);
  }

  private void addFiles(dev.faregate.format.Stack stack, Set<String> files) {
    files.add(shown(stack.source().file()));
    for (var nested : stack.nested()) {
      addFiles(nested, files);
    }
  }

  /// A file of its descriptors as the comparison calls it.
  String shown(String file) {
    return checkout.isEmpty() ? file : checkout.get().shown(file);
  }

  boolean isUnreadable() {
    return !compared.unreadable().isEmpty()
        || assessed.isPresent() && assessed.get().run().descriptors().unreadable();
  }

  /// `main: template.yaml cannot be read`; only for a side that has such a file.
  String unread() {
    var files = compared.unreadable();
    var more = files.size() > 1 ? " and " + (files.size() - 1) + " more" : "";
    var first = files.isEmpty() ? "a descriptor" : files.getFirst();
    var label = compared.label().equals(first) ? "" : compared.label() + ": ";
    return label + first + more + " cannot be read";
  }

  @Override
  public void close() {
    checkout.ifPresent(GitCheckout::close);
  }
}
