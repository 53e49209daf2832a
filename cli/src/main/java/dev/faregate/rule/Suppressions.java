package dev.faregate.rule;

import dev.faregate.resource.Wildcard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// All suppressions of a run: finds those that speak of a finding, and knows afterwards which were
/// of no use.
public final class Suppressions {
  private final LocalDate day;
  private final Map<String, Held> all = new LinkedHashMap<>();
  private final Map<String, List<Held>> byPlace = new HashMap<>();
  private final List<Held> patterns = new ArrayList<>();

  private static final class Held {
    private final Suppression suppression;
    private boolean isUsed;

    Held(Suppression suppression) {
      this.suppression = suppression;
    }
  }

  /// @param day on which they are judged
  public Suppressions(LocalDate day) {
    this.day = day;
  }

  /// One that is written once and speaks of several resources counts once.
  public void add(Suppression suppression) {
    var at = suppression.at();
    var held =
        all.computeIfAbsent(
            key(suppression.rule(), at.file(), at.start(), ""), _ -> new Held(suppression));
    if (suppression.kind() == Suppression.Kind.SETTINGS) {
      patterns.add(held);
      return;
    }
    var place =
        key(suppression.rule(), suppression.file(), suppression.line(), suppression.resource());
    byPlace.computeIfAbsent(place, _ -> new ArrayList<>(1)).add(held);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// The suppression that hides this, if one does. Every one that would is of use.
  public Optional<Suppression> hiding(Suppressible told) {
    var first = Optional.<Suppression>empty();
    for (var held : speakingOf(told)) {
      if (held.suppression.holds(day)) {
        held.isUsed = true;
        first = first.isEmpty() ? Optional.of(held.suppression) : first;
      }
    }
    return first;
  }

  /// A rule could not judge this; once it can, the suppression may be of use.
  public void spare(Suppressible unchecked) {
    for (var held : speakingOf(unchecked)) {
      held.isUsed = true;
    }
  }

  private List<Held> speakingOf(Suppressible told) {
    var found = new ArrayList<Held>();
    for (var place : told.places()) {
      add(key(told.rule(), place.file(), place.line(), ""), found);
      add(key(told.rule(), place.file(), 0, ""), found);
      if (!told.resource().isEmpty()) {
        add(key(told.rule(), place.file(), 0, told.resource()), found);
      }
    }
    for (var held : patterns) {
      if (matches(held.suppression, told)) {
        found.add(held);
      }
    }
    return found;
  }

  private void add(String key, List<Held> found) {
    var here = byPlace.get(key);
    if (here != null) {
      found.addAll(here);
    }
  }

  private static boolean matches(Suppression settings, Suppressible told) {
    return settings.rule().equals(told.rule())
        && (settings.resource().isEmpty() || Wildcard.matches(settings.resource(), told.resource()))
        && (settings.file().isEmpty()
            || !told.places().isEmpty()
                && isFile(settings.file(), told.places().getFirst().file()));
  }

  /// A file goes by the end of its path, because nobody writes more than tells it apart.
  static boolean isFile(String pattern, String file) {
    return Wildcard.matches(withoutDot(pattern), withoutDot(file))
        || Wildcard.matches("*/" + withoutDot(pattern), file);
  }

  private static String withoutDot(String path) {
    return path.startsWith("./") ? path.substring(2) : path;
  }

  /// What is wrong with them, now that all findings were held against them.
  ///
  /// @param couldMatch whether a suppression had its chance: its rule was held against all that it
  ///   may speak of
  public List<SuppressionFault> faults(Predicate<Suppression> couldMatch) {
    var faults = new ArrayList<SuppressionFault>();
    for (var held : all.values()) {
      var suppression = held.suppression;
      if (!suppression.holds(day)) {
        faults.add(SuppressionText.expired(suppression));
      } else if (!held.isUsed && couldMatch.test(suppression)) {
        faults.add(SuppressionText.unused(suppression));
      } else if (suppression.because().isEmpty()) {
        faults.add(SuppressionText.withoutReason(suppression));
      }
    }
    return faults;
  }

  private static String key(String rule, String file, int number, String resource) {
    return rule + '\n' + file + '\n' + number + '\n' + resource;
  }
}
