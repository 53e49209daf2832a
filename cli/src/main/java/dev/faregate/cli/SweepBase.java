package dev.faregate.cli;

import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.Posting;
import dev.faregate.usage.Setting;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/// Where the dials of a resource stand as it is described.
///
/// @param dials the first setting of each name
/// @param several names that stand at more than one setting
record SweepBase(Map<String, Setting> dials, Set<String> several) {

  static SweepBase of(List<Posting> postings) {
    var dials = new HashMap<String, Setting>();
    var several = new LinkedHashSet<String>();
    for (var posting : postings) {
      posting.charge().quantity().dials(dial -> add(dial, dials, several));
    }
    return new SweepBase(dials, several);
  }

  private static void add(Dial dial, Map<String, Setting> dials, Set<String> several) {
    var known = dials.putIfAbsent(dial.name(), dial.setting());
    if (known != null && known.typical() != dial.setting().typical()) {
      several.add(dial.name());
    }
  }

  /// Empty where it has no such dial, or nobody knows where it stands.
  OptionalLong typical(String name) {
    var setting = dials.get(name);
    return setting == null || setting.isUnknown()
        ? OptionalLong.empty()
        : OptionalLong.of(setting.typical());
  }

  /// Names whose setting is a range.
  Set<String> ranges() {
    var ranges = new TreeSet<String>();
    dials.forEach(
        (name, setting) -> {
          if (!setting.isUnknown() && setting.low() < setting.high()) {
            ranges.add(name);
          }
        });
    return ranges;
  }

  boolean has(String name) {
    return dials.containsKey(name);
  }
}
