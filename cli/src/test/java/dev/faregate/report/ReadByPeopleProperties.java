package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.cli.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.w3c.dom.Element;

/// Whatever stands in a descriptor, a browser, a comment and a spreadsheet show it as text.
@Domain(NastyTexts.class)
class ReadByPeopleProperties {
  private static final Parser MARKDOWN =
      Parser.builder()
          .extensions(List.of(AutolinkExtension.create(), TablesExtension.create()))
          .build();
  private static final Set<String> INLINE = Set.of("<br>", "<sub>", "</sub>");
  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "meta", "link", "title", "style", "body", "main", "header", "section",
          "footer", "h1", "h2", "h3", "p", "div", "span", "strong", "small", "code", "ul", "li",
          "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "rect", "desc");

  @Property(tries = 150)
  void aCommentHasNoLinkNoImageNoMentionAndNoMarkupButOurs(@ForAll String text) {
    for (var report : NastyReports.of(text)) {
      var written = new MarkdownOutput().write(report);
      assertThat(written).startsWith(MarkdownOutput.MARKER).hasSizeLessThan(MarkdownPage.LIMIT);
      MARKDOWN.parse(written).accept(new OnlyText());
      assertThat(written.split("<details>")).hasSameSizeAs(written.split("</details>"));
    }
  }

  @Property(tries = 150)
  void everyChangeIsOneRowOfItsTable(@ForAll String text) {
    var counting = new Rows();
    var written = new MarkdownOutput().write(NastyReports.of(text).getLast());
    MARKDOWN.parse(written).accept(counting);
    var lines = written.lines().filter(line -> line.startsWith("| ")).toList();
    // Each row is one line of its own; the rules below the headings are no rows.
    long rules = lines.stream().filter(line -> line.matches("[|: -]+---[|: -]*")).count();
    assertThat(counting.count).isEqualTo(lines.size() - (int) rules);
    assertThat(counting.cells).allMatch(cells -> cells >= 3 && cells <= 5);
  }

  @Property(tries = 150)
  void aPageHasOnlyOurElementsAndFetchesNothing(@ForAll String text) {
    for (var report : NastyReports.of(text)) {
      var html = new HtmlOutput().write(report);
      var page = Schemas.parsed(html.replaceFirst("<!doctype html>\n", ""));
      var all = page.getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        var element = (Element) all.item(i);
        assertThat(ELEMENTS).contains(element.getTagName());
        var attributes = element.getAttributes();
        for (int j = 0; j < attributes.getLength(); j++) {
          assertThat(attributes.item(j).getNodeName()).doesNotStartWith("on").isNotEqualTo("style");
        }
      }
      assertThat(html.codePoints().filter(NastyTexts::isHarmful)).isEmpty();
      var links = page.getElementsByTagName("link");
      assertThat(links.getLength()).isOne();
      assertThat(((Element) links.item(0)).getAttribute("href")).startsWith("data:");
    }
  }

  @Property(tries = 150)
  void everyRowOfATableHasItsCellsAndNoneIsAFormula(@ForAll String text) {
    for (var report : NastyReports.of(text)) {
      for (var output : List.of(new CsvOutput(), new FocusOutput())) {
        var rows = Csv.all(output.write(report));
        for (var row : rows) {
          assertThat(row).as(output.name()).hasSameSizeAs(rows.getFirst());
          assertThat(row)
              .allMatch(cell -> cell.matches("-?[0-9.]+") || !cell.matches("(?s)[=+@-].*"));
        }
      }
    }
  }

  private static final class OnlyText extends AbstractVisitor {
    @Override
    public void visit(Link link) {
      throw new AssertionError("a link to " + link.getDestination());
    }

    @Override
    public void visit(Image image) {
      throw new AssertionError("an image from " + image.getDestination());
    }

    @Override
    public void visit(HtmlInline html) {
      assertThat(INLINE).contains(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      assertThat(html.getLiteral())
          .matches("<!-- faregate -->|</details>|<details><summary>[A-Za-z0-9 ,.:$&;-]+</summary>");
    }

    @Override
    public void visit(Text text) {
      assertThat(text.getLiteral()).doesNotContain("@", "#1", "://");
    }
  }

  private static final class Rows extends AbstractVisitor {
    private int count;
    private final List<Integer> cells = new ArrayList<>();

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableRow) {
        count++;
        int children = 0;
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
          children++;
        }
        cells.add(children);
      }
      visitChildren(node);
    }
  }
}
