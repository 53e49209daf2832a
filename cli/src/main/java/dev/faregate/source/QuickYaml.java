package dev.faregate.source;

import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.Optional;

/// Reads the YAML that most descriptors are written in: blocks, short lists in brackets, values on
/// one line, texts after `|` and `>`, short forms as `!Ref`. A cold process spends most of its time
/// on a parser of all of YAML; this one has no tokens and no events.
///
/// It gives what [YamlTree] gives, to the last offset, or nothing: anchors, escapes, values over
/// several lines, tabs, several documents and all that is wrong are left to the other.
final class QuickYaml {
  private final QuickText in;
  private final QuickScalars scalars;
  private final QuickTexts texts;
  private final QuickFlow flow;

  private QuickYaml(Draft draft, Comments comments) {
    in = new QuickText(draft);
    scalars = new QuickScalars(in, comments);
    texts = new QuickTexts(in, scalars, comments);
    flow = new QuickFlow(in, scalars);
  }

  /// The only document of a text; empty if the text, or what is wrong with it, is beyond this.
  static Optional<Node> document(Draft draft, Comments comments) {
    try {
      return Optional.of(new QuickYaml(draft, comments).document());
    } catch (Beyond | Unreadable beyond) {
      return Optional.empty();
    }
  }

  private Node document() {
    if (!in.isUsual()) {
      throw new Beyond();
    }
    if (in.text.startsWith("---\n")) {
      in.at = 4;
    }
    in.nextLine();
    if (in.atEnd() || in.column() != 0 || in.here() == '%' || in.text.startsWith("---", in.at)) {
      throw new Beyond();
    }
    var root = block(1);
    if (!in.atEnd()) {
      throw new Beyond();
    }
    return root;
  }

  /// A list or a mapping on lines of its own, from where reading stands.
  private Node block(int depth) {
    int start = in.at;
    in.draft.count(start);
    in.draft.checkDepth(depth, start);
    return blockContent(depth);
  }

  private Node blockContent(int depth) {
    return in.isDash() ? sequence(in.column(), depth) : mapping(in.column(), depth);
  }

  private Sequence sequence(int column, int depth) {
    int start = in.at;
    var items = new ArrayList<Node>();
    do {
      in.at++;
      in.skipSpaces();
      items.add(item(column, depth + 1));
      in.nextLine();
    } while (in.column() == column && in.isDash());
    return new Sequence(items, in.origin(start, in.last));
  }

  private Node item(int column, int depth) {
    if (in.isLineOver()) {
      in.nextLine();
      if (in.column() <= column) {
        throw new Beyond();
      }
      return below(column, depth);
    }
    if (in.isDash() || in.isKey()) {
      return block(depth);
    }
    return value(column, depth);
  }

  private Mapping mapping(int column, int depth) {
    int start = in.at;
    var entries = new Entries(in.draft);
    do {
      var key = key(depth + 1);
      entries.add(key, valueAfter(column, depth + 1));
      in.nextLine();
    } while (in.column() == column && !in.isDash());
    return new Mapping(entries.list(), in.origin(start, in.last));
  }

  private Scalar key(int depth) {
    in.draft.count(in.at);
    in.draft.checkDepth(depth, in.at);
    char first = in.here();
    var key = first == '"' || first == '\'' ? scalars.quoted() : scalars.plain(false);
    checkKey(key);
    in.skipSpaces();
    if (in.here() != ':' || in.chars[in.at + 1] > ' ') {
      throw new Beyond();
    }
    in.at++;
    return key;
  }

  /// Merge keys, and keys that are too long to be ones.
  static void checkKey(Scalar key) {
    if (key.text().length() > 1000 || MergeKeys.isMerge(key)) {
      throw new Beyond();
    }
  }

  private Node valueAfter(int column, int depth) {
    int colon = in.at;
    in.skipSpaces();
    if (!in.isLineOver()) {
      return value(column, depth);
    }
    in.nextLine();
    int next = in.column();
    if (next > column || (next == column && in.isDash())) {
      return below(column, depth);
    }
    in.draft.count(colon);
    in.draft.checkDepth(depth, colon);
    return scalars.empty(colon);
  }

  /// A value that begins on a line of its own.
  private Node below(int column, int depth) {
    return in.here() == '!' ? value(column, depth) : block(depth);
  }

  /// A value that begins on this line.
  private Node value(int column, int depth) {
    int start = in.at;
    in.draft.count(start);
    in.draft.checkDepth(depth, start);
    if (in.here() != '!') {
      return content(column, depth);
    }
    in.draft.count(start);
    var function = in.function();
    in.skipSpaces();
    var argument = argument(column, depth);
    return new Node.Call(function, argument, in.origin(start, in.last));
  }

  private Node argument(int column, int depth) {
    if (!in.isLineOver()) {
      return content(column, depth);
    }
    in.nextLine();
    if (in.column() <= column) {
      throw new Beyond();
    }
    return blockContent(depth);
  }

  private Node content(int column, int depth) {
    char first = in.here();
    if (first == '|' || first == '>') {
      return texts.read(column);
    }
    var node =
        switch (first) {
          case '[', '{' -> flow.collection(depth);
          case '"', '\'' -> scalars.quoted();
          default -> scalars.plain(false);
        };
    endLine(column);
    return node;
  }

  /// After a value nothing follows on its line, and the next one goes on with a block that is open.
  private void endLine(int column) {
    in.skipSpaces();
    if (!in.isLineOver()) {
      throw new Beyond();
    }
    in.nextLine();
    if (in.column() > column) {
      throw new Beyond();
    }
  }
}
