package dev.faregate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes the texts of a revision's files, as `git cat-file --batch` gives them: as they are
/// stored, through no filter.
///
/// @param folder to which they are written
record GitBlobs(GitRevision revision, Path folder) {

  /// Links after files, so that what they lead to is there.
  void write(List<GitTree> entries) throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    var ids = new StringBuilder();
    for (var entry : entries) {
      ids.append(entry.id()).append('\n');
    }
    var list = Files.createTempFile(folder, GitCheckout.PREFIX, ".ids");
    try {
      Files.writeString(list, ids);
      revision.git().read(list, output -> write(entries, output), "cat-file", "--batch");
    } finally {
      Files.delete(list);
    }
  }

  private void write(List<GitTree> entries, InputStream output) throws IOException {
    var links = new ArrayList<Link>();
    for (var entry : entries) {
      var content = content(entry, output);
      if (entry.isLink()) {
        links.add(new Link(entry.path(), new String(content, StandardCharsets.UTF_8)));
      } else {
        Files.write(GitCheckout.place(folder, entry.path()), content);
      }
    }
    for (var link : links) {
      copy(link);
    }
  }

  private static byte[] content(GitTree entry, InputStream output) throws IOException {
    var head = line(output);
    if (!head.equals(entry.id() + " blob " + entry.size())) {
      throw new IOException(
          head.endsWith(" missing")
              ? "it is not all in this clone; fetch it whole"
              : "git cat-file says " + head);
    }
    var content = output.readNBytes(Math.toIntExact(entry.size()));
    if (content.length != entry.size() || output.read() != '\n') {
      throw new IOException("git cat-file stopped early");
    }
    return content;
  }

  /// @param target relative to where the link stands
  private record Link(String path, String target) {}

  private void copy(Link link) throws IOException {
    var place = folder.resolve(link.path()).normalize();
    var to = place.resolveSibling(link.target()).normalize();
    if (to.startsWith(folder) && Files.isRegularFile(to) && Files.notExists(place)) {
      Files.copy(to, GitCheckout.place(folder, link.path()));
    }
  }

  private static String line(InputStream output) throws IOException {
    var line = new StringBuilder();
    for (int next = output.read(); next >= 0 && next != '\n'; next = output.read()) {
      line.append((char) next);
      if (line.length() > GitCheckout.LONGEST_LINK) {
        throw new IOException("git cat-file says too much");
      }
    }
    return line.toString();
  }
}
