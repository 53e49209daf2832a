package dev.faregate.source;

import static dev.faregate.source.Reading.at;
import static dev.faregate.source.Reading.cut;
import static dev.faregate.source.Reading.document;
import static dev.faregate.source.Reading.problem;
import static dev.faregate.source.Reading.shown;
import static dev.faregate.source.Reading.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlAliasTest {

  @Test
  void anAliasIsTheAnchoredNodeReachedThroughThePlaceOfTheAlias() {
    var source = yaml("a: &it {x: 1}\nb: *it\n");
    var alias = at(document(source), "b");
    assertThat(shown(alias)).isEqualTo("{x: 1}");
    assertThat(cut(source, alias)).isEqualTo("{x: 1}");
    assertThat(alias.origin().use().orElseThrow().line()).isEqualTo(2);
  }

  @Test
  void theLatestAnchorOfANameCountsAndDocumentsHaveTheirOwn() {
    assertThat(shown(document(yaml("[&a 1, *a, &a 2, *a]")))).isEqualTo("[1, 1, 2, 2]");
    assertThat(yaml("a: &x 1\n---\nb: *x\n").documents()).isEmpty();
  }

  @Test
  void mergeKeysBringWhatIsNotWrittenOut() {
    var source =
        yaml(
            """
            one: &one {a: 1, b: 1}
            two: &two {b: 2, c: 2}
            single: {b: own, <<: *one}
            several: {<<: [*two, *one], c: own}
            inline: {<<: {d: 4}}
            text: {"<<": 5}
            """);
    var top = document(source);
    assertThat(shown(at(top, "single"))).isEqualTo("{b: own, a: 1}");
    assertThat(shown(at(top, "several"))).isEqualTo("{c: own, b: 2, a: 1}");
    assertThat(shown(at(top, "inline"))).isEqualTo("{d: 4}");
    assertThat(shown(at(top, "text"))).isEqualTo("{<<: 5}");
  }

  @Test
  void aMergeKeyThatMergesNoMappingIsTold() {
    assertThat(problem(yaml("a:\n  <<: 5\n  b: 1\n")))
        .isEqualTo(
            "2:3 << merges mappings, such as an alias to one, and this is none; it is left out");
  }
}
