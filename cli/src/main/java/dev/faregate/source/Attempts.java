package dev.faregate.source;

import java.util.List;
import java.util.Locale;

/// Reads a text as JSON, as YAML, or as one after the other. Each attempt starts with a clean
/// draft.
final class Attempts {
  private final String file;
  private final Decoded decoded;
  private final Positions positions;
  private final Bounds bounds;

  Attempts(String file, Decoded decoded, Positions positions, Bounds bounds) {
    this.file = file;
    this.decoded = decoded;
    this.positions = positions;
    this.bounds = bounds;
  }

  Source read() {
    return beginsAsJson() ? json() : yaml();
  }

  /// `{` or `[`, but not `{{` and `{%`, with which template sources begin.
  private boolean beginsAsJson() {
    int at = visible(0);
    char second = decoded.text().charAt(Math.min(at + 1, decoded.text().length() - 1));
    return switch (decoded.text().charAt(at)) {
      case '[' -> true;
      case '{' -> second != '{' && second != '%';
      default -> false;
    };
  }

  private int visible(int from) {
    int at = Math.min(from, decoded.text().length() - 1);
    while (at < decoded.text().length() - 1 && decoded.text().charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private Source json() {
    var draft = draft();
    try {
      var document = JsonTree.read(draft);
      return new Source(file, decoded.text(), List.of(document), List.of(), draft.problems());
    } catch (Unreadable fault) {
      if (isNamed(".json")) {
        return refuse(draft, fault);
      }
      return looksLikeJson() ? almostJson(draft, fault) : yaml();
    }
  }

  /// Whether after the bracket comes what JSON has there. Else it may be YAML, whose flow style
  /// looks alike.
  private boolean looksLikeJson() {
    char next = decoded.text().charAt(visible(visible(0) + 1));
    return next == '"' || next == '{';
  }

  private boolean isNamed(String ending) {
    return file.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /// A comma too many is none in YAML, so tools take it where a file is called YAML; AWS may not.
  private Source almostJson(Draft json, Unreadable fault) {
    if (isNamed(".yaml") || isNamed(".yml")) {
      var draft = draft();
      draft.note(fault.says(), draft.span(fault.start(), fault.end()), List.of());
      try {
        return yaml(draft, false);
      } catch (Unreadable ignored) {
        return refuse(json, fault);
      }
    }
    return refuse(json, fault);
  }

  private Source yaml() {
    var quick = draft();
    var comments = new Comments(decoded.text());
    var document = QuickYaml.document(quick, comments);
    if (document.isPresent()) {
      return new Source(
          file, decoded.text(), List.of(document.get()), comments.find(quick), quick.problems());
    }
    var draft = draft();
    try {
      return yaml(draft, false);
    } catch (Unreadable fault) {
      return fault.isForgivable() ? leniently(draft, fault) : refuse(draft, fault);
    }
  }

  private Source leniently(Draft first, Unreadable fault) {
    try {
      return yaml(draft(), true);
    } catch (Unreadable again) {
      return refuse(first, again.start() > fault.start() ? again : fault);
    }
  }

  private Source yaml(Draft draft, boolean isLenient) {
    var yaml = new Yaml(draft, decoded.wide());
    var documents = yaml.documents(isLenient);
    if (documents.isEmpty()) {
      throw new Unreadable("the file holds nothing but comments; write a descriptor into it", 0, 0);
    }
    return new Source(file, decoded.text(), documents, yaml.comments(), draft.problems());
  }

  private Source refuse(Draft draft, Unreadable fault) {
    return Reader.unreadable(draft, TemplateSource.behind(fault, decoded.text()).orElse(fault));
  }

  private Draft draft() {
    return new Draft(file, decoded.text(), positions, bounds);
  }
}
