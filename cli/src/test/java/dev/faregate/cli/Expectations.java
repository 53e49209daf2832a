package dev.faregate.cli;

import dev.faregate.cli.ExpectedFindings.Found;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What other tools call the faults that faregate knows, and the files on which we disagree: data
/// beside this class.
final class Expectations {
  /// Their rule, our rule (`lambda-runtime-*`), and words that must stand in the message.
  private final List<List<String>> names = Csv.rows(resource("expected-rules.csv"));

  /// A file, a rule or `*`, and a reason. For a file that is said to be refused, the rule is
  /// theirs: why AWS would accept it. For one that is said to be accepted, it is ours: why AWS
  /// refuses it.
  private final List<List<String>> exceptions = Csv.rows(resource("expected-exceptions.csv"));

  boolean isKnown(String rule) {
    return names.stream().anyMatch(row -> row.getFirst().equals(rule));
  }

  /// Those of our findings that say what the other tool's rule says.
  List<Found> matching(String rule, List<Found> found) {
    var matching = new ArrayList<Found>();
    for (var one : found) {
      for (var row : names) {
        if (row.getFirst().equals(rule) && fits(row.get(1), one.rule()) && says(one, row)) {
          matching.add(one);
          break;
        }
      }
    }
    return matching;
  }

  Optional<String> exception(String path, String rule) {
    for (var row : exceptions) {
      if (row.get(0).equals(path) && (row.get(1).equals("*") || row.get(1).equals(rule))) {
        return Optional.of(row.get(2));
      }
    }
    return Optional.empty();
  }

  private static boolean says(Found found, List<String> row) {
    return row.size() < 3 || found.message().contains(row.get(2));
  }

  private static boolean fits(String pattern, String name) {
    int star = pattern.indexOf('*');
    return star < 0
        ? name.equals(pattern)
        : name.startsWith(pattern.substring(0, star)) && name.endsWith(pattern.substring(star + 1));
  }

  private static String resource(String name) {
    try (var in = Expectations.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
