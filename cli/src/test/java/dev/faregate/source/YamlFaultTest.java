package dev.faregate.source;

import static dev.faregate.source.Reading.fatal;
import static dev.faregate.source.Reading.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFaultTest {

  /// Line breaks are written as ¶, tabs as →.
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "# only¶# comments   ¦1:1 the file holds nothing but comments; write a descriptor into it",
        "a:¶→b: 1            ¦2:1 a tab indents this line; YAML takes only spaces there",
        "a: 'x¶b: 1          ¦1:4 the quote ' that opens here is never closed",
        "a: \"x¶---¶b: 1     ¦1:4 the quote \" that opens here is never closed",
        "a:¶  b: 1¶ c: 2     ¦3:2 this line is not indented as the mapping it belongs to, which"
            + " starts at 1:1; align it",
        "a:¶  - b¶  c: 1     ¦3:3 this line is not indented as the list it belongs to, which starts"
            + " at 2:3; align it",
        "a: 1¶ b: 2          ¦2:3 a colon cannot stand here; check the indentation, or quote a text"
            + " with a colon",
        "a: b: c             ¦1:5 a colon cannot stand here; check the indentation, or quote a text"
            + " with a colon",
        "a: 1¶b¶c: 1         ¦2:1 a key is here without a colon; write key: value, or indent a text"
            + " that goes on",
        "a: [1, 2¶b: 3       ¦2:2 a comma or ] is missing before this; the list starts at 1:4",
        "a: {b: 1¶c: 2       ¦2:2 a comma or } is missing before this; the mapping starts at 1:4",
        "a: 1¶}              ¦2:1 this bracket closes nothing; delete it, or open it with {",
        "a: ]                ¦1:4 this bracket closes nothing; delete it, or open it with [",
        "a: @x               ¦1:4 a text cannot start with @; put it in quotes",
        "a: *                ¦1:4 * starts an alias in YAML, and no name follows; put the text in"
            + " quotes",
        "a: \"\\d\"          ¦1:6 this is no escape that YAML knows; write \\\\ for a backslash, or"
            + " use single quotes",
        "a: 'it's'           ¦1:8 text follows a closing quote; quote all of it, and double a quote"
            + " inside",
        "a: \"x\" !Ref y     ¦1:8 a tag cannot stand here; write it before a value",
        "a: - b              ¦1:4 a list cannot start here; put it on the next line, indented",
        "a: |x               ¦1:5 only - or + and an indentation may follow | or >; put the text on"
            + " new lines",
        "a: !e!x 1           ¦1:4 this tag is not valid; a function is written !Name, then a space",
        "%YAML 2.0¶---¶a: 1  ¦1:1 this YAML asks for a version other than 1.2; delete %YAML",
        "? [a]¶: b           ¦1:3 a key must be a single value, not a list or a mapping; quote it"
            + " if it is text",
      })
  void whatIsNoYamlIsSaidInOneSentence(String text, String says) {
    assertThat(fatal(yaml(text.replace('¶', '\n').replace('→', '\t')))).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "{% if x %}¶a: 1¶{% endif %}         ¦1:1 this looks like the source of a Jinja template;"
            + " render it first",
        "a: {{ x }}                          ¦1:4 this looks like the source of a Jinja template;"
            + " render it first",
        "a: 1¶{{ x }}                        ¦2:1 this looks like the source of a Jinja template;"
            + " render it first",
        "a:¶  {{- if .Values.x }}¶  b: 1     ¦2:3 this looks like the source of a Go template;"
            + " render it first",
        "a: {{ .Values.x }}                  ¦1:4 this looks like the source of a Go template;"
            + " render it first",
        "{{#each x}}¶a: 1                    ¦1:1 this looks like the source of a Mustache"
            + " template; render it first",
        "a: {{cookiecutter.name}}            ¦1:4 this looks like the source of a cookiecutter"
            + " template; render it first",
        "<% if x %>¶a: 1¶<% end %>           ¦1:1 this looks like the source of an ERB template;"
            + " render it first",
      })
  void theSourceOfATemplateIsNamedAsSuch(String text, String says) {
    assertThat(fatal(yaml(text.replace('¶', '\n')))).isEqualTo(says);
  }

  @Test
  void marksOfTemplatesInATextThatCanBeReadAreText() {
    assertThat(yaml("a: '{{ x }}'\nb: \"{{resolve:ssm:x}}\"\nc: '{% x %}'\n").problems()).isEmpty();
    assertThat(fatal(yaml("a: \"{{resolve:ssm:x}}\"\nb: {{resolve:ssm:x}}\n")))
        .contains("a key must be a single value");
  }
}
