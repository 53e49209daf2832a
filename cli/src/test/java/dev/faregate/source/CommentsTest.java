package dev.faregate.source;

import static dev.faregate.source.Reading.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentsTest {

  @Test
  void commentsAreFoundOnTheirOwnLineAndBehindAValue() {
    var source =
        yaml(
            """
            # faregate:ignore one because of this
            a: 1   # faregate: requests=3M
            b: [x, # in a list
              y]
            #last\
            """);
    assertThat(source.comments())
        .extracting(Comment::text, Comment::ownLine, comment -> comment.at().line())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("faregate:ignore one because of this", true, 1),
            org.assertj.core.groups.Tuple.tuple("faregate: requests=3M", false, 2),
            org.assertj.core.groups.Tuple.tuple("in a list", false, 3),
            org.assertj.core.groups.Tuple.tuple("last", true, 5));
    assertThat(source.comments().get(1).at())
        .isEqualTo(new Span("template.yaml", 2, 8, 2, 31, 45, 68));
  }

  @Test
  void aHashInsideTextIsNoComment() {
    var source =
        yaml(
            """
            a: "x # faregate: no"
            'b # no': it#no
            "c": &x # faregate: yes
              - 'two
              # no'
            d: !Sub | # header
              # no
                # no
            # after
            e: >-
              # no
            """);
    assertThat(source.comments())
        .extracting(Comment::text)
        .containsExactly("faregate: yes", "header", "after");
  }

  @Test
  void commentsAreNotLookedForWhereNoneIsForUs() {
    assertThat(yaml("a: 1 # something else\n").comments()).isEmpty();
  }

  @Test
  void commentsOfFilesWithCarriageReturnsEndBeforeThem() {
    assertThat(yaml("a: 1 # faregate: x=1\r\nb: 2\r\n").comments())
        .extracting(Comment::text)
        .containsExactly("faregate: x=1");
  }
}
