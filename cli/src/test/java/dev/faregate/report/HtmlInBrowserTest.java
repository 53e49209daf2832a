package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page as a browser shows it; skipped where there is none.
class HtmlInBrowserTest {
  @TempDir static Path folder;

  private static Chromium browser;

  @BeforeAll
  static void start() throws IOException {
    var program = Chromium.find();
    Assumptions.assumeTrue(program.isPresent(), "no Chromium on the PATH");
    try {
      browser = Chromium.start(program.get(), folder.resolve("profile"));
    } catch (IOException e) {
      // Some systems have a script of that name which only says how to install one.
      Assumptions.assumeTrue(System.getenv(Chromium.VARIABLE) != null, e.getMessage());
      throw e;
    }
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path show(Report report, int width) throws IOException {
    var file = folder.resolve("page.html");
    Files.writeString(file, new HtmlOutput().write(report));
    browser.open(width, 800);
    browser.show(file);
    return file;
  }

  private static int number(String expression) {
    return browser.evaluate(expression).asInt();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passed",
        "over-budget",
        "template-error",
        "only-unknowns",
        "no-change",
        "big-change"
      })
  void nothingIsFetchedAndNothingIsComplainedOf(String name) throws IOException {
    var file = show(SampleGates.named(name), 1100);
    assertThat(browser.evaluate("document.title").asString()).startsWith("faregate");
    assertThat(browser.events("Log.entryAdded")).isEmpty();
    assertThat(browser.events("Runtime.consoleAPICalled")).isEmpty();
    assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
    assertThat(browser.events("Network.requestWillBeSent"))
        .extracting(event -> event.get("request").get("url").asString())
        .allMatch(url -> url.equals(file.toUri().toString()) || url.startsWith("data:"));
  }

  @Test
  void theStyleSheetIsTheOneThatThePolicyAllows() throws IOException {
    show(SampleGates.overBudget(), 1100);
    assertThat(
            number("parseInt(getComputedStyle(document.querySelector('.total strong')).fontSize)"))
        .isGreaterThan(30);
  }

  @Test
  void drawingsAreThereAndTakeRoom() throws IOException {
    show(SampleGates.overBudget(), 1100);
    for (var kind : List.of("svg.stack", "svg.range", "svg.bar", "svg.gauge", "svg.pair")) {
      assertThat(number("document.querySelectorAll('" + kind + " rect').length"))
          .as(kind)
          .isPositive();
      assertThat(number("document.querySelector('" + kind + "').getBoundingClientRect().width"))
          .as(kind)
          .isGreaterThan(150);
    }
  }

  @Test
  void whoDoesNotSeeADrawingIsTold() throws IOException {
    show(SampleGates.overBudget(), 1100);
    var unnamed =
        "[...document.querySelectorAll('svg')].filter(s => s.getAttribute('aria-hidden') !== 'true'"
            + " && !(s.querySelector('title') && s.querySelector('desc'))).length";
    assertThat(number(unnamed)).isZero();
    assertThat(number("document.querySelectorAll('svg[role=img]').length")).isEqualTo(2);
    assertThat(number("document.querySelectorAll('h1').length")).isOne();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 400, 700, 1600})
  void nothingHangsOverTheEdge(int width) throws IOException {
    for (var name : SampleGates.NAMES) {
      show(SampleGates.named(name), width);
      assertThat(number("document.documentElement.scrollWidth"))
          .as(name)
          .isLessThanOrEqualTo(width);
    }
  }

  @Test
  void aLongNameIsBrokenOnAPhone() throws IOException {
    show(NastyReports.of("Name".repeat(60)).getLast(), 400);
    assertThat(number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(400);
  }

  @Test
  void textStandsOutInTheLightAndInTheDark() throws IOException {
    for (var scheme : List.of("light", "dark")) {
      show(SampleGates.overBudget(), 1100);
      emulate("screen", scheme);
      var worst = browser.evaluate(CONTRAST).asDouble();
      assertThat(worst).as(scheme).isGreaterThanOrEqualTo(4.5);
    }
  }

  private static void emulate(String media, String scheme) {
    var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    browser.send(
        "Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(feature)));
  }

  /// The least contrast of any text against what is behind it, as WCAG reckons it.
  private static final String CONTRAST =
      """
      (() => {
        const parts = c => c.match(/[\\d.]+/g).map(Number);
        const light = c => { const [r, g, b] = parts(c).slice(0, 3).map(v => { v /= 255;
          return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
        const behind = e => { for (; e; e = e.parentElement) {
          const c = parts(getComputedStyle(e).backgroundColor);
          if (c.length < 4 || c[3] > 0) return getComputedStyle(e).backgroundColor; }
          return 'rgb(255,255,255)'; };
        let worst = 21;
        for (const e of document.querySelectorAll('main *')) {
          if (e.closest('svg') || ![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
          const a = light(getComputedStyle(e).color), b = light(behind(e));
          worst = Math.min(worst, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
        }
        return worst;
      })()
      """;

  @Test
  void aPrinterHasItAll() throws IOException {
    show(SampleGates.overBudget(), 1100);
    emulate("print", "dark");
    assertThat(browser.evaluate("getComputedStyle(document.body).backgroundColor").asString())
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(browser.evaluate("getComputedStyle(document.body).color").asString())
        .isEqualTo("rgb(0, 0, 0)");
    var pdf = browser.send("Page.printToPDF", Map.of()).get("data").asString();
    assertThat(pdf).startsWith("JVBERi0");
  }
}
