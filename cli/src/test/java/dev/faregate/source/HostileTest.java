package dev.faregate.source;

import static dev.faregate.source.Reading.bytes;
import static dev.faregate.source.Reading.fatal;
import static dev.faregate.source.Reading.json;
import static dev.faregate.source.Reading.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Files made to hurt. The time allowed is far above what is needed and far below what an unbounded
/// reader would take.
class HostileTest {

  @Test
  void aHundredMegabytesAreNotLookedAt() {
    assertThat(inTime(() -> Reader.read("a.yaml", new byte[100_000_000], Bounds.DEFAULT)))
        .isEqualTo("1:1 the file has 100 MB; at most 16 MB are read, so split it");
    assertThat(fatal(Reader.tooLarge("a.yaml", 100_000_001, Bounds.DEFAULT)))
        .startsWith("1:1 the file has 101 MB");
  }

  @Test
  void aBillionLaughsEndInASentence() {
    var text = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (int i = 1; i < 30; i++) {
      text.append("a%d: &a%d [%s]\n".formatted(i, i, "*a%d,".formatted(i - 1).repeat(10)));
    }
    assertThat(inTime(() -> yaml(text.toString())))
        .isEqualTo(
            "6:38 aliases make more than 1000000 values of this file; write out what you need of"
                + " them");
  }

  @Test
  void aBillionLaughsByMergeKeysEndInASentence() {
    var text = new StringBuilder("a0: &a0 {k: v, l: w}\n");
    for (int i = 1; i < 30; i++) {
      text.append(
          "a%d: &a%d {<<: [%s], k%d: 1}\n".formatted(i, i, "*a%d,".formatted(i - 1).repeat(10), i));
    }
    assertThat(inTime(() -> yaml(text.toString()))).contains("aliases make more than");
  }

  @Test
  void anAliasInsideWhatItNamesEndsInASentence() {
    assertThat(inTime(() -> yaml("a: &a [1, *a]")))
        .isEqualTo("1:11 alias *a stands inside the value that it names; write that part out");
    assertThat(inTime(() -> yaml("&a {x: {<<: *a}}"))).contains("alias *a stands inside");
  }

  @Test
  void anAliasToNothingEndsInASentence() {
    assertThat(fatal(yaml("a: *nothing")))
        .isEqualTo("1:4 no anchor &nothing stands before this alias; quote the text if * is meant");
  }

  @Test
  void depthIsBoundedHoweverItIsWritten() {
    for (var text :
        new String[] {
          "[".repeat(100_000),
          "{a: ".repeat(100_000),
          "- ".repeat(100_000),
          "? ".repeat(100_000),
          "!a ".repeat(100_000) + "x",
          "[\n".repeat(100_000),
          "a: !x ".repeat(100_000)
        }) {
      assertThat(inTime(() -> yaml(text))).as(text.substring(0, 6)).isNotEmpty();
    }
    assertThat(inTime(() -> yaml("- ".repeat(100_000))))
        .contains("values stand inside each other more than 200 levels deep here");
    assertThat(inTime(() -> json("[".repeat(100_000))))
        .contains("values stand inside each other more than 200 levels deep here");
    assertThat(inTime(() -> json("{\"a\":".repeat(100_000)))).contains("levels deep");
  }

  @Test
  void aDepthThatPeopleWriteIsFine() {
    assertThat(json("[".repeat(200) + "]".repeat(200)).problems()).isEmpty();
    assertThat(yaml("a: " + "[".repeat(199) + "]".repeat(199)).problems()).isEmpty();
  }

  @Test
  void longTextsTakeLinearTimeAndAreBounded() {
    var small = new Bounds(20_000_000, 200, 1_000_000, 1_000, 100_000, 1000, 100);
    for (var text :
        new String[] {
          "\"" + "x".repeat(2_000_000) + "\"",
          "x".repeat(2_000_000),
          "x ".repeat(1_000_000),
          "x\n".repeat(1_000_000),
          "a: |\n" + "  x\n".repeat(2_000_000),
          "'" + "''".repeat(1_000_000) + "'",
          "[\"" + "\\n".repeat(1_000_000) + "\"]",
          "[" + "1".repeat(2_000_000) + "]"
        }) {
      assertThat(inTime(() -> Reader.read("a.yaml", bytes(text), small)))
          .contains("at most 1000 are read");
    }
    assertThat(inTime(() -> yaml("# " + "x".repeat(2_000_000)))).contains("nothing but comments");
    assertThat(inTime(() -> yaml("x".repeat(2_000_000) + ": 1"))).isNotEmpty();
  }

  @Test
  void numbersOfValuesKeysAndDocumentsAreBounded() {
    var few = new Bounds(1000, 200, 20, 3, 5, 100, 2);
    assertThat(fatal(Reader.read("a", bytes("[" + "1,".repeat(30) + "1]"), few)))
        .isEqualTo("1:40 more than 20 values in one file; split it");
    assertThat(fatal(Reader.read("a", bytes("{a: ,b: ,c: ,d: ,e: ,f: }"), few)))
        .isEqualTo("1:22 more than 5 keys in one mapping; split it");
    assertThat(fatal(Reader.read("a", bytes("--- a\n".repeat(4)), few)))
        .isEqualTo("4:1 more than 3 documents in one file; split it");
  }

  @Test
  void aMillionEqualKeysAreToldOnlyInPart() {
    var source = inTimeSource(() -> yaml("a: 1\n".repeat(200_000)));
    assertThat(source.problems()).hasSize(Bounds.DEFAULT.problems() + 1);
    assertThat(source.problems().getLast().message()).isEqualTo("and 199899 more of the kind");
  }

  @Test
  void keysWithEqualHashesTakeNoQuadraticTime() {
    var text = new StringBuilder("{");
    for (int i = 0; i < 1 << 15; i++) {
      text.append('"');
      for (int bit = 0; bit < 15; bit++) {
        text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      text.append("\": 1,");
    }
    var source = inTimeSource(() -> json(text + "\"z\": 1}"));
    assertThat(source.problems()).isEmpty();
  }

  @Test
  void bytesThatAreNoTextAreTold() {
    assertThat(fatal(Reader.read("a", new byte[0], Bounds.DEFAULT)))
        .isEqualTo("1:1 the file is empty; write a descriptor into it");
    assertThat(fatal(yaml(" \n\t\n")))
        .isEqualTo("1:1 the file is empty; write a descriptor into it");
    assertThat(fatal(Reader.read("a", new byte[] {'a', '\n', 'b', 0, 'c'}, Bounds.DEFAULT)))
        .isEqualTo("2:2 the file is binary (a NUL byte stands here); give a text file");
    assertThat(fatal(yaml("a: \u001b[31m")))
        .isEqualTo(
            "1:4 the control character U+001B stands here; delete it, or write it as an escape in"
                + " double quotes");
    assertThat(fatal(yaml("a: b\u0080c")))
        .isEqualTo(
            "1:5 the character U+0080 is not allowed in YAML; delete it, or write it as an escape"
                + " in double quotes");
    assertThat(fatal(yaml("🚀: b\uFFFFc"))).startsWith("1:6 the character U+FFFF is not allowed");
  }

  @Test
  void bytesOfAnotherEncodingAreToldWithTheirPlace() {
    assertThat(fatal(latin1("name: caf\u00e9\n")))
        .isEqualTo(
            "1:10 byte 0xE9 here, at offset 9 of the file, is not UTF-8; save the file as UTF-8");
    assertThat(fatal(latin1("\u00ef\u00bb\u00bfa\n\u00c3\u00a9: \u00ff")))
        .isEqualTo(
            "2:4 byte 0xFF here, at offset 9 of the file, is not UTF-8; save the file as UTF-8");
    for (var malformed :
        new String[] {
          "\u00c0\u0080", "\u00ed\u00a0\u0080", "\u00f4\u0090\u0080\u0080", "\u00e2\u0082"
        }) {
      assertThat(fatal(latin1("a: " + malformed))).startsWith("1:4 byte 0x");
    }
    assertThat(yaml("a: \uFFFD").problems()).isEmpty();
    var utf16 = "a: 1".getBytes(StandardCharsets.UTF_16);
    assertThat(fatal(Reader.read("a", utf16, Bounds.DEFAULT)))
        .isEqualTo("1:1 the file is encoded as UTF-16; save it as UTF-8");
    var unmarked = "a: 1".getBytes(StandardCharsets.UTF_16LE);
    assertThat(fatal(Reader.read("a", unmarked, Bounds.DEFAULT))).contains("UTF-16");
  }

  private static Source latin1(String text) {
    return Reader.read("a.yaml", text.getBytes(StandardCharsets.ISO_8859_1), Bounds.DEFAULT);
  }

  private static String inTime(Supplier<Source> reading) {
    return fatal(inTimeSource(reading));
  }

  private static Source inTimeSource(Supplier<Source> reading) {
    return assertTimeoutPreemptively(Duration.ofSeconds(10), reading::get);
  }
}
