package dev.faregate.source;

import static dev.faregate.source.Reading.at;
import static dev.faregate.source.Reading.cut;
import static dev.faregate.source.Reading.document;
import static dev.faregate.source.Reading.problem;
import static dev.faregate.source.Reading.shown;
import static dev.faregate.source.Reading.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.source.Node.Call;
import org.junit.jupiter.api.Test;

class YamlTest {

  @Test
  void scalarsKeepTheirTextAndTheirQuotes() {
    var source =
        yaml(
            """
            Plain: 010
            Date: 2010-09-09
            Yes: yes
            Single: 'it''s'
            Double: "a\\tb"
            Literal: |
              one
              two
            Folded: >-
              one
              two
            Empty:
            """);
    assertThat(shown(document(source)))
        .isEqualTo(
            "{Plain: 010, Date: 2010-09-09, Yes: yes, Single: \"it's\", Double: \"a\tb\", Literal:"
                + " \"one\ntwo\n\", Folded: \"one two\", Empty: }");
  }

  @Test
  void everyNodePointsAtItsOwnText() {
    var source =
        yaml(
            """
            Resources:
              Fn:   # a comment
                Memory: !Ref Memory
                Names: [a, "b c", {d: e}]
                Body: !Sub |
                  echo ${Fn}

              Other:
              - x

            """);
    var top = document(source);
    assertThat(cut(source, top)).startsWith("Resources:").endsWith("- x");
    var function = at(top, "Resources", "Fn");
    assertThat(cut(source, function)).startsWith("Memory:").endsWith("${Fn}");
    var memory = (Call) at(top, "Resources", "Fn", "Memory");
    assertThat(cut(source, memory)).isEqualTo("!Ref Memory");
    assertThat(cut(source, memory.argument())).isEqualTo("Memory");
    assertThat(cut(source, at(top, "Resources", "Fn", "Names"))).isEqualTo("[a, \"b c\", {d: e}]");
    var body = (Call) at(top, "Resources", "Fn", "Body");
    assertThat(cut(source, body.argument())).isEqualTo("|\n      echo ${Fn}");
    assertThat(cut(source, at(top, "Resources", "Other"))).isEqualTo("- x");
  }

  @Test
  void linesAndColumnsCountFromOneAndAnEndIsAfterTheLastCharacter() {
    var source = yaml("a:\n  bc: value\n");
    var at = at(document(source), "a", "bc").origin().at().orElseThrow();
    assertThat(at).isEqualTo(new Span("template.yaml", 2, 7, 2, 12, 9, 14));
  }

  @Test
  void aByteOrderMarkAndCarriageReturnsLeaveColumnsAlone() {
    var source = yaml("\uFEFFa: 1\r\nb:\r\n  c: two words\r\n");
    assertThat(source.text()).startsWith("a:");
    var at = at(document(source), "b", "c").origin().at().orElseThrow();
    assertThat(at).isEqualTo(new Span("template.yaml", 3, 6, 3, 15, 15, 24));
  }

  @Test
  void columnsCountTwoForACharacterBeyondTheBasicPlane() {
    var source = yaml("# 🚀\na: {🚀🚀: \"🎉\", b: !Ref c}\n");
    var mapping = (Mapping) at(document(source), "a");
    assertThat(cut(source, mapping.entries().getFirst().key())).isEqualTo("🚀🚀");
    assertThat(cut(source, at(mapping, "🚀🚀"))).isEqualTo("\"🎉\"");
    var call = at(mapping, "b");
    assertThat(cut(source, call)).isEqualTo("!Ref c");
    assertThat(call.origin().at().orElseThrow().column()).isEqualTo(20);
  }

  @Test
  void shortFormsAreCalls() {
    var source =
        yaml(
            """
            - !Ref Name
            - !GetAtt Queue.Arn
            - !GetAtt [Queue, Arn]
            - !Join ["-", [a, !Ref b]]
            - !Sub
              - "${x}"
              - x: !ImportValue y
            - Fn::Base64: !Sub text
            - !Unheard.Of {a: 1}
            - !GetAZs
            - !Transform { Name: AWS::Include }
            """);
    assertThat(shown(document(source)))
        .isEqualTo(
            "[Ref(Name), GetAtt(Queue.Arn), GetAtt([Queue, Arn]), Join([\"-\", [a, Ref(b)]]),"
                + " Sub([\"${x}\", {x: ImportValue(y)}]), {Fn::Base64: Sub(text)},"
                + " Unheard.Of({a: 1}), GetAZs(), Transform({Name: AWS::Include})]");
  }

  @Test
  void shortFormsInARowAreReadAndTold() {
    var source = yaml("a: !Base64 !Sub |\n  x\nb: [!Base64 !Sub y]\n");
    assertThat(shown(source.documents().getFirst()))
        .isEqualTo("{a: Base64(Sub(\"x\n\")), b: [Base64(Sub(y))]}");
    assertThat(source.problems()).hasSize(2).noneMatch(Problem::fatal);
    assertThat(source.problems().getFirst().message())
        .isEqualTo("AWS takes no two short forms in a row; write Fn::Base64: !Sub instead");
  }

  @Test
  void aLoneDashInBracketsIsTextAsItIsToTheToolsOfAws() {
    var source = yaml("a: !Join [ -, [ b, \"-,\", -] ]\n");
    assertThat(shown(document(source))).startsWith("{a: Join([-, [b, \"-,\", -]])");
    assertThat(cut(source, at(document(source), "a"))).endsWith("-] ]");
  }

  @Test
  void yamlsOwnTagsSayOnlyWhetherTextIsMeant() {
    var source = yaml("[!!str 5, !!int \"5\", ! plain, !!binary aGk=, !!seq [x], !!set {y: }]");
    assertThat(shown(document(source))).isEqualTo("[\"5\", 5, \"plain\", \"aGk=\", [x], {y: }]");
  }

  @Test
  void severalDocumentsAreAllThereAndEmptyOnesAreNot() {
    assertThat(yaml("---\na: 1\n---\n# nothing\n---\n[b]\n...\n---\n").documents())
        .map(Reading::shown)
        .containsExactly("{a: 1}", "[b]");
  }

  @Test
  void ofEqualKeysTheLastCountsAndBothPlacesAreTold() {
    var source = yaml("a:\n  b: 1\n  c: 2\n  b: 3\n");
    assertThat(shown(source.documents().getFirst())).isEqualTo("{a: {b: 3, c: 2}}");
    assertThat(problem(source))
        .isEqualTo(
            "4:3 b is written twice here, first at 2:3; only the last one counts, so remove one");
    assertThat(source.problems().getFirst().also()).singleElement().matches(at -> at.line() == 2);
    assertThat(source.problems().getFirst().fatal()).isFalse();
  }

  @Test
  void equalKeysAreFoundInLargeMappingsToo() {
    var text = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      text.append('k').append(i).append(": 1\n");
    }
    var source = yaml(text + "k7: 2\n");
    assertThat(problem(source)).startsWith("51:1 k7 is written twice here, first at 8:1");
    assertThat(shown(((Mapping) source.documents().getFirst()).get("k7").orElseThrow()))
        .isEqualTo("2");
  }

  @Test
  void anExplicitKeyAndATaggedKeyAreReadAsText() {
    assertThat(shown(document(yaml("? a\n: 1\n")))).isEqualTo("{a: 1}");
    var tagged = yaml("!Sub a: 1\n");
    assertThat(shown(tagged.documents().getFirst())).isEqualTo("{a: 1}");
    assertThat(problem(tagged))
        .isEqualTo("1:1 a key takes no function; !Sub before it is left out");
  }
}
