package dev.faregate.rule;

import dev.faregate.aws.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A rule's page, taken apart: its title and the templates under "Flagged" and "Accepted".
public record RulePage(String title, List<Snippet> snippets) {
  private static final String EXPECTED = "# flagged: ";

  public RulePage {
    snippets = List.copyOf(snippets);
  }

  /// A template of the page.
  ///
  /// @param line of the page on which it begins
  /// @param flagged whether it stands under "Flagged"
  public record Snippet(int line, boolean flagged, String text) {

    /// What the comments of the template expect: `5: memory is 64 MB; Lambda accepts …`.
    public List<String> expected() {
      var expected = new ArrayList<String>();
      var lines = text.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        int at = lines[i].indexOf(EXPECTED);
        if (at >= 0) {
          expected.add((i + 1) + ": " + lines[i].substring(at + EXPECTED.length()).strip());
        }
      }
      return expected;
    }
  }

  /// A rule's page in the folder of its service, if it is there.
  public static Optional<RulePage> of(String service, String rule) {
    var name = service + "/" + Names.className(rule) + ".md";
    try (var page = Service.class.getResourceAsStream(name)) {
      return page == null
          ? Optional.empty()
          : Optional.of(parse(new String(page.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RulePage parse(String text) {
    var lines = text.split("\n", -1);
    var snippets = new ArrayList<Snippet>();
    var section = "";
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].startsWith("## ")) {
        section = lines[i].substring(3).strip();
      } else if (lines[i].equals("```yaml")) {
        int end = i + 1;
        while (!lines[end].equals("```")) {
          end++;
        }
        var template = String.join("\n", List.of(lines).subList(i + 1, end)) + "\n";
        snippets.add(new Snippet(i + 2, section.equals("Flagged"), template));
        i = end;
      }
    }
    return new RulePage(lines[0], snippets);
  }
}
