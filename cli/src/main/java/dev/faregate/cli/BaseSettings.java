package dev.faregate.cli;

import dev.faregate.source.Bounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The settings by which a revision is priced: its own figures, for a change of usage is a change.
/// Where it has none that can be used, those of the head.
///
/// @param note what a report says of it; empty if both sides have the same figures
record BaseSettings(Settings settings, String note) {

  /// @param paths within the checkout
  static BaseSettings of(Run head, GitRevision revision, GitCheckout checkout, List<String> paths) {
    var file = find(head, revision, checkout, paths);
    if (file.isEmpty()) {
      return head.settings().isThere()
          ? headOf(head, revision.name() + " has no faregate.yaml")
          : new BaseSettings(head.settings(), "");
    }
    try {
      var own = Settings.read(workspace(head, checkout, file.get()));
      return DiffSettings.isSame(own, head.settings())
          ? new BaseSettings(head.settings(), "")
          : new BaseSettings(DiffSettings.with(head.settings(), own), note(revision));
    } catch (CommandLineError e) {
      return unfit(head, revision, e);
    }
  }

  private static String note(GitRevision revision) {
    return revision.name()
        + " and the head are each priced with their own faregate.yaml, whose figures differ;"
        + " budgets and rules are the head's";
  }

  /// The head's in place of one that cannot be used: a change may well repair it.
  static BaseSettings unfit(Run head, GitRevision revision, CommandLineError why) {
    return headOf(
        head, "faregate.yaml of " + revision.name() + " cannot be used (" + why.sentence() + ")");
  }

  private static BaseSettings headOf(Run head, String why) {
    return new BaseSettings(head.settings(), why + ", so that of the head serves both sides");
  }

  boolean isHeadOf(Run head) {
    return DiffSettings.isSame(settings, head.settings());
  }

  private static Workspace workspace(Run head, GitCheckout checkout, Path file) {
    var directory = checkout.directory();
    return new Workspace(
        DiffSide.silent(head.surroundings(), directory),
        List.of(),
        false,
        checkout.folder(),
        Optional.of(file),
        new ProjectFiles(directory, checkout.folder(), Bounds.DEFAULT));
  }

  private static Optional<Path> find(
      Run head, GitRevision revision, GitCheckout checkout, List<String> paths) {
    var said = head.arguments().last(CommonOptions.CONFIG.name());
    if (said.isPresent()) {
      var file = Workspace.resolve(head.surroundings().directory(), said.get());
      return file.startsWith(revision.top())
          ? Optional.of(checkout.folder().resolve(revision.top().relativize(file)))
              .filter(Files::isRegularFile)
          : Optional.empty();
    }
    var first = paths.isEmpty() ? "." : paths.getFirst();
    return ProjectRoot.settings(ProjectRoot.folder(Workspace.resolve(checkout.directory(), first)));
  }
}
