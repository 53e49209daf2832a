package dev.faregate.source;

import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;

/// Builds nodes from the parser's events, in one pass.
///
/// Events, because they keep what trees of the same library lose or change: tags of keys, the style
/// of a scalar, every position; and no type is guessed.
final class YamlTree {
  private final Draft draft;
  private final Events events;
  private final Marks marks;
  private final Comments comments;
  private final boolean hidesDashes;
  private Anchors anchors;

  /// Where the last thing read ends: a block ends there, not at the next token.
  private int last;

  YamlTree(Draft draft, Events events, Marks marks, Comments comments, boolean hidesDashes) {
    this.draft = draft;
    this.events = events;
    this.marks = marks;
    this.comments = comments;
    this.hidesDashes = hidesDashes;
    anchors = new Anchors(draft);
  }

  /// All documents but empty ones, which trailing `---` make.
  List<Node> documents() {
    var documents = new ArrayList<Node>();
    while (events.hasNext()) {
      if (events.next() instanceof DocumentStartEvent start) {
        if (documents.size() >= draft.bounds().documents()) {
          int at = marks.offset(start.getStartMark());
          throw new Unreadable(
              "more than " + draft.bounds().documents() + " documents in one file; split it",
              at,
              at);
        }
        anchors = new Anchors(draft);
        var document = node(events.next(), 1);
        if (!(document instanceof Scalar scalar && !scalar.quoted() && scalar.text().isEmpty())) {
          documents.add(document);
        }
      }
    }
    return documents;
  }

  private Node node(Event event, int depth) {
    int start = marks.offset(event.getStartMark());
    if (event instanceof AliasEvent alias) {
      last = marks.offset(alias.getEndMark());
      return anchors.resolve(alias.getAlias().getValue(), start, last);
    }
    var named = ((NodeEvent) event).getAnchor();
    if (named.isEmpty()) {
      return tagged(event, start, depth, false);
    }
    int before = draft.values();
    var name = named.get().getValue();
    anchors.open(name);
    var node = tagged(event, start, depth, true);
    anchors.close(name, node, draft.values() - before);
    return node;
  }

  private Node tagged(Event event, int start, int depth, boolean isAnchored) {
    draft.count(start);
    draft.checkDepth(depth, start);
    var tag = tag(event);
    var hasProperties = isAnchored || !tag.isEmpty();
    var content =
        event instanceof ScalarEvent scalar
            ? scalar(scalar, tag, hasProperties)
            : collection((CollectionStartEvent) event, hasProperties, depth);
    if (!YamlTags.isCall(tag)) {
      return content;
    }
    draft.count(start);
    return YamlTags.call(tag, content, draft.origin(start, last));
  }

  private static String tag(Event event) {
    var tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    return tag.isEmpty() ? "" : tag.get();
  }

  private Scalar scalar(ScalarEvent event, String tag, boolean hasProperties) {
    int start = marks.offset(event.getStartMark());
    int end = marks.offset(event.getEndMark());
    if (hasProperties) {
      start = YamlTags.skipProperties(draft.text(), start, end);
    }
    draft.checkLength(event.getValue().length(), start);
    if (event.isLiteral() || event.isFolded()) {
      end = withoutTrailingBlanks(start, end);
    }
    if (!event.isPlain()) {
      comments.skip(start, end);
    }
    last = end;
    var value = hidesDashes ? FlowDashes.show(event.getValue()) : event.getValue();
    return new Scalar(value, YamlTags.quoted(event, tag), draft.origin(start, end));
  }

  private int withoutTrailingBlanks(int start, int end) {
    int at = end;
    while (at > start + 1 && draft.text().charAt(at - 1) <= ' ') {
      at--;
    }
    return at;
  }

  private Node collection(CollectionStartEvent event, boolean hasProperties, int depth) {
    int start = marks.offset(event.getStartMark());
    if (hasProperties) {
      start = YamlTags.skipProperties(draft.text(), start, draft.text().length());
    }
    last = start;
    return event instanceof MappingStartEvent
        ? mapping(start, event.isFlow(), depth)
        : sequence(start, event.isFlow(), depth);
  }

  private Sequence sequence(int start, boolean isFlow, int depth) {
    var items = new ArrayList<Node>();
    var event = events.next();
    while (!(event instanceof SequenceEndEvent)) {
      items.add(node(event, depth + 1));
      event = events.next();
    }
    return new Sequence(items, draft.origin(start, end(event, isFlow, ']')));
  }

  private Mapping mapping(int start, boolean isFlow, int depth) {
    var entries = new Entries(draft);
    var merges = new MergeKeys(draft);
    var event = events.next();
    while (!(event instanceof MappingEndEvent)) {
      var key = key(event, depth);
      var value = node(events.next(), depth + 1);
      if (MergeKeys.isMerge(key)) {
        merges.add(key, value);
      } else {
        entries.add(key, value);
      }
      event = events.next();
    }
    int end = end(event, isFlow, '}');
    merges.mergeInto(entries);
    return new Mapping(entries.list(), draft.origin(start, end));
  }

  private Scalar key(Event event, int depth) {
    int start = marks.offset(event.getStartMark());
    var node = node(event, depth + 1);
    if (node instanceof Scalar scalar) {
      return scalar;
    }
    if (node instanceof Node.Call(var function, Scalar scalar, _)) {
      var says = "a key takes no function; !" + function + " before it is left out";
      draft.note(says, draft.span(start, last), List.of());
      return scalar;
    }
    throw new Unreadable(
        "a key must be a single value, not a list or a mapping; quote it if it is text",
        start,
        last);
  }

  /// After the closing bracket; where there is none (a block, a mapping without braces), the event
  /// stands at whatever comes next.
  private int end(Event event, boolean isFlow, char bracket) {
    int end = marks.offset(event.getEndMark());
    if (isFlow && end > 0 && draft.text().charAt(end - 1) == bracket) {
      last = end;
    }
    return last;
  }
}
