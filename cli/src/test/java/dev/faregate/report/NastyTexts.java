package dev.faregate.report;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/// Texts that mean something to a terminal, a build server, a browser or a parser, and any others.
public class NastyTexts extends DomainContextBase {
  private static final String[] PIECES = {
    "\u001b[31m",
    "\u001b]0;title\u0007",
    "\u009b2J",
    "\u202e",
    "\u0000",
    "\ufffe",
    "\uffff",
    "\n",
    "\r\n",
    "\t",
    "\"",
    "'",
    "\\",
    "&",
    "&#0;",
    "]]>",
    "<![CDATA[",
    "<!--",
    "<script>",
    "画像",
    "🚀",
    "e\u0301",
    "\ud800",
    "\udc00",
    "\u200d",
    "\u2028",
    "\u0085",
    "\u00a0",
    "\u3000",
    "%0A",
    "%",
    "::error::",
    "::add-mask::x",
    "\n::stop-commands::x",
    "##[error]",
    "##vso[task.x]",
    ":",
    ",",
    "[a](http://b.example)",
    "![](http://b.example)",
    "https://b.example",
    "www.b.example",
    "@team",
    "#1",
    "**",
    "_",
    "`",
    "```",
    "~~~",
    "- ",
    "1. ",
    "> ",
    "# ",
    "|",
    "$x$",
    "=1+1",
    "+1",
    "-1",
    "@SUM(1)",
    "{0}",
    "%s",
    "${",
    " ",
    "word",
    "a/b.yaml",
    "../",
    "C:\\",
    "file:///"
  };

  @Provide
  Arbitrary<String> texts() {
    var pieces =
        Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(12).map(all -> String.join("", all));
    return Arbitraries.oneOf(pieces, Arbitraries.strings().all().ofMinLength(1).ofMaxLength(80));
  }

  /// Whether a terminal would obey it, or a reader be misled.
  static boolean isHarmful(int point) {
    return point != '\n'
        && (Character.isISOControl(point)
            || Character.getType(point) == Character.SURROGATE
            || point >= 0x202A && point <= 0x202E
            || point >= 0x2066 && point <= 0x2069
            || point == 0x2028
            || point == 0x2029);
  }

  /// Without the white space at its start that a build server ignores.
  static String trimmed(String line) {
    int start = 0;
    while (start < line.length()
        && (Character.isWhitespace(line.charAt(start))
            || Character.isSpaceChar(line.charAt(start)))) {
      start++;
    }
    return line.substring(start);
  }
}
