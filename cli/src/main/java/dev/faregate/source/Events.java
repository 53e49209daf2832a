package dev.faregate.source;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;

/// The parser's events, and a guard around it: on some broken texts it fails in ways of its own (a
/// NumberFormatException for `"\x` at the end), which are the text's fault all the same.
final class Events {
  private final ParserImpl parser;
  private final Marks marks;
  private int reached;

  Events(ParserImpl parser, Marks marks) {
    this.parser = parser;
    this.marks = marks;
  }

  boolean hasNext() {
    try {
      return parser.hasNext();
    } catch (YamlEngineException | Unreadable known) {
      throw known;
    } catch (RuntimeException unknown) {
      throw givingUp();
    }
  }

  Event next() {
    try {
      var event = parser.next();
      reached = marks.offset(event.getEndMark());
      return event;
    } catch (YamlEngineException | Unreadable known) {
      throw known;
    } catch (RuntimeException unknown) {
      throw givingUp();
    }
  }

  private Unreadable givingUp() {
    return new Unreadable(
        "what follows here is not valid YAML; look for an escape or a tag that is cut off",
        reached,
        reached);
  }
}
