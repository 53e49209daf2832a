package dev.faregate.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// A documented limit of AWS.
public sealed interface Limit {
  /// `lambda.memory`.
  String name();

  /// AWS's own words when it refuses, empty where nobody read them.
  String message();

  Provenance provenance();

  /// From `least` to `most`, in steps.
  ///
  /// @param byDefault what AWS takes where nothing is written
  /// @param adjustable whether the account can have it raised
  record Range(
      String name,
      long least,
      long most,
      long step,
      String unit,
      OptionalLong byDefault,
      boolean adjustable,
      String message,
      Provenance provenance)
      implements Limit {

    public boolean contains(long value) {
      return value >= least && value <= most && (value - least) % step == 0;
    }

    /// `128 to 10240 MB`.
    public String words() {
      var unitWord = unit.isEmpty() ? "" : " " + unit;
      if (most == Long.MAX_VALUE) {
        return "at least " + least + unitWord;
      }
      return least + " to " + most + unitWord + (step == 1 ? "" : " in steps of " + step);
    }
  }

  /// One of these words.
  ///
  /// @param byDefault empty where AWS has none
  record Choices(
      String name, List<String> values, String byDefault, String message, Provenance provenance)
      implements Limit {
    public Choices {
      values = List.copyOf(values);
    }

    public boolean contains(String value) {
      return values.contains(value);
    }
  }

  /// Two numbers that only go together in pairs, in ascending order: CPU units and the memory sizes
  /// in MB that go with each.
  ///
  /// @param since what each first number needs: a platform version, `1.4.0`; empty if nothing
  record Pairing(
      String name,
      Map<Long, List<Long>> pairs,
      Map<Long, String> since,
      String message,
      Provenance provenance)
      implements Limit {
    public Pairing {
      pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
      since = Collections.unmodifiableMap(new LinkedHashMap<>(since));
    }

    public boolean contains(long first, long second) {
      var partners = pairs.get(first);
      return partners != null && partners.contains(second);
    }
  }

  /// A single number: how much is included, in what steps is billed.
  record Figure(String name, long value, String unit, String message, Provenance provenance)
      implements Limit {}
}
