package dev.faregate.report;

import dev.faregate.billing.Ratio;
import dev.faregate.rule.Severity;
import java.util.List;

/// What differs between a base and a head: only what changed. All amounts are exact, in US dollars
/// a month; the differences of the resources add up to the difference of the totals, and each
/// resource's reasons to its own.
///
/// @param resources those that cost another amount, are new or gone, or whose costs became known or
///   unknown; the biggest difference first
/// @param appeared findings that only the head has
/// @param resolved findings that only the base has
public record Changes(
    Side base, Side head, List<Changed> resources, List<Found> appeared, List<Found> resolved) {
  public Changes {
    resources = List.copyOf(resources);
    appeared = List.copyOf(appeared);
    resolved = List.copyOf(resolved);
  }

  /// Of the totals.
  public Ratio difference() {
    return head.total().minus(base.total());
  }

  /// Whether nothing differs that is told here: neither costs, nor findings, nor what is unknown.
  public boolean isEmpty() {
    return resources.isEmpty()
        && appeared.isEmpty()
        && resolved.isEmpty()
        && base.onlyHere().isEmpty()
        && head.onlyHere().isEmpty()
        && isReadable();
  }

  /// Whether all files of both sides were read, so that the totals can be compared.
  public boolean isReadable() {
    return base.unreadable().isEmpty() && head.unreadable().isEmpty();
  }

  /// Whether a resource of both costs more or less by an amount that nobody knows.
  boolean isOpen() {
    for (var one : resources) {
      if (one.kind() == Kind.CHANGED && one.isOpen() && one.isKnownBefore() == one.isKnownAfter()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a name is that of several resources here, so that it does not tell which.
  private boolean isShared(String name) {
    int count = 0;
    for (var one : resources) {
      count += one.name().equals(name) ? 1 : 0;
    }
    return count > 1;
  }

  /// What to call a resource: its name, or `FILE#NAME` where others here have the same.
  public String label(Changed one) {
    return isShared(one.name()) ? one.file() + "#" + one.name() : one.name();
  }

  /// One of the two.
  ///
  /// @param label what it is called: `main`, `working tree`, `old.yaml`
  /// @param total of what is known
  /// @param isAtLeast whether something is unknown, so that the total is a lower bound
  /// @param onlyHere what is unknown on this side and not on the other
  /// @param unreadable files that were meant to be read and were not
  public record Side(
      String label,
      Ratio total,
      boolean isAtLeast,
      List<Missing> onlyHere,
      List<String> unreadable) {
    public Side {
      onlyHere = List.copyOf(onlyHere);
      unreadable = List.copyOf(unreadable);
    }

    public Side(String label, Ratio total, boolean isAtLeast, List<Missing> onlyHere) {
      this(label, total, isAtLeast, onlyHere, List.of());
    }
  }

  /// A figure that nobody gave.
  ///
  /// @param what `requests`
  /// @param why `no usage given`
  public record Missing(String file, String resource, String what, String why) {}

  /// What became of a resource.
  public enum Kind {
    ADDED("added"),
    REMOVED("removed"),
    CHANGED("changed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /// A resource that costs another amount.
  ///
  /// @param file with `line` where the head has it, or else the base
  /// @param summary what it is now: `Lambda, 1024 MB, arm64`
  /// @param before its known part, zero where it is new
  /// @param after its known part, zero where it is gone
  /// @param isKnownBefore whether any of what it cost is known
  /// @param isKnownAfter whether any of what it costs is known
  /// @param isOpen whether what is unknown of it is another than before
  /// @param reasons the biggest first
  public record Changed(
      Kind kind,
      String file,
      int line,
      String name,
      String type,
      String service,
      String summary,
      Ratio before,
      Ratio after,
      boolean isKnownBefore,
      boolean isKnownAfter,
      boolean isOpen,
      List<Reason> reasons) {
    public Changed {
      reasons = List.copyOf(reasons);
    }

    /// Whether what is known tells how much more or less it costs.
    public boolean isDifferenceKnown() {
      return switch (kind) {
        case ADDED -> isKnownAfter;
        case REMOVED -> isKnownBefore;
        case CHANGED -> isKnownBefore && isKnownAfter && !isOpen;
      };
    }

    public Ratio difference() {
      return after.minus(before);
    }
  }

  /// Why a resource costs another amount.
  ///
  /// @param says `memory 512 → 1024 MB`, `free tier, its share`
  /// @param difference its known part
  /// @param isKnown whether that is all; else `says` tells what it depends on
  public record Reason(String says, Ratio difference, boolean isKnown) {
    public Reason(String says, Ratio difference) {
      this(says, difference, true);
    }
  }

  /// A finding of one side.
  ///
  /// @param resource empty where it concerns the file
  public record Found(
      String rule, Severity severity, String file, int line, String resource, String message) {}
}
