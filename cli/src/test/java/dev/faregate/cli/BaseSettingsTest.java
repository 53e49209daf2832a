package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// With whose `faregate.yaml` either side of a comparison is priced.
class BaseSettingsTest extends GatedRepository {

  /// 3M requests more at $0.20 per 1M, 600,000 GB-s at $0.0000166667.
  @Test
  void moreUseIsAReasonOfItsOwn() throws IOException {
    usage("requests: 6M, duration: 200ms");
    var diff = run("diff", "main");
    assertThat(diff.out())
        .contains("requests 3M → 6M", "+$10.60", "$10.60 → $21.20")
        .contains("main and the head are each priced with their own faregate.yaml");
    var gate = run("gate", "--base", "main");
    assertThat(gate.status()).isEqualTo(3);
    assertThat(gate.out()).contains("over budget: this change", "Thumbnailer +$10.60");
  }

  @Test
  void useThatADescriptorSaysItselfIsNamedToo() throws IOException {
    var told =
        TEMPLATE.replace(
            "    Properties:",
            "    Metadata: { faregate: { usage: { requests: 1M } } }\n    Properties:");
    repository.write("template.yaml", told).commit("told");
    repository.write("template.yaml", told.replace("1M", "2M"));
    assertThat(run("diff", "main").out()).contains("requests 1M → 2M", "+$3.53");
  }

  @Test
  void reasonsOfUseAndOfDescriptorsAddUp() throws IOException {
    usage("requests: 6M, duration: 200ms");
    memory("2048");
    assertThat(run("diff", "main").out())
        .contains("requests 3M → 6M", "+$10.60", "memory 1024 → 2048 MB", "+$20.00", "+$30.60");
  }

  @Test
  void aComparisonTheOtherWayRoundIsItsNegative() throws IOException {
    repository.git("switch", "--quiet", "-c", "feature");
    usage("requests: 6M, duration: 200ms");
    repository.commit("busier");
    assertThat(run("diff", "main", "feature").out()).contains("+$10.60");
    assertThat(run("diff", "feature", "main").out()).contains("requests 6M → 3M", "−$10.60");
  }

  @Test
  void aNewResourceIsNewWithItsUse() throws IOException {
    repository.write("template.yaml", TEMPLATE + TEMPLATE.substring(11).replace("Thumb", "Index"));
    repository.write(
        "faregate.yaml",
        SETTINGS.replace("budgets:", "    Indexnailer: { requests: 1M, duration: 1s }\nbudgets:"));
    assertThat(run("diff", "main").out())
        .contains("Indexnailer", "new", "+$16.87")
        .doesNotContain("usage added");
    repository.commit("a second");
    repository.write("template.yaml", TEMPLATE).write("faregate.yaml", SETTINGS);
    assertThat(run("diff", "HEAD").out()).contains("−$16.87").doesNotContain("unknown");
  }

  @Test
  void accountAndRegionAreOfTheirSidesToo() throws IOException {
    repository.write("faregate.yaml", SETTINGS.replace("us-east-1", "af-south-1"));
    assertThat(run("diff", "main").out()).contains("region us-east-1 → af-south-1");
    repository.write("faregate.yaml", SETTINGS.replace("free-tier: off", "free-tier: on"));
    assertThat(run("diff", "main").out()).contains("free tier, its share", "−$6.87");
  }

  @Test
  void budgetsAndRulesAreTheHeads() throws IOException {
    repository.write("faregate.yaml", SETTINGS.replace("limit: 12", "limit: 9"));
    var gate = run("gate", "--base", "main");
    assertThat(gate.status()).isEqualTo(3);
    assertThat(gate.out()).contains("over budget: media").doesNotContain("each priced");
  }

  @Test
  void whereTheBaseHasNoneTheHeadsServesBoth() throws IOException {
    repository.git("rm", "--quiet", "--cached", "faregate.yaml");
    repository.git("commit", "--quiet", "-m", "without settings");
    var diff = run("diff", "main");
    assertThat(diff.out()).startsWith("No change against main");
    assertThat(diff.out().replaceAll("\\s+", " "))
        .contains("main has no faregate.yaml, so that of the head serves both sides");
  }

  @Test
  void settingsThatAreWrongAtTheBaseMayBeRepaired() throws IOException {
    repository.write("faregate.yaml", SETTINGS.replace("requests", "reqests")).commit("slip");
    repository.write("faregate.yaml", SETTINGS);
    var diff = run("diff", "main");
    assertThat(diff.status()).isZero();
    assertThat(diff.out().replaceAll("\\s+", " "))
        .contains("faregate.yaml of main cannot be used", "no usage figure is called reqests")
        .contains("serves both sides");
  }

  @Test
  void aFigureThatTheBaseLacksLeavesTheIncreaseOpen() throws IOException {
    repository.write("faregate.yaml", SETTINGS.replace("requests: 3M, ", "")).commit("blank");
    repository.write("faregate.yaml", SETTINGS);
    var gate = run("gate", "--base", "main");
    assertThat(gate.status()).isZero();
    assertThat(gate.out().replaceAll("\\s+", " "))
        .contains("unknown this change", "what Thumbnailer cost in main is unknown");
  }

  private void usage(String figures) throws IOException {
    repository.write("faregate.yaml", SETTINGS.replace("requests: 3M, duration: 200ms", figures));
  }
}
