package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What a comparison says where something is unknown, unreadable or no side at all.
class DiffTest extends GatedRepository {
  private static final String NO_USAGE =
      "region: us-east-1\nbudgets: [{ name: b, increase: 5% }]\n";

  @Test
  void aChangeOfUnknownAmountIsAChange() throws IOException {
    repository.write("faregate.yaml", NO_USAGE).commit("no usage");
    memory("10240");
    var says = "memory 1024 → 10240 MB: unknown, depends on requests and duration";
    assertThat(run("diff", "HEAD").out().replaceAll("\\s+", " "))
        .startsWith("Changed by an unknown amount against HEAD")
        .contains(says);
    assertThat(run("diff", "HEAD", "--output", "markdown").out())
        .contains("changed by an unknown amount", says);
    assertThat(run("diff", "HEAD", "--output", "json").out())
        .contains("\"change\": \"changed\"", says, "\"difference\": null");
    assertThat(run("gate", "--base", "HEAD").out())
        .contains("unknown  b", "what Thumbnailer changes is unknown");
  }

  @Test
  void aFileThatCannotBeReadCostsAnUnknownAmount() throws IOException {
    repository.write("template.yaml", "Resources:\n  Fn: [");
    assertThat(run("price", "--output", "json").out()).contains("\"atLeast\": true");
    var broken = run("diff", "HEAD");
    assertThat(broken.status()).isEqualTo(1);
    assertThat(broken.out())
        .contains("working tree: template.yaml cannot be read", "$10.60 → unknown")
        .doesNotContain("gone: was");
    assertThat(run("diff", "HEAD", "--output", "html").out())
        .as("a side that is unknown is no bar of nothing")
        .contains("class=\"before\"", "class=\"open\"", "$10.60 → unknown");
    assertThat(run("gate", "--base", "HEAD").out())
        .contains("unknown  this change", "unknown  media")
        .doesNotContain("within");
    repository.commit("broken");
    memory("1024");
    var repaired = run("diff", "HEAD");
    assertThat(repaired.status()).isZero();
    assertThat(repaired.out()).contains("HEAD: template.yaml cannot be read", "unknown → $10.60");
    assertThat(run("diff", "HEAD", "--output", "json").out()).contains("\"unreadable\": [");
    var gate = run("gate", "--base", "HEAD");
    assertThat(gate.out()).contains("HEAD: template.yaml cannot be read", "unknown  this change");
    assertThat(gate.status()).isZero();
  }

  @Test
  void whatIsNoDescriptorIsNoSide() throws IOException {
    repository.write("README.md", "# Read me\n").write("empty/.keep", "");
    repository.write("r.json", "{\"schemaVersion\": 99, \"tool\": {\"name\": \"faregate\"}}");
    var nothing = "README.md is no descriptor and no saved report";
    var base = run("diff", "README.md", "template.yaml");
    assertThat(base.err()).contains(nothing);
    assertThat(base.status()).isEqualTo(2);
    assertThat(run("gate", "--base", "README.md").err()).contains(nothing);
    assertThat(run("diff", "template.yaml", "empty").err())
        .contains("there is no descriptor in empty");
    assertThat(run("diff", "r.json", "template.yaml").err())
        .contains("r.json is a report of a newer faregate");
  }

  @Test
  void resourcesOfOneNameAreToldApart() throws IOException {
    repository.write("two.yaml", TEMPLATE).commit("two");
    memory("2048");
    repository.write("two.yaml", TEMPLATE.replace("1024", "4096"));
    assertThat(run("diff", "HEAD").out())
        .contains("two.yaml#Thumbnailer", "template.yaml#Thumbnailer");
    assertThat(run("diff", "HEAD", "--output", "markdown").out())
        .contains("two.yaml#Thumbnailer", "template.yaml#Thumbnailer");
  }

  @Test
  void aReasonDoesNotRepeatAnEscapedName() {
    assertThat(new DiffStep("t.yaml", "A\u0007b", "new").says("A\u0007b")).isEqualTo("new");
    assertThat(new DiffStep("t.yaml", "A\u0007b", "new").says("A\\u0007b")).isEqualTo("new");
  }
}
