package dev.faregate.report;

import java.util.ArrayList;
import java.util.List;

/// A rule's page for a terminal: the small part of Markdown that our pages are written in.
/// Headings, paragraphs, lists, and code in fences.
public final class RulePage {
  private static final int CODE_INDENT = 4;

  private final Page page;
  private final StringBuilder paragraph = new StringBuilder();
  private boolean isCode;

  private RulePage(Page page) {
    this.page = page;
  }

  /// @param width columns of the terminal
  public static String write(String markdown, int width, Style style) {
    var rulePage = new RulePage(new Page(width, style));
    for (var line : lines(markdown)) {
      rulePage.line(line);
    }
    rulePage.flush();
    return rulePage.page.text();
  }

  private static List<String> lines(String text) {
    var lines = new ArrayList<String>();
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      int end = to < 0 ? text.length() : to;
      boolean isCrLf = end > from && text.charAt(end - 1) == '\r';
      lines.add(text.substring(from, isCrLf ? end - 1 : end));
      from = end + 1;
    }
    return lines;
  }

  private void line(String line) {
    if (line.startsWith("```")) {
      flush();
      isCode = !isCode;
      page.gap();
    } else if (isCode) {
      code(line);
    } else if (line.startsWith("#")) {
      heading(line);
    } else if (line.isBlank()) {
      flush();
      page.gap();
    } else if (line.startsWith("- ") || line.startsWith("|")) {
      flush();
      paragraph.append(line);
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
    }
  }

  /// Code keeps its lines; the lines keep the page's width no more than the author did.
  private void code(String line) {
    if (line.isBlank()) {
      page.end();
      return;
    }
    int start = 0;
    while (line.charAt(start) == ' ') {
      start++;
    }
    page.at(CODE_INDENT + start).put(line.substring(start)).end();
  }

  private void heading(String line) {
    flush();
    int start = 0;
    while (start < line.length() && (line.charAt(start) == '#' || line.charAt(start) == ' ')) {
      start++;
    }
    page.gap();
    page.paragraph(line.substring(start), Ink.STRONG, 0);
  }

  private void flush() {
    if (paragraph.isEmpty()) {
      return;
    }
    var text = Inline.plain(paragraph.toString());
    if (text.startsWith("- ")) {
      page.paragraph(text, Ink.NORMAL, 0);
    } else {
      page.wrapped(text, Ink.NORMAL, 0, page.width()).end();
    }
    paragraph.setLength(0);
  }
}
