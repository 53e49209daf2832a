package dev.faregate.cli;

import dev.faregate.source.Bounds;
import dev.faregate.usage.replay.Tally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Writes usage figures into a faregate.yaml, whole or not at all.
final class ReplayWriting {
  private static final int MOST_TOLD = 5;
  private static final String MARK = "\uFEFF";

  private ReplayWriting() {}

  /// Where `--write` says so.
  ///
  /// @throws CommandLineError where it is not known whose figures they are
  static List<String> asked(
      Arguments arguments,
      List<Tally> tallies,
      Map<String, Map<String, String>> usage,
      String comment,
      Surroundings around) {
    var file = arguments.last(ReplayCommand.WRITE.name());
    if (file.isEmpty() || tallies.isEmpty()) {
      return List.of();
    }
    if (tallies.getFirst().function().isEmpty()) {
      throw new CommandLineError(
          "--write: the logs do not tell whose all of them are; say --function NAME");
    }
    return write(file.get(), usage, comment, around);
  }

  /// @param comment on where the figures come from
  /// @return sentences on what was done
  /// @throws CommandLineError for a file that cannot be read or written
  private static List<String> write(
      String shown, Map<String, Map<String, String>> usage, String comment, Surroundings around) {
    var path = Workspace.resolve(around.directory(), shown);
    try {
      boolean isThere = Files.exists(path);
      if (isThere && Files.size(path) > Bounds.DEFAULT.bytes()) {
        throw new CommandLineError(shown + " is too large for a faregate.yaml");
      }
      var bytes = isThere ? Files.readAllBytes(path) : new byte[0];
      var whole = new String(bytes, StandardCharsets.UTF_8);
      if (!Arrays.equals(whole.getBytes(StandardCharsets.UTF_8), bytes)) {
        throw new CommandLineError(shown + " is no UTF-8, so nothing is written to it");
      }
      var mark = whole.startsWith(MARK) ? MARK : "";
      var text = whole.substring(mark.length());
      var edit = new UsageEdit(shown, text, comment);
      edit.add(usage);
      if (!edit.text().equals(text)) {
        WholeFile.write(path, (mark + edit.text()).getBytes(StandardCharsets.UTF_8));
      }
      return sentences(shown, edit);
    } catch (IOException e) {
      throw new CommandLineError(ProjectFiles.sentence(shown, e).replace("open", "write to"));
    }
  }

  private static List<String> sentences(String shown, UsageEdit edit) {
    var said = new ArrayList<String>();
    said.add("wrote " + edit.added() + " usage figures to " + shown);
    var kept = edit.kept();
    for (var one : kept.subList(0, Math.min(kept.size(), MOST_TOLD))) {
      said.add("kept as it was: " + one);
    }
    if (kept.size() > MOST_TOLD) {
      said.add("kept as they were: " + (kept.size() - MOST_TOLD) + " more");
    }
    return said;
  }
}
