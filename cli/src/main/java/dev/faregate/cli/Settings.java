package dev.faregate.cli;

import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import dev.faregate.source.Suggestion;
import java.util.List;
import java.util.Optional;

/// What `faregate.yaml` says.
///
/// @param sections the file's top level, every key of it known
record Settings(Mapping sections) {
  static final List<String> KEYS =
      List.of("region", "account", "month", "usage", "profiles", "budgets", "rules", "ignore");
  private static final List<String> ACCOUNT = List.of("free-tier", "concurrency", "limits");

  static final Settings NONE = new Settings(Mapping.empty(Origin.of("no faregate.yaml")));

  /// @throws CommandLineError for a file that cannot be read, or a key that nobody knows
  static Settings read(Workspace workspace) {
    if (workspace.settings().isEmpty()) {
      return NONE;
    }
    var path = workspace.settings().get();
    var source = workspace.files().read(workspace.files().shown(path), path);
    if (source.documents().isEmpty() && isBlank(source.text())) {
      return new Settings(Mapping.empty(Origin.at(new Span(source.file(), 1, 1, 1, 1, 0, 0))));
    }
    for (var problem : source.problems()) {
      throw new CommandLineError(place(problem.origin()) + problem.message());
    }
    if (source.documents().isEmpty()) {
      return NONE;
    }
    if (!(source.documents().getFirst() instanceof Mapping sections)) {
      throw wrong(source.documents().getFirst(), "write settings as NAME: VALUE");
    }
    known(sections, KEYS);
    if (sections.get("account").orElse(sections) instanceof Mapping account
        && account != sections) {
      known(account, ACCOUNT);
    }
    var settings = new Settings(sections);
    if (sections.has("budgets")) {
      BudgetSection.read(settings, Components.serviceNames()); // wrong for whichever command
    }
    if (sections.has("usage") || sections.has("profiles") || sections.has("month")) {
      SettingsUsage.check(settings);
    }
    return settings;
  }

  /// Whether there is such a file.
  boolean isThere() {
    return sections.origin().at().isPresent();
  }

  /// Whether there is nothing but comments: all is still to be filled in.
  private static boolean isBlank(String text) {
    boolean isComment = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      isComment = letter == '#' || isComment && letter != '\n';
      if (!isComment && letter > ' ') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /// @throws CommandLineError for a key that is not among `names`
  static void known(Mapping mapping, List<String> names) {
    for (var entry : mapping.entries()) {
      if (!names.contains(entry.name())) {
        var near = Suggestion.nearest(entry.name(), names);
        throw wrong(
            entry.key(),
            "there is no setting "
                + entry.name()
                + near.map(name -> "; did you mean " + name + "?")
                    .orElse("; there are " + String.join(", ", names)));
      }
    }
  }

  static CommandLineError wrong(Node where, String message) {
    return new CommandLineError(place(where.origin()) + message);
  }

  static String place(Origin origin) {
    var at = origin.at();
    return at.isEmpty()
        ? ""
        : at.get().file() + ":" + at.get().line() + ":" + at.get().column() + ": ";
  }

  Optional<String> region() {
    return text("region");
  }

  Optional<String> month() {
    return text("month");
  }

  /// The account's free tier as the option has it: `on`, `off`, or `lambda.requests=250k,...`.
  Optional<String> freeTier() {
    var said = account("free-tier");
    if (said.isPresent() && said.get() instanceof Mapping left) {
      var text = new StringBuilder();
      for (Entry entry : left.entries()) {
        if (!(entry.value() instanceof Scalar amount)) {
          throw wrong(entry.value(), "write how much is left of " + entry.name());
        }
        text.append(text.isEmpty() ? "" : ",")
            .append(entry.name())
            .append('=')
            .append(amount.text());
      }
      return Optional.of(text.toString());
    }
    return said.map(node -> scalar(node, "account.free-tier"));
  }

  /// `faregate.yaml:3:9: ` of what a name stands for, or nothing.
  String placeOf(String name) {
    var node = sections.get(name);
    return node.isEmpty() ? "" : place(node.get().origin());
  }

  Optional<Node> section(String name) {
    return sections.get(name);
  }

  /// What `account` says of something.
  Optional<Node> account(String name) {
    var account = sections.get("account");
    return account.isPresent() && account.get() instanceof Mapping mapping
        ? mapping.get(name)
        : Optional.empty();
  }

  private Optional<String> text(String name) {
    return sections.get(name).map(node -> scalar(node, name));
  }

  private static String scalar(Node node, String name) {
    if (node instanceof Scalar scalar && !scalar.isNull()) {
      return scalar.text();
    }
    throw wrong(node, name + " is one word");
  }
}
