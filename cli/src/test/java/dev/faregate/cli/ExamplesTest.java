package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs every session under `examples/`: each `$ faregate …` line, in its folder, must print what
/// follows it. `-Dgolden.accept=true` writes what it printed instead; then read the diff.
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("..", "examples").toAbsolutePath().normalize();
  private static final String PROMPT = "$ faregate ";
  private static final boolean ACCEPT = Boolean.getBoolean("golden.accept");

  @TestFactory
  List<DynamicTest> everySessionPrintsWhatItSays() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    try (var files = Files.walk(EXAMPLES)) {
      for (var session :
          files.filter(file -> file.toString().endsWith(".session")).sorted().toList()) {
        tests.add(
            DynamicTest.dynamicTest(EXAMPLES.relativize(session).toString(), () -> check(session)));
      }
    }
    assertThat(tests).as("sessions in " + EXAMPLES).isNotEmpty();
    return tests;
  }

  private static void check(Path session) throws IOException {
    var expected = Files.readString(session);
    var actual = new StringBuilder();
    for (var line : expected.lines().toList()) {
      if (line.startsWith(PROMPT)) {
        actual.append(actual.isEmpty() ? "" : "\n").append(line).append('\n');
        actual.append(output(session.getParent(), words(line.substring(PROMPT.length()))));
      }
    }
    if (ACCEPT) {
      Files.writeString(session, actual);
    }
    assertThat(actual.toString()).isEqualTo(Files.readString(session));
  }

  private static String output(Path folder, List<String> arguments) {
    var printed = new Terminal(folder).run(arguments);
    var status = printed.status() == 0 ? "" : "[exit status " + printed.status() + "]\n";
    return printed.out() + printed.err() + status;
  }

  /// Words of a command line, some of them in single quotes.
  static List<String> words(String line) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    boolean quoted = false;
    for (char letter : (line + " ").toCharArray()) {
      if (letter == '\'') {
        quoted = !quoted;
      } else if (letter == ' ' && !quoted) {
        if (!word.isEmpty()) {
          words.add(word.toString());
        }
        word.setLength(0);
      } else {
        word.append(letter);
      }
    }
    return words;
  }
}
