package dev.faregate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickYamlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "---\n# first\na: b # c\n\n# last",
        "a:\nb:\n",
        "a:\n- b\n- c: d\n  e: f\ng: h\n",
        "a:\n  - - 1\n    - 2\n  - !If\n    - C\n    - !Ref AWS::NoValue\n",
        "a: !Join\n  - ''\n  - [a, !Ref B, {c: d, \"e\": 'f'}]\n",
        "a: [\n  b,\n  c, # d\n]\n",
        "a: |\n  one\n\n    two\n  three  \n\nb: |-\n  x # y\n",
        "a: http://b:80/#c d  # e\n\"k\": ''\n'l' : \"it's\"\n",
        "a: 'back\\slash'\n",
        "a: >\n  one\n  two \n\n\n  three # no\n\nb: !Sub >-\n  four\n",
        "a: \"\\n\\t\\\"\\\\\"\n",
        "a:\n  !Sub b\nc:\n  - !Ref d\n  - :e:f\n  -\n    g: -h\n  - # i\n    - ?j\n",
        "a: | \n\n\n  b\n\nc: >-  \n\n  d\n",
        "a: 1\na: 2\n"
      })
  void whatIsUsualIsReadQuicklyAndAlike(String text) {
    assertThat(BothReaders.agree(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: >\n  folded\n    more\n",
        "a: >+\n  kept\n\n",
        "a: >2\n   indented\n",
        "a: |\n  end",
        "a: one\n  two\n",
        "a: \"one\n  two\"\n",
        "a: \"\\x41\"\n",
        "a: &x b\n",
        "a: *x\n",
        "a:\tb\n",
        "a: b\r\nc: d\r\n",
        "a: b\n---\nc: d\n",
        "%YAML 1.2\n---\na: b\n",
        "a: b: c\n",
        "a: [b\n",
        "<<: {a: b}\n",
        "? a\n: b\n",
        "a: !!str 1\n",
        "a: b\n  - c\n",
        ""
      })
  void allElseIsLeftToTheOther(String text) {
    assertThat(BothReaders.agree(text)).isFalse();
  }

  @Test
  void mostRealDescriptorsAreReadQuickly() throws IOException {
    var corpus = Path.of("..", "..", "shared", "corpus");
    corpus = Files.exists(corpus) ? corpus : Path.of("..", "..", "..", "shared", "corpus");
    assumeTrue(Files.isDirectory(corpus), "a collection of descriptors beside the project");
    int quick = 0;
    var files = yaml(corpus);
    for (var file : files) {
      var decoded = Decoded.of(Files.readAllBytes(file));
      quick += decoded.fault() == null && BothReaders.agree(decoded.text()) ? 1 : 0;
    }
    System.out.println(quick + " of " + files.size() + " read quickly");
    assertThat(quick).isGreaterThan(files.size() / 2);
  }

  private static List<Path> yaml(Path corpus) throws IOException {
    try (var all = Files.walk(corpus)) {
      return all.filter(file -> file.toString().matches(".*\\.(ya?ml|template)"))
          .filter(Files::isRegularFile)
          .toList();
    }
  }
}
