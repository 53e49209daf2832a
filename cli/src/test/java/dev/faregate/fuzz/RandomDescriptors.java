package dev.faregate.fuzz;

import dev.faregate.source.Node;
import java.util.List;
import java.util.SplittableRandom;

/// Makes a descriptor of any number.
public final class RandomDescriptors {
  private static final List<String> NAMES =
      List.of("template.yaml", "template.yaml", "template.json", "serverless.yml", "stdin");
  private static final int LARGEST_TREE = 1_500;

  private final Seeds seeds = Seeds.gather();

  /// Always the same, as long as the examples are.
  public Descriptor make(long number) {
    var random = new SplittableRandom(number);
    var changes = new TextMutation(seeds, random);
    var text = text(random);
    if (random.nextInt(5) < 2) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        text = changes.apply(text);
      }
    }
    return new Descriptor(number, Seeds.any(NAMES, random), changes.bytes(text));
  }

  private String text(SplittableRandom random) {
    var intrinsics = new Intrinsics(random);
    int kind = random.nextInt(100);
    if (kind == 0 && random.nextInt(4) == 0) {
      return new Extremes(random).any();
    }
    if (kind < 40) {
      return TextMutation.pieces(random);
    }
    if (kind < 52) {
      return seeds.text(random);
    }
    var tree = kind < 68 ? new Grammar(seeds, intrinsics, random).any() : seeds.tree(random);
    var mutation = new TreeMutation(seeds, intrinsics, random);
    for (int i = random.nextInt(5); i > 0 && Nodes.size(tree) < LARGEST_TREE; i--) {
      tree = mutation.apply(tree);
    }
    return written(tree, random);
  }

  private static String written(Node tree, SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> TreeText.brackets(tree);
      case 1 -> TreeText.json(tree);
      default -> TreeText.blocks(tree);
    };
  }
}
