package dev.faregate.source;

import java.util.List;

/// What a descriptor says, and where it says it.
///
/// A reader yields [Scalar], [Sequence], [Mapping] and [Call]; a format's evaluator turns calls
/// into what they give: one of the former, a [Reference], a [Text], an [Absent] or an [Unknown].
public sealed interface Node
    permits Node.Scalar,
        Node.Sequence,
        Mapping,
        Node.Call,
        Node.Reference,
        Node.Text,
        Node.Absent,
        Node.Unknown {

  Origin origin();

  /// A single value. Its type is decided where it is used, not by the parser: `010` is text until
  /// somebody wants a number.
  ///
  /// @param quoted whether quotes say that text is meant (`"true"` is no boolean)
  record Scalar(String text, boolean quoted, Origin origin) implements Node {
    /// YAML's and JSON's null: plain and empty, `~` or `null`.
    public boolean isNull() {
      return !quoted
          && (text.isEmpty()
              || "~".equals(text)
              || "null".equals(text)
              || "Null".equals(text)
              || "NULL".equals(text));
    }
  }

  record Sequence(List<Node> items, Origin origin) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// A function of the language that is not computed yet: `!Sub`, `Fn::Join`, `var.memory`.
  ///
  /// @param function the name without the language's decoration: `Ref`, `Sub`, `GetAtt`
  record Call(String function, Node argument, Origin origin) implements Node {}

  /// Known only as "that resource": `!Ref TaskDefinition`, `!GetAtt Queue.Arn`.
  ///
  /// @param resource the logical name
  /// @param attribute empty for `Ref`
  record Reference(String resource, String attribute, Origin origin) implements Node {}

  /// A string of which some pieces are references or unknown.
  record Text(List<Node> pieces, Origin origin) implements Node {
    public Text {
      pieces = List.copyOf(pieces);
    }
  }

  /// Left out on purpose: `AWS::NoValue`.
  record Absent(Origin origin) implements Node {}

  /// Cannot be computed before deployment.
  ///
  /// @param reason in the user's words, without a full stop: "parameter Memory has no default"
  record Unknown(String reason, Origin origin) implements Node {}
}
