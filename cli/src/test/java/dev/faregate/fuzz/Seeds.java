package dev.faregate.fuzz;

import static java.util.Objects.requireNonNull;

import dev.faregate.aws.Service;
import dev.faregate.source.Bounds;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// What random descriptors are made of: the templates of the rules' pages, the examples here, and
/// every key, value and small tree in them.
final class Seeds {
  private static final int LONGEST = 6_000;
  private static final int LARGEST_PART = 25;

  private static final int LARGEST_ENTRY = 8;

  private final List<Integer> sizes = new ArrayList<>();
  final List<String> texts = new ArrayList<>();
  final List<Node> trees = new ArrayList<>();
  final List<Node> parts = new ArrayList<>();
  final List<Mapping.Entry> entries = new ArrayList<>();
  final List<String> keys;
  final List<String> types;
  private final Set<String> knownKeys = new LinkedHashSet<>();
  private final Set<String> knownTypes = new LinkedHashSet<>();

  private Seeds() {
    for (var page : files(Service.class, "Service.class")) {
      if (page.toString().endsWith(".md")) {
        addPage(read(page));
      }
    }
    for (var file : files(Seeds.class, "sam.yaml")) {
      if (!file.toString().endsWith(".class")) {
        add(read(file));
      }
    }
    keys = List.copyOf(knownKeys);
    types = List.copyOf(knownTypes);
  }

  static Seeds gather() {
    return new Seeds();
  }

  static <T> T any(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }

  /// Mostly a short one, as reading takes time.
  String text(SplittableRandom random) {
    var one = any(texts, random);
    for (int i = random.nextInt(6); i > 0; i--) {
      var other = any(texts, random);
      one = other.length() < one.length() ? other : one;
    }
    return one;
  }

  Node tree(SplittableRandom random) {
    int one = random.nextInt(trees.size());
    for (int i = random.nextInt(6); i > 0; i--) {
      int other = random.nextInt(trees.size());
      one = sizes.get(other) < sizes.get(one) ? other : one;
    }
    return trees.get(one);
  }

  /// What lies beside a resource; sorted, so that a number makes the same descriptor everywhere.
  private static List<Path> files(Class<?> beside, String name) {
    try {
      var found = new ArrayList<Path>();
      var folder = Path.of(requireNonNull(beside.getResource(name)).toURI()).getParent();
      try (var walk = Files.walk(folder)) {
        walk.filter(Files::isRegularFile).sorted().forEach(found::add);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addPage(String page) {
    int at = page.indexOf("```yaml\n");
    while (at >= 0) {
      int end = page.indexOf("\n```", at + 8);
      add(page.substring(at + 8, end + 1));
      at = page.indexOf("```yaml\n", end);
    }
  }

  private void add(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LONGEST) {
      return;
    }
    texts.add(text);
    for (var document : Reader.read("seed", bytes, Bounds.DEFAULT).documents()) {
      trees.add(document);
      sizes.add(Nodes.size(document));
      addParts(document);
    }
  }

  private void addParts(Node node) {
    if (Nodes.size(node) <= LARGEST_PART) {
      parts.add(node);
    }
    switch (node) {
      case Sequence sequence -> sequence.items().forEach(this::addParts);
      case Mapping mapping -> mapping.entries().forEach(this::addEntry);
      case Call call -> addParts(call.argument());
      default -> {}
    }
  }

  private void addEntry(Mapping.Entry entry) {
    knownKeys.add(entry.name());
    if (entry.name().equals("Type") && entry.value() instanceof Scalar type) {
      knownTypes.add(type.text());
    }
    if (Nodes.size(entry.value()) <= LARGEST_ENTRY) {
      entries.add(entry);
    }
    addParts(entry.value());
  }
}
