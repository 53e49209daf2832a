package dev.faregate.source;

import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/// Reads JSON. A number stays the text that it is in the file.
final class JsonTree {
  private final Draft draft;
  private final String text;
  private final JsonParser parser;

  private JsonTree(Draft draft, JsonParser parser) {
    this.draft = draft;
    this.parser = parser;
    text = draft.text();
  }

  static Node read(Draft draft) {
    char[] text = draft.text().toCharArray();
    try (var parser = factory().createParser(ObjectReadContext.empty(), text, 0, text.length)) {
      return new JsonTree(draft, parser).document();
    } catch (JacksonException fault) {
      throw JsonFault.explain(fault, draft);
    }
  }

  /// Bounds are ours to check, with our words; and strangers' names are not kept in a table.
  private static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build())
        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
        .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
        .build();
  }

  private Node document() {
    var document = value(parser.nextToken(), 1);
    if (parser.nextToken() != null) {
      int start = start();
      throw new Unreadable(
          "the JSON document ends before this; a file holds one, so delete the rest or put a comma"
              + " and brackets around both",
          start,
          start);
    }
    return document;
  }

  private Node value(JsonToken token, int depth) {
    int start = start();
    draft.count(start);
    draft.checkDepth(depth, start);
    return switch (token) {
      case START_OBJECT -> mapping(start, depth);
      case START_ARRAY -> sequence(start, depth);
      case VALUE_STRING -> string(parser.getString(), start);
      default -> word(start);
    };
  }

  private Mapping mapping(int start, int depth) {
    var entries = new Entries(draft);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      int keyStart = start();
      draft.count(keyStart);
      var key = string(parser.currentName(), keyStart);
      entries.add(key, value(parser.nextToken(), depth + 1));
    }
    return new Mapping(entries.list(), draft.origin(start, start() + 1));
  }

  private Sequence sequence(int start, int depth) {
    var items = new ArrayList<Node>();
    var token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(value(token, depth + 1));
      token = parser.nextToken();
    }
    return new Sequence(items, draft.origin(start, start() + 1));
  }

  private Scalar string(String value, int start) {
    draft.checkLength(value.length(), start);
    int quote = text.indexOf('"', start + 1);
    while (isEscaped(quote)) {
      quote = text.indexOf('"', quote + 1);
    }
    return new Scalar(value, true, draft.origin(start, quote + 1));
  }

  private boolean isEscaped(int quote) {
    int before = quote - 1;
    while (text.charAt(before) == '\\') {
      before--;
    }
    return (quote - before) % 2 == 0;
  }

  /// A number, true, false or null.
  private Scalar word(int start) {
    int end = start;
    while (end < text.length() && " \t\r\n,]}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    draft.checkLength(end - start, start);
    return new Scalar(text.substring(start, end), false, draft.origin(start, end));
  }

  private int start() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }
}
