package dev.faregate.format.terraform;

import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// Properties in the making, put by dotted paths.
final class Tree {
  private final Map<String, Tree> branches = new LinkedHashMap<>();
  private final Map<String, Node> leaves = new LinkedHashMap<>();

  void put(String path, Node value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      leaves.put(path, value);
    } else {
      branches
          .computeIfAbsent(path.substring(0, dot), _ -> new Tree())
          .put(path.substring(dot + 1), value);
    }
  }

  Mapping mapping(Origin origin) {
    var entries = new ArrayList<Entry>();
    for (var leaf : leaves.entrySet()) {
      entries.add(Made.entry(leaf.getKey(), leaf.getValue()));
    }
    for (var branch : branches.entrySet()) {
      if (!leaves.containsKey(branch.getKey())) {
        entries.add(Made.entry(branch.getKey(), branch.getValue().mapping(origin)));
      }
    }
    return new Mapping(entries, origin);
  }
}
