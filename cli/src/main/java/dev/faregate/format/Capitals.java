package dev.faregate.format;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Turns the words of AWS's interfaces into CloudFormation's: the same ones, with a capital first
/// letter, but for a few.
///
/// What YAML's aliases share is lowered once, so that a small file stays small.
public final class Capitals {
  private static final int DEEPEST = 100;

  private final Map<String, String> otherWords;
  private final List<String> freeForm;
  private final Leaf leaf;
  private final IdentityHashMap<Node, Node> lowered = new IdentityHashMap<>();

  /// What becomes of a single value.
  public interface Leaf {
    Node lower(Node value);
  }

  /// @param otherWords where CloudFormation's word is another one
  /// @param freeForm whose keys are the user's own words
  public Capitals(Map<String, String> otherWords, List<String> freeForm, Leaf leaf) {
    this.otherWords = Map.copyOf(otherWords);
    this.freeForm = List.copyOf(freeForm);
    this.leaf = leaf;
  }

  /// All values at one place: those of a text that is JSON itself.
  public static Leaf at(Origin place) {
    return value ->
        value instanceof Scalar(var text, var quoted, _) ? new Scalar(text, quoted, place) : value;
  }

  public Mapping mapping(Mapping written) {
    return mapping(written, 0);
  }

  public Node node(Node written) {
    return node(written, 0);
  }

  public Mapping.Entry entry(String name, Node value) {
    return new Mapping.Entry(new Scalar(word(name), false, value.origin()), node(value, 0));
  }

  private Node node(Node node, int depth) {
    if (depth > DEEPEST) {
      return new Node.Unknown("nested too deeply", node.origin());
    }
    var known = lowered.get(node);
    if (known != null) {
      return known;
    }
    Node result =
        node instanceof Mapping mapping
            ? mapping(mapping, depth)
            : node instanceof Sequence list ? list(list, depth) : leaf.lower(node);
    lowered.put(node, result);
    return result;
  }

  private Mapping mapping(Mapping written, int depth) {
    var entries = new ArrayList<Mapping.Entry>(written.entries().size());
    for (var entry : written.entries()) {
      var key = entry.key();
      var value = freeForm.contains(key.text()) ? entry.value() : node(entry.value(), depth + 1);
      entries.add(new Mapping.Entry(new Scalar(word(key.text()), key.quoted(), place(key)), value));
    }
    return new Mapping(entries, place(written));
  }

  private Sequence list(Sequence written, int depth) {
    var items = new ArrayList<Node>(written.items().size());
    for (var item : written.items()) {
      items.add(node(item, depth + 1));
    }
    return new Sequence(items, place(written));
  }

  /// Where the values are put, names and collections are too.
  private Origin place(Node node) {
    return leaf.lower(new Scalar("", true, node.origin())).origin();
  }

  private String word(String camel) {
    var other = otherWords.get(camel);
    if (other != null) {
      return other;
    }
    return camel.isEmpty() || !Character.isLowerCase(camel.charAt(0))
        ? camel
        : Character.toUpperCase(camel.charAt(0)) + camel.substring(1);
  }
}
