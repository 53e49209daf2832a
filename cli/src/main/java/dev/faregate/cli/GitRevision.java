package dev.faregate.cli;

import dev.faregate.source.Suggestion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A revision of the repository that a folder is in.
///
/// @param name as the user calls it: `main`, `HEAD~1`
/// @param commit its full name
/// @param top the folder of the repository
/// @param prefix of the folder where faregate was started, from the top: empty or `services/`
record GitRevision(String name, String commit, Path top, String prefix, GitProgram git) {
  private static final int LONGEST = 250;

  /// Empty if there is no such revision, or no repository.
  static Optional<GitRevision> find(String name, Path directory) {
    if (!mayBe(name)) {
      return Optional.empty();
    }
    var git = new GitProgram(directory);
    var commit = line(git.ask("rev-parse", "--verify", "--quiet", name + "^{commit}"));
    var top = line(git.ask("rev-parse", "--show-toplevel"));
    var prefix = git.ask("rev-parse", "--show-prefix").map(String::strip);
    return commit.isEmpty() || !isId(commit.get()) || top.isEmpty() || prefix.isEmpty()
        ? Optional.empty()
        : Optional.of(new GitRevision(name, commit.get(), Path.of(top.get()), prefix.get(), git));
  }

  /// Never an option, a range, or a path within a revision.
  private static boolean mayBe(String name) {
    if (name.isEmpty() || name.length() > LONGEST || name.startsWith("-") || name.contains("..")) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter <= ' ' || letter == 0x7f || letter == ':' || letter == '\\') {
        return false;
      }
    }
    return true;
  }

  private static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return text.length() >= 40;
  }

  private static Optional<String> line(Optional<String> output) {
    var text = output.map(String::strip).orElse("");
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /// Why there is no such revision, with what was probably meant.
  static String missing(String name, Path directory) {
    var git = new GitProgram(directory);
    if (git.ask("rev-parse", "--show-toplevel").isEmpty()) {
      return isRepository(directory)
          ? "git does not read this repository, so "
              + name
              + " cannot be found; git status says why"
          : "there is no file " + name + ", and this is no git repository";
    }
    var names =
        List.of(
            git.ask("for-each-ref", "--count=500", "--format=%(refname:short)")
                .orElse("")
                .split("\n", -1));
    var near = Suggestion.phrase(name, names);
    var isShallow = git.ask("rev-parse", "--is-shallow-repository").orElse("").startsWith("true");
    return "there is neither a file nor a git revision "
        + name
        + (near.isEmpty() && isShallow
            ? "; this clone is shallow: git fetch --depth=1 origin " + name
            : near);
  }

  private static boolean isRepository(Path directory) {
    for (Path here = directory; here != null; here = here.getParent()) {
      if (Files.exists(here.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }

  List<GitTree> tree() {
    return GitTree.parse(
        git.ask("ls-tree", "-r", "-l", "-z", "--full-tree", commit)
            .orElseThrow(() -> new CommandLineError("git cannot list what is in " + name)));
  }
}
