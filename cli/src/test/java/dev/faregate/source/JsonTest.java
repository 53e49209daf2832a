package dev.faregate.source;

import static dev.faregate.source.Reading.bytes;
import static dev.faregate.source.Reading.cut;
import static dev.faregate.source.Reading.document;
import static dev.faregate.source.Reading.fatal;
import static dev.faregate.source.Reading.json;
import static dev.faregate.source.Reading.problem;
import static dev.faregate.source.Reading.shown;
import static dev.faregate.source.Reading.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  @Test
  void textIsQuotedAndAllElseKeepsItsExactText() {
    assertThat(
            shown(
                document(
                    json(
                        """
                        {"a": "x\\u0041\\n", "n": 1.10, "big": 123456789012345678901234567890,
                         "e": -1E+400, "t": true, "z": null, "l": [], "m": {}}
                        """))))
        .isEqualTo(
            "{a: \"xA\n\", n: 1.10, big: 123456789012345678901234567890, e: -1E+400, t: true,"
                + " z: null, l: [], m: {}}");
  }

  @Test
  void everyNodePointsAtItsOwnText() {
    var source = json("{\n  \"a\\\"b\": [ \"x\\\\\", 12 , {\"🚀\": null} ]\n}\n");
    var entry = ((Mapping) document(source)).entries().getFirst();
    assertThat(cut(source, document(source))).isEqualTo(source.text().strip());
    assertThat(cut(source, entry.key())).isEqualTo("\"a\\\"b\"");
    assertThat(cut(source, entry.value())).isEqualTo("[ \"x\\\\\", 12 , {\"🚀\": null} ]");
    var items = ((Node.Sequence) entry.value()).items();
    assertThat(cut(source, items.get(0))).isEqualTo("\"x\\\\\"");
    assertThat(cut(source, items.get(1))).isEqualTo("12");
    assertThat(cut(source, ((Mapping) items.get(2)).entries().getFirst().value()))
        .isEqualTo("null");
    assertThat(items.get(1).origin().at().orElseThrow())
        .isEqualTo(new Span("template.json", 2, 20, 2, 22, 21, 23));
  }

  @Test
  void ofEqualNamesTheLastCounts() {
    var source = json("{\"a\": 1,\n \"a\": 2}");
    assertThat(shown(source.documents().getFirst())).isEqualTo("{a: 2}");
    assertThat(problem(source))
        .isEqualTo(
            "2:2 a is written twice here, first at 1:2; only the last one counts, so remove one");
  }

  @Test
  void aByteOrderMarkAndTabsAreNothing() {
    assertThat(shown(document(json("\uFEFF{\r\n\t\"a\":\t1\r\n}")))).isEqualTo("{a: 1}");
  }

  @Test
  void yamlThatBeginsLikeJsonIsReadAsYaml() {
    assertThat(shown(document(yaml("{Resources: {A: !Ref b}}"))))
        .isEqualTo("{Resources: {A: Ref(b)}}");
    assertThat(shown(document(yaml("[a, b] # c\n")))).isEqualTo("[a, b]");
    var template = Reader.read("x.template", bytes("{a: 1}"), Bounds.DEFAULT);
    assertThat(shown(document(template))).isEqualTo("{a: 1}");
  }

  @Test
  void jsonIsReadWhateverTheFileIsCalled() {
    assertThat(shown(document(yaml("{\"a\": \"b\"}")))).isEqualTo("{a: \"b\"}");
    var template = Reader.read("a.template", bytes("{\"a\": 1,}"), Bounds.DEFAULT);
    assertThat(fatal(template)).isEqualTo("1:8 JSON takes no comma before }; delete it");
  }

  @Test
  void almostJsonInAYamlFileIsReadAndTold() {
    var source = yaml("{\"a\": 1,}");
    assertThat(shown(source.documents().getFirst())).isEqualTo("{a: 1}");
    assertThat(problem(source)).isEqualTo("1:8 JSON takes no comma before }; delete it");
    assertThat(fatal(yaml("{\"a\": 1"))).contains("the JSON ends too early");
  }

  @Test
  void anythingElseInAJsonFileIsReadAsYaml() {
    assertThat(shown(document(json("a: 1")))).isEqualTo("{a: 1}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,}           |1:7 JSON takes no comma before }; delete it",
        "[1, 2 , ]           |1:7 JSON takes no comma before ]; delete it",
        "[1, // c            |1:5 JSON has no comments; delete this one, or write the file as YAML",
        "{ /* x */ }         |1:3 JSON has no comments; delete this one, or write the file as YAML",
        "{ # x               |1:3 JSON has no comments; delete this one, or write the file as YAML",
        "{'a': 1}            |1:2 JSON takes double quotes only; write \" for '",
        "{a: 1}              |1:2 a name in double quotes is missing here",
        "{\"a\" 1}           |1:6 a colon is missing between the name and this",
        "{\"a\":1 \"b\":2}   |1:8 a comma is missing before this",
        "[1 2]               |1:4 a comma is missing before this",
        "{\"a\": \"xyz       |1:11 the JSON ends too early: a closing \" is missing",
        "{\"a\": {\"b\": [1  |1:15 the JSON ends too early: a closing bracket is missing",
        "[True]              |1:2 True is no value in JSON; put it in double quotes, or write true,"
            + " false or null",
        "[NaN]               |1:2 NaN is no value in JSON; put it in double quotes, or write true,"
            + " false or null",
        "[007]               |1:2 007 is no number in JSON; put it in double quotes if it is text",
        "[0x1F]              |1:2 0x1F is no number in JSON; put it in double quotes if it is text",
        "[\"\\d\"]           |1:4 this is no escape that JSON knows; write \\\\ for a backslash",
        "[1}                 |1:3 this bracket closes nothing that is open, or is of the wrong"
            + " kind",
        "{\"a\":1}}          |1:8 this bracket closes nothing that is open, or is of the wrong"
            + " kind",
        "[,1]                |1:2 a value is missing before this comma",
        "{\"a\": }           |1:7 a value is missing here; JSON knows \"text\", numbers, true,"
            + " false, null, [ and {",
        "{\"a\":1} {\"b\":2} |1:9 the JSON document ends before this; a file holds one, so delete"
            + " the rest or put a comma and brackets around both",
        "{\"a\": {{ x }} }   |1:7 this looks like the source of a Jinja template; render it first",
      })
  void whatIsNoJsonIsSaidInOneSentence(String text, String says) {
    assertThat(fatal(json(text))).isEqualTo(says);
  }

  @Test
  void aLineBreakInTextIsToldWhereItStands() {
    assertThat(fatal(json("{\"a\": \"x\ny\"}")))
        .isEqualTo(
            "1:9 a line break or tab cannot stand in JSON text; close the quote, or write \\n or"
                + " \\t");
  }
}
