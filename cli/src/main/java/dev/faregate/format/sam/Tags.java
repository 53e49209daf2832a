package dev.faregate.format.sam;

import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;

/// Tags: a mapping in SAM, a list of keys and values in CloudFormation.
final class Tags {
  private Tags() {}

  static Node asList(Node tags) {
    if (!(tags instanceof Mapping mapping)) {
      return tags;
    }
    var list = new ArrayList<Node>(mapping.entries().size());
    for (var tag : mapping.entries()) {
      var key = Made.entry("Key", tag.key());
      list.add(Made.mapping(tag.key().origin(), key, Made.entry("Value", tag.value())));
    }
    return new Sequence(list, mapping.origin());
  }
}
