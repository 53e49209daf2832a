package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.OwnRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages of what faregate itself tells of: what they show as flagged is, what they show as
/// accepted is not.
class OwnPagesTest {
  @TempDir Path folder;

  static List<String> names() {
    return OwnRules.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPageIsTrue(String name) throws IOException {
    var page = RulePages.page(name, Catalog.bundled()).orElseThrow();
    assertThat(page).startsWith("# " + name + "\n");
    int accepted = page.indexOf("\n## Accepted\n");
    assertThat(check(page, page.indexOf("\n## Flagged\n"))).contains("\"rule\": \"" + name + "\"");
    assertThat(check(page, accepted)).doesNotContain("\"rule\": \"" + name + "\"");
  }

  private String check(String page, int from) throws IOException {
    assertThat(from).as("the heading").isPositive();
    int start = page.indexOf("```yaml\n", from) + "```yaml\n".length();
    var template = page.substring(start, page.indexOf("```\n", start));
    Files.writeString(folder.resolve("template.yaml"), template);
    return new Terminal(folder).run("check", "template.yaml", "--output", "json").out();
  }
}
