package dev.faregate.source;

import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;

/// Lists and mappings in brackets, as [QuickYaml] reads them.
final class QuickFlow {
  private final QuickText in;
  private final QuickScalars scalars;

  QuickFlow(QuickText in, QuickScalars scalars) {
    this.in = in;
    this.scalars = scalars;
  }

  /// What stands at a bracket.
  Node collection(int depth) {
    return in.here() == '[' ? sequence(depth) : mapping(depth);
  }

  private Node node(int depth) {
    int start = in.at;
    in.draft.count(start);
    in.draft.checkDepth(depth, start);
    if (in.here() != '!') {
      return content(depth);
    }
    in.draft.count(start);
    var function = in.function();
    in.skipSpaces();
    if (in.isLineOver()) {
      throw new Beyond();
    }
    var argument = content(depth);
    return new Node.Call(function, argument, in.origin(start, in.last));
  }

  private Node content(int depth) {
    return switch (in.here()) {
      case '[', '{' -> collection(depth);
      case '"', '\'' -> scalars.quoted();
      default -> scalars.plain(true);
    };
  }

  private Sequence sequence(int depth) {
    int start = in.at++;
    var items = new ArrayList<Node>();
    in.nextLine();
    while (in.here() != ']') {
      items.add(node(depth + 1));
      next(']');
    }
    return new Sequence(items, in.origin(start, close()));
  }

  private Mapping mapping(int depth) {
    int start = in.at++;
    var entries = new Entries(in.draft);
    in.nextLine();
    while (in.here() != '}') {
      var key = key(depth + 1);
      entries.add(key, node(depth + 1));
      next('}');
    }
    return new Mapping(entries.list(), in.origin(start, close()));
  }

  private Scalar key(int depth) {
    in.draft.count(in.at);
    in.draft.checkDepth(depth, in.at);
    var key = in.here() == '"' || in.here() == '\'' ? scalars.quoted() : scalars.plain(true);
    QuickYaml.checkKey(key);
    if (in.here() != ':' || in.chars[in.at + 1] != ' ') {
      throw new Beyond();
    }
    in.at++;
    in.skipSpaces();
    if (in.isLineOver()) {
      throw new Beyond();
    }
    return key;
  }

  /// To the next entry or to the closing bracket.
  private void next(char bracket) {
    in.nextLine();
    if (in.here() == ',') {
      in.at++;
      in.nextLine();
    } else if (in.here() != bracket) {
      throw new Beyond();
    }
  }

  private int close() {
    in.last = ++in.at;
    return in.last;
  }
}
