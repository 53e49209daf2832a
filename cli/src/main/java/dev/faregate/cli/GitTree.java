package dev.faregate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a revision contains, as `git ls-tree -r -l -z` lists it.
///
/// @param path from the top of the repository
/// @param id of the blob
/// @param size in bytes
/// @param isLink whether it is a symbolic link, whose blob is where it leads
record GitTree(String path, String id, long size, boolean isLink) {
  private static final List<String> READ =
      List.of(
          ".yaml",
          ".yml",
          ".json",
          ".template",
          ".toml",
          ".cfn",
          ".tfvars",
          ".txt",
          ".env",
          ".asl");

  /// Whether a format may read its text; of the rest only the size counts.
  boolean isText() {
    for (var ending : READ) {
      if (path.endsWith(ending)) {
        return true;
      }
    }
    return path.endsWith(".gitignore");
  }

  /// Files and links, without what no checkout would write.
  static List<GitTree> parse(String listing) {
    var entries = new ArrayList<GitTree>();
    int from = 0;
    while (from < listing.length()) {
      int end = listing.indexOf('\0', from);
      int stop = end < 0 ? listing.length() : end;
      entry(listing.substring(from, stop)).ifPresent(entries::add);
      from = stop + 1;
    }
    return entries;
  }

  /// `100644 blob 8f8f… 1234 template.yaml`.
  private static Optional<GitTree> entry(String line) {
    int tab = line.indexOf('\t');
    var words = tab < 0 ? new String[0] : line.substring(0, tab).split(" +", -1);
    if (words.length != 4 || !words[1].equals("blob")) {
      return Optional.empty();
    }
    var path = line.substring(tab + 1);
    return isSafe(path)
        ? Optional.of(
            new GitTree(path, words[2], Long.parseLong(words[3]), words[0].equals("120000")))
        : Optional.empty();
  }

  /// A hostile tree may name anything.
  private static boolean isSafe(String path) {
    for (var part : path.split("/", -1)) {
      if (part.isEmpty()
          || part.equals(".")
          || part.equals("..")
          || part.toLowerCase(Locale.ROOT).equals(".git")
          || part.indexOf('\\') >= 0) {
        return false;
      }
    }
    return true;
  }
}
