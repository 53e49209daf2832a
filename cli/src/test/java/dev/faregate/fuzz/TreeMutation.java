package dev.faregate.fuzz;

import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.SplittableRandom;

/// Changes one place of a tree: what is left is still a descriptor's shape.
final class TreeMutation {
  private final Seeds seeds;
  private final Intrinsics intrinsics;
  private final SplittableRandom random;
  private int until;

  TreeMutation(Seeds seeds, Intrinsics intrinsics, SplittableRandom random) {
    this.seeds = seeds;
    this.intrinsics = intrinsics;
    this.random = random;
  }

  Node apply(Node root) {
    until = random.nextInt(Nodes.size(root));
    return walk(root);
  }

  private Node walk(Node node) {
    if (until-- == 0) {
      return change(node);
    }
    if (until < 0) {
      return node;
    }
    return switch (node) {
      case Sequence sequence -> {
        var items = new ArrayList<Node>(sequence.items().size());
        for (var item : sequence.items()) {
          items.add(walk(item));
        }
        yield Nodes.list(items);
      }
      case Mapping mapping -> {
        var entries = new ArrayList<Entry>(mapping.entries().size());
        for (var entry : mapping.entries()) {
          entries.add(new Entry(entry.key(), walk(entry.value())));
        }
        yield Nodes.map(entries);
      }
      case Call call -> Nodes.call(call.function(), walk(call.argument()));
      default -> node;
    };
  }

  private Node change(Node node) {
    return switch (random.nextInt(10)) {
      case 0 -> Seeds.any(seeds.parts, random);
      case 1, 2 -> Words.scalar(random);
      case 3 -> intrinsics.any(node);
      case 4 -> Nodes.list(node);
      case 5 -> Nodes.map(Nodes.entry(Seeds.any(seeds.keys, random), node));
      default -> inside(node);
    };
  }

  private Node inside(Node node) {
    return switch (node) {
      case Sequence sequence when !sequence.items().isEmpty() -> {
        var items = new ArrayList<>(sequence.items());
        int at = random.nextInt(items.size());
        switch (random.nextInt(3)) {
          case 0 -> items.remove(at);
          case 1 -> items.add(items.get(at));
          default -> items.add(at, Seeds.any(seeds.parts, random));
        }
        yield Nodes.list(items);
      }
      case Mapping mapping when !mapping.entries().isEmpty() -> entry(mapping);
      case Call call -> random.nextBoolean() ? call.argument() : intrinsics.any(call.argument());
      default -> random.nextBoolean() ? Words.scalar(random) : intrinsics.any(node);
    };
  }

  private Node entry(Mapping mapping) {
    var entries = new ArrayList<>(mapping.entries());
    int at = random.nextInt(entries.size());
    var entry = entries.get(at);
    switch (random.nextInt(5)) {
      case 0 -> entries.remove(at);
      case 1 -> entries.add(new Entry(Nodes.text(entry.name() + "2"), entry.value()));
      case 2 -> entries.set(at, Nodes.entry(Seeds.any(seeds.keys, random), entry.value()));
      case 3 -> entries.set(at, new Entry(entry.key(), Words.scalar(random)));
      default -> entries.add(Seeds.any(seeds.entries, random));
    }
    return Nodes.map(entries);
  }
}
