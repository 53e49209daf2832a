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

  /// A form that a text has to have.
  ///
  /// @param regex what all of it matches; linear, and where it can be one class of characters
  ///   (`[A-Za-z0-9_-]+`), because that is matched without an engine
  /// @param words the same for people: `letters, digits, - and _`
  record Pattern(String name, String regex, String words, String message, Provenance provenance)
      implements Limit {}

  /// What properties have to do with each other.
  ///
  /// @param properties paths below the place where the limit applies
  record Relation(
      String name,
      RelationKind kind,
      List<String> properties,
      String message,
      Provenance provenance)
      implements Limit {
    public Relation {
      properties = List.copyOf(properties);
    }
  }

  /// How properties may stand to each other. The names, in kebab case, are the data files'.
  enum RelationKind {
    /// All of them have to be there.
    NEEDS,
    /// None of them may be there.
    FORBIDS,
    /// Exactly one of them.
    ONE_OF,
    /// None or one of them.
    AT_MOST_ONE,
    /// At least one of them.
    AT_LEAST_ONE,
    /// All of them or none.
    TOGETHER,
    /// As numbers, none is greater than the next.
    ORDERED,
    /// As numbers, each is less than the next.
    RISING,
    /// No text stands twice among what the paths lead to.
    DISTINCT,
    /// The ARNs that they are name no other region than the stack's.
    SAME_REGION;

    private static final RelationKind[] ALL = values();

    /// As data files write it: `at-most-one`.
    public String word() {
      return switch (this) {
        case NEEDS -> "needs";
        case FORBIDS -> "forbids";
        case ONE_OF -> "one-of";
        case AT_MOST_ONE -> "at-most-one";
        case AT_LEAST_ONE -> "at-least-one";
        case TOGETHER -> "together";
        case ORDERED -> "ordered";
        case RISING -> "rising";
        case DISTINCT -> "distinct";
        case SAME_REGION -> "same-region";
      };
    }

    static RelationKind at(int ordinal) {
      return ALL[ordinal];
    }

    /// All kinds, in the order of their declaration.
    public static List<RelationKind> all() {
      return List.of(ALL);
    }
  }
}
