package dev.faregate.source;

import java.util.ArrayList;
import java.util.List;

/// Reads YAML and JSON files, whatever their bytes are.
public final class Reader {
  private Reader() {}

  /// Never throws: what cannot be read has no documents and a fatal problem.
  ///
  /// @param file the path as the user would write it; `.json` means that JSON is meant
  public static Source read(String file, byte[] bytes, Bounds bounds) {
    if (bytes.length > bounds.bytes()) {
      return tooLarge(file, bytes.length, bounds);
    }
    var decoded = Decoded.of(bytes);
    var positions = new Positions(decoded.text());
    var fault = decoded.fault();
    if (fault != null) {
      return unreadable(new Draft(file, decoded.text(), positions, bounds), fault);
    }
    var blank = isBlank(decoded.text());
    if (blank) {
      return unreadable(
          new Draft(file, decoded.text(), positions, bounds),
          new Unreadable("the file is empty; write a descriptor into it", 0, 0));
    }
    return new Attempts(file, decoded, positions, bounds).read();
  }

  /// What is said of a file that is too large to be opened at all.
  public static Source tooLarge(String file, long bytes, Bounds bounds) {
    var says =
        "the file has "
            + (bytes + 999_999) / 1_000_000
            + " MB; at most "
            + bounds.bytes() / 1_000_000
            + " MB are read, so split it";
    return unreadable(new Draft(file, "", new Positions(""), bounds), new Unreadable(says, 0, 0));
  }

  static Source unreadable(Draft draft, Unreadable fault) {
    var problems = new ArrayList<Problem>(1);
    var at = draft.origin(fault.start(), fault.end());
    problems.add(new Problem(fault.says(), Gravity.FATAL, at, List.of()));
    return new Source(draft.file(), draft.text(), List.of(), List.of(), problems);
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }
}
