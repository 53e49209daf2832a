package dev.faregate.source;

import org.snakeyaml.engine.v2.scanner.Scanner;
import org.snakeyaml.engine.v2.tokens.TagToken;
import org.snakeyaml.engine.v2.tokens.TagTuple;
import org.snakeyaml.engine.v2.tokens.Token;

/// Joins tags that follow each other (`!Base64 !Sub text`) to one, which YAML itself refuses.
///
/// CloudFormation's manual calls that invalid, but what is meant is clear, and people should read
/// more of their template than this one mistake.
final class ConsecutiveTags implements Scanner {
  static final char SEPARATOR = ' ';

  private final Scanner tokens;
  private final Draft draft;
  private final Marks marks;

  ConsecutiveTags(Scanner tokens, Draft draft, Marks marks) {
    this.tokens = tokens;
    this.draft = draft;
    this.marks = marks;
  }

  @Override
  public Token next() {
    var token = tokens.next();
    if (!(token instanceof TagToken first) || !tokens.checkToken(Token.ID.Tag)) {
      return token;
    }
    var joined = new StringBuilder(suffix(first));
    var last = first;
    int count = 1;
    while (tokens.checkToken(Token.ID.Tag)) {
      last = (TagToken) tokens.next();
      draft.checkDepth(++count, marks.offset(last.getStartMark()));
      joined.append(SEPARATOR).append(last.getValue().getHandle().orElse("")).append(suffix(last));
    }
    tell(first, last);
    var value = new TagTuple(first.getValue().getHandle(), joined.toString());
    return new TagToken(value, first.getStartMark(), last.getEndMark());
  }

  private void tell(TagToken first, TagToken last) {
    var span = draft.span(marks.offset(first.getStartMark()), marks.offset(last.getEndMark()));
    draft.note(
        "AWS takes no two short forms in a row; write Fn::"
            + suffix(first)
            + ": !"
            + suffix(last)
            + " instead",
        span,
        java.util.List.of());
  }

  private static String suffix(TagToken tag) {
    return tag.getValue().getSuffix();
  }

  @Override
  public boolean checkToken(Token.ID... choices) {
    return tokens.checkToken(choices);
  }

  @Override
  public boolean checkToken(Token.ID choice) {
    return tokens.checkToken(choice);
  }

  @Override
  public Token peekToken() {
    return tokens.peekToken();
  }

  @Override
  public boolean hasNext() {
    return tokens.hasNext();
  }

  @Override
  public void resetDocumentIndex() {
    tokens.resetDocumentIndex();
  }
}
