package dev.faregate.aws.fargate;

import dev.faregate.format.Declaration;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.source.Node;
import java.util.Optional;

/// What a task definition says it is meant for.
///
/// @param fargate whether it names Fargate
/// @param others whether it names anything else: `EC2`, `EXTERNAL`
/// @param unknown what of it is not known, where that is so
record Compatibility(boolean fargate, boolean others, Optional<Node.Unknown> unknown) {
  static final Compatibility NONE = new Compatibility(false, false, Optional.empty());

  static Compatibility of(Declaration definition) {
    var name = definition.node("RequiresCompatibilities");
    if (name.isEmpty()) {
      return NONE;
    }
    if (!(name.get() instanceof Node.Sequence list)) {
      return NONE.with(name.get());
    }
    var compatibility = NONE;
    for (var item : list.items()) {
      compatibility = compatibility.with(item);
    }
    return compatibility;
  }

  private Compatibility with(Node item) {
    var node = Properties.text(item);
    if (node instanceof Value.Given<String>(var text, _)) {
      return text.equals("FARGATE")
          ? new Compatibility(true, others, unknown)
          : new Compatibility(fargate, true, unknown);
    }
    if (node instanceof Value.Unknown<String>(var why, var origin)) {
      return new Compatibility(fargate, others, Optional.of(new Node.Unknown(why, origin)));
    }
    return this;
  }

  boolean onlyFargate() {
    return fargate && !others;
  }
}
