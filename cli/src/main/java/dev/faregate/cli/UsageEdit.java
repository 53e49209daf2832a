package dev.faregate.cli;

import dev.faregate.source.Bounds;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts usage figures into the text of a faregate.yaml. What stands there stays, byte by byte; a
/// figure that somebody wrote by hand stays too, and is told.
final class UsageEdit {
  private static final String USAGE = "usage";
  private static final String RESOURCES = "resources";

  private final String file;
  private final String comment;
  private final List<String> kept = new ArrayList<>();
  private String text;
  private int added;

  /// @param file its name in messages
  /// @param text that it has now; empty where there is no such file
  /// @param comment on where the figures come from
  UsageEdit(String file, String text, String comment) {
    this.file = file;
    this.text = text;
    this.comment = comment;
  }

  /// @param usage figures by resource and name
  /// @throws CommandLineError where there is no place that is sure to be right
  void add(Map<String, Map<String, String>> usage) {
    for (var resource : usage.entrySet()) {
      add(resource.getKey(), resource.getValue());
    }
  }

  private void add(String resource, Map<String, String> figures) {
    var there = find(List.of(USAGE, RESOURCES, resource));
    if (there.isEmpty()) {
      into(List.of(USAGE, RESOURCES), ReplayUsage.key(resource), ReplayUsage.flow(figures));
      added += figures.size();
      check(List.of(USAGE, RESOURCES, resource));
      return;
    }
    for (var figure : figures.entrySet()) {
      var path = List.of(USAGE, RESOURCES, resource);
      var old = find(List.of(USAGE, RESOURCES, resource, figure.getKey()));
      if (old.isPresent()) {
        if (!isSame(old.get(), figure.getValue())) {
          kept.add(
              resource
                  + "."
                  + figure.getKey()
                  + " "
                  + words(old.get())
                  + ", not "
                  + figure.getValue());
        }
      } else {
        into(path, figure.getKey(), figure.getValue());
        added++;
        check(List.of(USAGE, RESOURCES, resource, figure.getKey()));
      }
    }
  }

  private static boolean isSame(Entry entry, String value) {
    return entry.value() instanceof Scalar scalar && scalar.text().equals(value);
  }

  private static String words(Entry entry) {
    return "is " + (entry.value() instanceof Scalar scalar ? scalar.text() : "written by hand");
  }

  /// A new entry at the beginning of the mapping that a path leads to, which is made where it is
  /// not there.
  private void into(List<String> path, String key, String value) {
    if (find(List.of(USAGE)).isEmpty()) {
      append("usage:\n  resources:\n    " + key + ": " + value + comment());
      return;
    }
    var holder = find(path);
    if (holder.isEmpty()) {
      into(path.subList(0, path.size() - 1), path.getLast(), "{ " + key + ": " + value + " }");
      return;
    }
    insert(holder.get(), key, value);
  }

  private void append(String section) {
    var end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    text += lineEnds(end + section + "\n");
  }

  private String comment() {
    return comment.isEmpty() ? "" : "   # " + comment;
  }

  private void insert(Entry holder, String key, String value) {
    var at = holder.key().origin().at().orElseThrow();
    int lineEnd = text.indexOf('\n', at.end());
    int end = lineEnd < 0 ? text.length() : lineEnd;
    var first = first(holder.value());
    boolean isBlock =
        first.isPresent() && first.get().key().origin().at().orElseThrow().line() > at.line();
    int brace = text.indexOf('{', at.end());
    if (isBlock && (brace < 0 || brace > end || isComment(at.end(), brace))) {
      int column = first.get().key().origin().at().orElseThrow().column() - 1;
      var line = " ".repeat(column) + key + ": " + value + comment() + "\n";
      text = text.substring(0, end + 1) + lineEnds(line) + text.substring(end + 1);
    } else if (brace >= 0 && brace <= end && !isComment(at.end(), brace)) {
      var more = first.isPresent() ? "," : " ";
      text =
          text.substring(0, brace + 1)
              + " "
              + key
              + ": "
              + value
              + more
              + text.substring(brace + 1);
    } else {
      throw refused();
    }
  }

  private boolean isComment(int from, int to) {
    return text.substring(from, to).indexOf('#') >= 0;
  }

  private static Optional<Entry> first(Node value) {
    return value instanceof Mapping mapping && !mapping.entries().isEmpty()
        ? Optional.of(mapping.entries().getFirst())
        : Optional.empty();
  }

  private String lineEnds(String added) {
    return text.contains("\r\n") ? added.replace("\n", "\r\n") : added;
  }

  /// The entry that a path of names leads to.
  private Optional<Entry> find(List<String> path) {
    Optional<Entry> found = Optional.empty();
    Node here = document();
    for (var name : path) {
      found = here instanceof Mapping mapping ? mapping.entry(name) : Optional.empty();
      if (found.isEmpty()) {
        return found;
      }
      here = found.get().value();
    }
    return found;
  }

  private Node document() {
    var source = Reader.read(file, text.getBytes(StandardCharsets.UTF_8), Bounds.DEFAULT);
    for (var problem : source.problems()) {
      if (!text.isBlank()) {
        throw new CommandLineError(Settings.place(problem.origin()) + problem.message());
      }
    }
    return source.documents().isEmpty()
        ? Mapping.empty(dev.faregate.source.Origin.of(file))
        : source.documents().getFirst();
  }

  private void check(List<String> path) {
    if (find(path).isEmpty()) {
      throw refused();
    }
  }

  private CommandLineError refused() {
    return new CommandLineError(
        file
            + ": there is no place in it that is sure to be right; write the section yourself, as"
            + " replay shows it without --write");
  }

  String text() {
    return text;
  }

  /// How many figures are new.
  int added() {
    return added;
  }

  /// Figures that stay as somebody wrote them.
  List<String> kept() {
    return kept;
  }
}
