package dev.faregate.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/// The quick reader never says anything but what the parser of all of YAML says.
class QuickYamlProperties {
  private static final Path EXAMPLE = Path.of("..", "examples", "orders", "template.yaml");

  @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
  void itAgreesOnAnyPieces(@ForAll("pieces") String text) {
    Statistics.collect(BothReaders.agree(text));
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void itAgreesOnATemplateWithASlip(
      @ForAll @IntRange(max = 100_000) int place,
      @ForAll @IntRange(max = 12) int cut,
      @ForAll("piece") String piece)
      throws IOException {
    var text = Files.readString(EXAMPLE);
    int at = place % text.length();
    int after = Math.min(at + cut, text.length());
    BothReaders.agree(text.substring(0, at) + piece + text.substring(after));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void itAgreesOnTrees(@ForAll("trees") Node tree) {
    BothReaders.agree(Trees.yaml(tree));
  }

  @Provide
  Arbitrary<String> pieces() {
    return piece().list().ofMaxSize(14).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> piece() {
    return Arbitraries.of(
        "a",
        "b: ",
        "a:",
        "\n",
        "\n",
        "\n",
        "\n  ",
        "\n  ",
        "\n    ",
        " ",
        "- ",
        "- ",
        "- a\n",
        "k: v\n",
        "  k: v\n",
        "  - x\n",
        "key:\n",
        "  key:\n",
        "c: |\n",
        "|",
        "|-\n",
        "|-",
        ">",
        "d: >\n",
        ">-\n",
        "\"\\\"n\\\\\"",
        "  text\n",
        "    text # no\n",
        "   \n",
        "!Ref ",
        "a:\n  !Ref ",
        "-\n    ",
        ":a",
        "?b",
        "!Sub",
        "!If\n",
        "[",
        "]",
        "{",
        "}",
        ", ",
        ",",
        "a: b",
        "'",
        "'it'",
        "\"",
        "\"x\"",
        "''",
        "\\",
        "#",
        " # faregate:ignore x\n",
        ": ",
        "::",
        "-",
        "---",
        "---\n",
        "...",
        "%",
        "*",
        "&x ",
        "<<: ",
        "? ",
        "~",
        "\t",
        "\u0000",
        "\u007f",
        "é",
        "\u2028",
        "-1",
        "a#b",
        "\"q\": ",
        "[a, b]",
        "{a: b}",
        "{\"a\": !Ref b}",
        "[!Ref A::B, 'c']");
  }

  @Provide
  Arbitrary<Node> trees() {
    return Trees.all();
  }
}
