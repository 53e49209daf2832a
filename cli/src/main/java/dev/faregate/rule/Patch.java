package dev.faregate.rule;

import dev.faregate.rule.Fix.Edit;
import java.util.ArrayList;
import java.util.NavigableMap;
import java.util.TreeMap;

/// A text with fixes made in it, and every other character as it was.
public final class Patch {
  private final String text;
  private final NavigableMap<Integer, Edit> made = new TreeMap<>();

  /// @param text in which the fixes' offsets count
  public Patch(String text) {
    this.text = text;
  }

  /// Whether a fix was made, or why not.
  public enum Outcome {
    MADE,
    /// One that was made before it changes the same place in another way.
    OVERLAPS,
    /// It is not certain that nothing else changes with it.
    UNSAFE
  }

  /// Makes all edits of a fix, or none.
  public Outcome make(Fix fix) {
    var edits = new ArrayList<Edit>(fix.edits().size());
    for (var edit : fix.edits()) {
      if (!isSafe(edit)) {
        return Outcome.UNSAFE;
      }
      var written = asWritten(edit);
      if (overlaps(written)) {
        return Outcome.OVERLAPS;
      }
      if (!isMade(written)) {
        edits.add(written);
      }
    }
    for (var edit : edits) {
      made.put(edit.at().start(), edit);
    }
    return Outcome.MADE;
  }

  public boolean isEmpty() {
    return made.isEmpty();
  }

  /// The text with the fixes in it.
  public String text() {
    var patched = new StringBuilder(text.length() + 64);
    int from = 0;
    for (var edit : made.values()) {
      patched.append(text, from, edit.at().start()).append(edit.text());
      from = edit.at().end();
    }
    return patched.append(text, from, text.length()).toString();
  }

  /// Several findings may have one cause, and one fix.
  private boolean isMade(Edit edit) {
    var here = made.get(edit.at().start());
    return here != null && here.at().end() == edit.at().end() && here.text().equals(edit.text());
  }

  private boolean overlaps(Edit edit) {
    if (isMade(edit)) {
      return false;
    }
    int start = edit.at().start();
    var before = made.floorEntry(start);
    var after = made.ceilingEntry(start);
    return before != null && (before.getKey() == start || before.getValue().at().end() > start)
        || after != null && after.getKey() < edit.at().end();
  }

  /// One line of text at most, and none that other places share under a name.
  private boolean isSafe(Edit edit) {
    int start = edit.at().start();
    int end = edit.at().end();
    if (start < 0 || end < start || end > text.length()) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return false;
      }
    }
    return !isAnchored(start);
  }

  /// Whether an anchor stands before it: `&size 64`.
  private boolean isAnchored(int start) {
    int at = start - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    while (at >= 0 && text.charAt(at) > ' ' && text.charAt(at) != '&') {
      at--;
    }
    return at >= 0 && text.charAt(at) == '&';
  }

  /// In the quotes and with the line ends that are there.
  private Edit asWritten(Edit edit) {
    var value = edit.text();
    int start = edit.at().start();
    int end = edit.at().end();
    char quote = end - start < 2 ? ' ' : text.charAt(start);
    boolean isQuoted = (quote == '"' || quote == '\'') && text.charAt(end - 1) == quote;
    if (isQuoted && !value.isEmpty() && value.charAt(0) != '"' && value.charAt(0) != '\'') {
      value = quote + value + quote;
    }
    if (value.indexOf('\n') >= 0 && text.indexOf("\r\n") >= 0) {
      value = value.replace("\n", "\r\n");
    }
    return new Edit(edit.at(), value);
  }
}
