package dev.faregate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.List;

/// Reads a text with [QuickYaml] and with the parser of all of YAML, and compares.
public final class BothReaders {
  private BothReaders() {}

  /// Asserts that the quick reader says what the other says, to the last offset, or nothing.
  ///
  /// @return whether it said anything
  public static boolean agree(String text) {
    var draft = draft(text);
    var comments = new Comments(text);
    var quick = QuickYaml.document(draft, comments);
    if (quick.isEmpty()) {
      return false;
    }
    var other = draft(text);
    var yaml = new Yaml(other, false);
    List<Node> documents;
    try {
      documents = yaml.documents(false);
    } catch (Unreadable fault) {
      throw new AssertionError("read quickly, though " + fault.says() + ":\n" + text, fault);
    }
    assertThat(documents).as(text).hasSize(1);
    assertThat(shown(quick.get())).as(text).isEqualTo(shown(documents.getFirst()));
    assertThat(comments.find(draft)).as(text).isEqualTo(yaml.comments());
    assertThat(draft.problems()).as(text).isEqualTo(other.problems());
    assertThat(draft.values()).as(text).isEqualTo(other.values());
    return true;
  }

  private static Draft draft(String text) {
    return new Draft("template.yaml", text, new Positions(text), Bounds.DEFAULT);
  }

  private static String shown(Node node) {
    var text = new StringBuilder();
    show(node, "", text);
    return text.toString();
  }

  private static void show(Node node, String indent, StringBuilder text) {
    text.append(indent).append(node.origin().at().orElseThrow()).append(' ');
    var deeper = indent + " ";
    switch (node) {
      case Scalar scalar -> text.append(scalar.quoted()).append(scalar.text()).append('\n');
      case Call call -> show(call.argument(), deeper, text.append(call.function()).append('\n'));
      case Sequence sequence -> {
        text.append("[]\n");
        sequence.items().forEach(item -> show(item, deeper, text));
      }
      case Mapping mapping -> {
        text.append("{}\n");
        for (var entry : mapping.entries()) {
          show(entry.key(), deeper, text);
          show(entry.value(), deeper, text);
        }
      }
      default -> throw new AssertionError("no reader makes " + node);
    }
  }
}
