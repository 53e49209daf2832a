package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The README shows what the program does: its sessions are those of the examples, and its tables
/// name every format, service and output. `-Dgolden.accept=true` brings it up to date.
class ReadmeTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final boolean ACCEPT = Boolean.getBoolean("golden.accept");
  private static final String SESSION = "<!-- session: ";

  @Test
  void theReadmeIsUpToDate() throws IOException {
    var readme = Files.readString(ROOT.resolve("README.md"));
    var updated = updated(readme.lines().toList());
    if (ACCEPT) {
      Files.writeString(ROOT.resolve("README.md"), updated);
      return;
    }
    assertThat(readme).isEqualTo(updated);
  }

  @Test
  void everyFormatServiceAndOutputIsNamed() throws IOException {
    var readme = Files.readString(ROOT.resolve("README.md"));
    for (var format : Components.formats()) {
      assertThat(readme).contains("| `" + format.name() + "` |");
    }
    for (var service : Components.services()) {
      assertThat(readme).contains("| `" + service.name() + "` |");
    }
    for (var output : Components.OUTPUTS) {
      assertThat(readme).contains("| `" + output + "` |");
    }
  }

  /// Every marker followed by what belongs there, in place of what follows it now.
  private static String updated(List<String> lines) throws IOException {
    var text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      text.append(line).append('\n');
      if (line.startsWith(SESSION)) {
        var session = line.substring(SESSION.length(), line.indexOf(" -->"));
        text.append("\n```\n").append(Files.readString(ROOT.resolve(session))).append("```\n");
        i = end(lines, i);
      }
    }
    return text.toString();
  }

  /// The last line of the block that follows line `from`, or `from` if none does.
  private static int end(List<String> lines, int from) {
    int line = from + 1;
    if (line + 1 >= lines.size() || !lines.get(line + 1).startsWith("```")) {
      return from;
    }
    line++;
    do {
      line++;
    } while (!lines.get(line).equals("```"));
    return line;
  }
}
