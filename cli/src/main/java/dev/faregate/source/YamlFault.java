package dev.faregate.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// Says in our words what YAML's parser stumbled over.
final class YamlFault {
  private final Draft draft;
  private final String context;
  private final String problem;
  private final int from;
  private final int at;

  private YamlFault(MarkedYamlEngineException fault, Draft draft, Marks marks) {
    this.draft = draft;
    context = orEmpty(fault.getContext());
    problem = orEmpty(fault.getProblem());
    at = marks.offset(fault.getProblemMark());
    from = fault.getContextMark().isEmpty() ? at : marks.offset(fault.getContextMark());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  static Unreadable explain(MarkedYamlEngineException fault, Draft draft, Marks marks) {
    return new YamlFault(fault, draft, marks).explain();
  }

  private Unreadable explain() {
    return character()
        .or(this::quotes)
        .or(this::flow)
        .or(this::indentation)
        .or(this::other)
        .orElseGet(
            () ->
                here(
                    "this is not valid YAML ("
                        + (context.isEmpty() ? "" : context + ": ")
                        + problem.replace('\n', ' ')
                        + ")"));
  }

  private Optional<Unreadable> character() {
    char c = at < draft.text().length() ? draft.text().charAt(at) : '\n';
    if (problem.contains("TAB") || (c == '\t' && problem.contains("cannot start any token"))) {
      return says("a tab indents this line; YAML takes only spaces there");
    }
    if (problem.endsWith("<tag>") || problem.endsWith("<tag>'")) {
      // Perhaps the second of two, see ConsecutiveTags.
      var says = "a tag cannot stand here; write it before a value";
      return Optional.of(new Unreadable(says, at, at, true));
    }
    if (problem.contains("cannot start any token")) {
      // Perhaps a dash in brackets, see FlowDashes.
      var says = "a text cannot start with " + Excerpt.character(c) + "; put it in quotes";
      return Optional.of(new Unreadable(says, at, at, c == '-'));
    }
    if (context.endsWith("scanning an alias")) {
      return Optional.of(
          there("* starts an alias in YAML, and no name follows; put the text in quotes"));
    }
    if (context.endsWith("scanning an anchor")) {
      return Optional.of(
          there("& starts an anchor in YAML, and no name follows; put the text in quotes"));
    }
    return Optional.empty();
  }

  private Optional<Unreadable> quotes() {
    if (context.endsWith("scanning a quoted scalar")) {
      char quote = draft.text().charAt(from);
      return Optional.of(there("the quote " + quote + " that opens here is never closed"));
    }
    if (context.endsWith("scanning a double-quoted scalar")) {
      return says(
          "this is no escape that YAML knows; write \\\\ for a backslash, or use single quotes");
    }
    if (problem.endsWith("found '<scalar>'") && at > 0 && quoteEndsBefore(at)) {
      return says("text follows a closing quote; quote all of it, and double a quote inside");
    }
    return Optional.empty();
  }

  private boolean quoteEndsBefore(int offset) {
    int before = offset - 1;
    while (before > 0 && draft.text().charAt(before) == ' ') {
      before--;
    }
    char c = draft.text().charAt(before);
    return c == '"' || c == '\'';
  }

  private Optional<Unreadable> flow() {
    if (context.endsWith("parsing a flow sequence")) {
      return says("a comma or ] is missing before this; the list starts at " + place(from));
    }
    if (context.endsWith("parsing a flow mapping")) {
      return says("a comma or } is missing before this; the mapping starts at " + place(from));
    }
    return Optional.empty();
  }

  private Optional<Unreadable> indentation() {
    if (problem.endsWith("found '}'") || problem.endsWith("found ']'")) {
      return says(
          "this bracket closes nothing; delete it, or open it with "
              + (problem.endsWith("found '}'") ? "{" : "["));
    }
    if (problem.startsWith("expected <block end>")) {
      boolean list = context.endsWith("parsing a block collection");
      return says(
          "this line is not indented as the "
              + (list ? "list" : "mapping")
              + " it belongs to, which starts at "
              + place(from)
              + "; align it");
    }
    if (problem.startsWith("expected '<document start>'")) {
      return says("this does not belong to the document above; check its indentation");
    }
    return Optional.empty();
  }

  private Optional<Unreadable> other() {
    if (problem.contains("could not find expected ':'")) {
      return Optional.of(
          there("a key is here without a colon; write key: value, or indent a text that goes on"));
    }
    if (problem.contains("mapping values are not allowed")) {
      return says("a colon cannot stand here; check the indentation, or quote a text with a colon");
    }
    if (problem.contains("sequence entries are not allowed")) {
      return says("a list cannot start here; put it on the next line, indented");
    }
    if (problem.contains("mapping keys are not allowed")) {
      return says("a key cannot start here; put it on the next line, indented");
    }
    if (problem.contains("expected the node content")) {
      return says("a value is missing here");
    }
    if (problem.contains("undefined tag handle") || context.endsWith("scanning a tag")) {
      return Optional.of(there("this tag is not valid; a function is written !Name, then a space"));
    }
    if (context.endsWith("scanning a block scalar")) {
      return says("only - or + and an indentation may follow | or >; put the text on new lines");
    }
    return Optional.empty();
  }

  private String place(int offset) {
    return draft.positions().line(offset) + ":" + draft.positions().column(offset);
  }

  private Optional<Unreadable> says(String message) {
    return Optional.of(here(message));
  }

  private Unreadable here(String message) {
    return new Unreadable(message, at, at);
  }

  private Unreadable there(String message) {
    return new Unreadable(message, from, at);
  }
}
