package dev.faregate.format;

import dev.faregate.source.Gravity;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import dev.faregate.source.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// What is wrong with a descriptor, gathered while it is read; the same thing at the same place is
/// said once.
public final class Problems {
  /// A thousand tell enough.
  private static final int MOST = 1000;

  /// To find what somebody meant takes time; beyond so many, somebody meant to take it.
  private static final int MOST_SUGGESTIONS = 50;

  private final List<Problem> found = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  /// @param message one sentence without a full stop, with the way out
  public void add(String message, Origin origin) {
    add(message, Gravity.WRONG, origin);
  }

  /// As [#add], with the name that somebody probably meant.
  public void add(
      String message, String written, Supplier<Collection<String>> names, Origin origin) {
    boolean suggest = found.size() < MOST_SUGGESTIONS;
    add(
        suggest ? message + Suggestion.phrase(written, names.get()) : message,
        Gravity.WRONG,
        origin);
  }

  /// Nothing of the descriptor could be read.
  public void fatal(String message, Origin origin) {
    add(message, Gravity.FATAL, origin);
  }

  public List<Problem> list() {
    return List.copyOf(found);
  }

  /// It can be read, but perhaps not as it is meant.
  public void doubt(String message, Origin origin) {
    add(message, Gravity.DOUBTFUL, origin);
  }

  private void add(String message, Gravity gravity, Origin origin) {
    if (found.size() < MOST && said.add(place(origin) + message)) {
      found.add(new Problem(message, gravity, origin, List.of()));
    }
  }

  private static String place(Origin origin) {
    var at = origin.use();
    return at.isEmpty() ? "" : at.get().file() + '@' + at.get().start() + ' ';
  }
}
