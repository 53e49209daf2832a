package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever stands in a descriptor, no program that reads a report does what it says.
@Domain(NastyTexts.class)
class OutputTextProperties {
  private static final Pattern COMMAND =
      Pattern.compile(
          "::(error|warning|notice)"
              + " ((file=[^:,]*,line=\\d+,endLine=\\d+,col=\\d+(,endColumn=\\d+)?,)?"
              + "title=[^:,]+)::.+");
  private static final JsonMapper JSON = new JsonMapper();
  private static final Parser MARKDOWN =
      Parser.builder().extensions(List.of(AutolinkExtension.create())).build();

  @Property(tries = 150)
  void everyFormIsWhatItsSchemaAllows(@ForAll String text) {
    for (var report : NastyReports.of(text)) {
      for (var output : Outputs.ALL) {
        if (!output.name().equals("github")) {
          Schemas.validate(output.name(), output.write(report));
        }
      }
    }
  }

  @Property(tries = 150)
  void noControlCharacterAndNoCommandReachesALog(@ForAll String text) {
    var outputs = new ArrayList<>(Outputs.ALL);
    outputs.add(new JsonOutput());
    outputs.add(new TableOutput(80, Style.PLAIN));
    for (var report : NastyReports.of(text)) {
      for (var output : outputs) {
        var written = output.write(report);
        assertThat(written.codePoints().filter(NastyTexts::isHarmful)).as(output.name()).isEmpty();
        assertThat(written).as(output.name()).doesNotContain("##");
        if (!output.name().equals("github")) {
          assertThat(written.lines().map(NastyTexts::trimmed).filter(line -> line.startsWith("::")))
              .as(output.name())
              .isEmpty();
        }
      }
    }
  }

  @Property(tries = 150)
  void everyLineForGithubIsOneAnnotation(@ForAll String text) {
    for (var report : NastyReports.of(text)) {
      var lines = new GithubOutput().write(report).lines().toList();
      assertThat(lines).isNotEmpty().allMatch(line -> COMMAND.matcher(line).matches());
      var remarks = Told.all(report).size();
      int general = (report.costs().isPresent() ? 1 : 0) + (report.unchecked().isEmpty() ? 0 : 1);
      assertThat(lines).hasSize(remarks + general);
    }
  }

  @Property(tries = 150)
  void aParserOfXmlFindsWhatWasToldAndNothingElse(@ForAll String text) {
    for (var report : NastyReports.of(text)) {
      var checkstyle = Schemas.parsed(new CheckstyleOutput().write(report));
      var errors = checkstyle.getElementsByTagName("error");
      var told = new ArrayList<String>();
      for (int i = 0; i < errors.getLength(); i++) {
        told.add(((Element) errors.item(i)).getAttribute("message"));
      }
      assertThat(told)
          .containsExactlyInAnyOrderElementsOf(
              Told.all(report).stream()
                  .map(one -> Escapes.visible(RemarkText.line(one, FixPrices.NONE)))
                  .toList());
      var junit = Schemas.parsed(new JunitOutput().write(report));
      var tests = junit.getDocumentElement().getAttribute("tests");
      assertThat(junit.getElementsByTagName("testcase").getLength())
          .isEqualTo(Integer.parseInt(tests));
    }
  }

  @Property(tries = 150)
  void whatIsShownAsMarkdownIsOnlyText(@ForAll String text) {
    for (var report : NastyReports.of(text)) {
      for (var diagnostic : tree(new RdjsonOutput(), report).get("diagnostics")) {
        assertOnlyText(diagnostic.get("message").asString());
      }
      for (var issue : tree(new GitlabOutput(), report)) {
        assertOnlyText(issue.get("description").asString());
      }
    }
  }

  private static void assertOnlyText(String markdown) {
    var document = MARKDOWN.parse(markdown);
    assertThat(document.getFirstChild()).as(markdown).isInstanceOf(Paragraph.class);
    assertThat(document.getFirstChild()).isSameAs(document.getLastChild());
    Node node = document.getFirstChild().getFirstChild();
    while (node != null) {
      assertThat(node).as(markdown).isInstanceOfAny(Text.class, Code.class);
      node = node.getNext();
    }
  }

  @Property(tries = 150)
  void noTextOfSarifHoldsALinkOrAControlCharacter(@ForAll String text) {
    for (var report : NastyReports.of(text)) {
      for (var run : tree(new SarifOutput(), report).get("runs")) {
        for (var message : run.findValues("message")) {
          var written = message.get("text").asString();
          assertThat(written.replaceAll("\\\\[\\\\\\[\\]]", "")).doesNotContain("[", "]", "\\");
          assertThat(written.codePoints().filter(NastyTexts::isHarmful)).isEmpty();
        }
        for (var uri : run.findValues("uri")) {
          assertThat(uri.asString()).matches("([A-Za-z0-9._~/-]|%[0-9A-F]{2}|^file:///)*");
        }
      }
    }
  }

  @Property(tries = 150)
  void everyRemarkHasAFingerprintOfItsOwn(@ForAll String text) {
    for (var report : NastyReports.of(text)) {
      var seen = new HashSet<String>();
      for (var issue : tree(new GitlabOutput(), report)) {
        assertThat(seen.add(issue.get("fingerprint").asString())).isTrue();
      }
    }
  }

  private static JsonNode tree(Output output, Report report) {
    return JSON.readTree(output.write(report));
  }
}
