package dev.faregate.format.terraform;

import dev.faregate.format.Capitals;
import dev.faregate.source.Bounds;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One argument of a resource type, and the property it is.
///
/// @param from through blocks: `vpc_config.subnet_ids`
/// @param to `VpcConfig.SubnetIds`
/// @param shape how its value is written
record Word(String from, String to, Shape shape) {
  /// As it is; a list, in which the arguments of blocks are renamed alike; a text of JSON in the
  /// words of AWS's interface.
  enum Shape {
    PLAIN,
    BLOCKS,
    JSON
  }

  /// Whose keys are the user's own words.
  private static final List<String> FREE_FORM = List.of("dockerLabels", "options", "tags");

  private static final int DEEPEST = 30;

  /// `timeout`, `a.b=C.D`, `volume[]=Volumes`, `container_definitions{}`.
  static Word of(String text) {
    int equals = text.indexOf('=');
    var left = equals < 0 ? text : text.substring(0, equals);
    var shape = left.endsWith("[]") ? Shape.BLOCKS : left.endsWith("{}") ? Shape.JSON : Shape.PLAIN;
    var from = shape == Shape.PLAIN ? left : left.substring(0, left.length() - 2);
    return new Word(from, equals < 0 ? path(from) : text.substring(equals + 1), shape);
  }

  void put(Arguments arguments, Tree properties) {
    var value = arguments.at(from);
    if (value.isEmpty() || isNone(value.get())) {
      return;
    }
    properties.put(
        to,
        switch (shape) {
          case PLAIN -> value.get();
          case BLOCKS -> list(value.get());
          case JSON -> json(value.get());
        });
  }

  /// Terraform's way to say that nothing is reserved.
  private boolean isNone(Node value) {
    return value instanceof Scalar scalar
        && "-1".equals(scalar.text())
        && "reserved_concurrent_executions".equals(from);
  }

  /// A reference stands for one resource, and how many there will be is not known.
  private static Node list(Node node) {
    return node instanceof Node.Reference
        ? new Unknown("known only after apply", node.origin())
        : blocks(node, 0);
  }

  private static Node blocks(Node node, int depth) {
    if (depth < DEEPEST && node instanceof Sequence(var items, var origin)) {
      var all = new ArrayList<Node>(items.size());
      for (var item : items) {
        all.add(blocks(item, depth + 1));
      }
      return new Sequence(all, origin);
    }
    if (depth < DEEPEST && node instanceof Mapping mapping) {
      var entries = new ArrayList<Entry>(mapping.entries().size());
      for (var entry : mapping.entries()) {
        var key = entry.key();
        var name = new Scalar(pascal(key.text()), key.quoted(), key.origin());
        entries.add(new Entry(name, blocks(entry.value(), depth + 1)));
      }
      return new Mapping(entries, mapping.origin());
    }
    return node;
  }

  private static Node json(Node node) {
    if (!(node instanceof Scalar text)) {
      return node;
    }
    var bytes = text.text().getBytes(StandardCharsets.UTF_8);
    var source = Reader.read("container definitions.json", bytes, Bounds.DEFAULT);
    return source.documents().isEmpty()
        ? new Unknown("the text is no JSON", text.origin())
        : new Capitals(Map.of(), FREE_FORM, Capitals.at(text.origin()))
            .node(source.documents().getFirst());
  }

  private static String path(String from) {
    var path = new StringBuilder();
    for (var part : from.split("\\.", -1)) {
      path.append(path.isEmpty() ? "" : ".").append(pascal(part));
    }
    return path.toString();
  }

  /// `MemorySize` of `memory_size`.
  private static String pascal(String snake) {
    var name = new StringBuilder(snake.length());
    boolean start = true;
    for (int i = 0; i < snake.length(); i++) {
      char c = snake.charAt(i);
      if (c == '_') {
        start = true;
      } else {
        name.append(start ? Character.toUpperCase(c) : c);
        start = false;
      }
    }
    return name.toString();
  }
}
