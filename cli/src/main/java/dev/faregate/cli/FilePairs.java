package dev.faregate.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which file of a base is which of a head: the one with the same path below what was named, else
/// the one with the same name, else the only one that is left.
final class FilePairs {
  private final Map<String, String> pairs = new HashMap<>();

  /// @param base the files of the base
  /// @param baseFolder what they are below; empty for where faregate was started
  FilePairs(List<String> base, String baseFolder, List<String> head, String headFolder) {
    var heads = new LinkedHashSet<>(head);
    var bases = new LinkedHashSet<>(base);
    for (var file : List.copyOf(bases)) {
      pair(file, headFolder + below(file, baseFolder), bases, heads);
    }
    for (var file : List.copyOf(bases)) {
      var alike = new ArrayList<String>();
      for (var other : heads) {
        if (name(other).equals(name(file))) {
          alike.add(other);
        }
      }
      if (alike.size() == 1) {
        pair(file, alike.getFirst(), bases, heads);
      }
    }
    if (bases.size() == 1 && heads.size() == 1) {
      pair(bases.iterator().next(), heads.iterator().next(), bases, heads);
    }
  }

  private void pair(String file, String other, Set<String> bases, Set<String> heads) {
    if (heads.remove(other)) {
      bases.remove(file);
      pairs.put(file, other);
    }
  }

  private static String below(String file, String folder) {
    return file.startsWith(folder) ? file.substring(folder.length()) : file;
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /// A file of the base as the head calls it.
  String inHead(String file) {
    return pairs.getOrDefault(file, file);
  }
}
