package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class HtmlOutputTest {

  @Test
  void aGateIsAPage() {
    golden("gate.html", SampleGates.overBudget());
  }

  @Test
  void aPriceIsAPage() {
    golden("price.html", SampleReports.price().build());
  }

  @Test
  void aCheckIsAPage() {
    golden("check.html", SampleReports.check().build());
  }

  /// Without the style sheet, which is looked at in a browser.
  private static void golden(String name, Report report) {
    var html = new HtmlOutput().write(report);
    Golden.check(
        name,
        html.replace(HtmlStyle.sheet(), "…")
            .replace(HtmlStyle.digest(), "…")
            .replace("</td><td", "</td>\n<td"));
  }

  @Test
  void thePolicyAllowsTheStyleSheetAndNothingElse() throws NoSuchAlgorithmException {
    var html = new HtmlOutput().write(SampleGates.passed());
    var sheet = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
    var sha = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
    assertThat(html)
        .contains("default-src &#39;none&#39;")
        .contains("&#39;sha256-" + Base64.getEncoder().encodeToString(sha) + "&#39;")
        .doesNotContain("unsafe", "<script", "http://b", "https://");
  }

  @Test
  void whatNobodyKnowsIsNotShownAsNothing() {
    var html = new HtmlOutput().write(SampleGates.onlyUnknowns());
    assertThat(html).contains("<strong>unknown</strong>").doesNotContain("<strong>$0.00</strong>");
    assertThat(html).as("hatched").contains("<rect class=\"open\"");
    assertThat(new HtmlOutput().write(SampleGates.passed())).doesNotContain("\"open\"");
  }

  @Test
  void manyResourcesAreCountedNotAllDrawn() {
    var html = new HtmlOutput().write(SampleGates.bigChange(600));
    assertThat(html).contains("402 more: --output json lists all").hasSizeLessThan(1_500_000);
  }
}
