package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.List;

/// Flags a task definition whose texts alone are larger than ECS takes. Quotes, commas and what is
/// not known before deployment come on top.
final class EcsTaskDefinitionTooLarge implements EcsRule {
  private static final int DEEPEST = 100;

  /// Or quotes, around what is in a list, a mapping or a text.
  private static final int BRACKETS = 2;

  private static final List<String> TYPES = List.of(Ecs.TASK_DEFINITION);

  @Override
  public List<String> types() {
    return TYPES;
  }

  @Override
  public void judge(DeclaredResource definition, Catalog catalog, Reporter reporter) {
    var accepted = catalog.range("ecs.task-definition-size");
    long bytes = bytes(definition.declaration().properties(), accepted.most(), 0);
    if (accepted.contains(bytes)) {
      reporter.checked();
    } else {
      reporter.report(
          definition.origin(),
          "the task definition has more than "
              + accepted.most()
              + " bytes; ECS accepts at most "
              + accepted.most());
    }
  }

  /// Of names and texts, at most little more than `enough`: what YAML's aliases share is not
  /// counted for ever.
  private static long bytes(Node node, long enough, int depth) {
    if (depth > DEEPEST) {
      return 0;
    }
    long sum = BRACKETS;
    if (node instanceof Mapping mapping) {
      for (var entry : mapping.entries()) {
        sum += sum > enough ? 0 : size(entry.name()) + bytes(entry.value(), enough, depth + 1);
      }
    } else if (node instanceof Node.Sequence(var items, _)) {
      for (var item : items) {
        sum += sum > enough ? 0 : bytes(item, enough, depth + 1);
      }
    } else if (node instanceof Node.Text(var pieces, _)) {
      for (var piece : pieces) {
        sum += bytes(piece, enough, depth + 1);
      }
    } else if (node instanceof Node.Scalar scalar) {
      sum = size(scalar.text());
    }
    return sum;
  }

  /// In UTF-8.
  private static long size(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      bytes += unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
    }
    return bytes;
  }
}
