package dev.faregate.report;

import dev.faregate.rule.Severity;
import dev.faregate.source.Positions;
import dev.faregate.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The Reviewdog Diagnostic Format: comments on the lines of a change, with edits that its author
/// can accept. Columns count UTF-8 bytes.
public final class RdjsonOutput implements Output {
  @Override
  public String name() {
    return "rdjson";
  }

  @Override
  public String write(Report report) {
    return new Writing(report).write();
  }

  /// One report on its way; keeps the positions of each file.
  private static final class Writing {
    private final Report report;
    private final JsonWriter json = new JsonWriter();
    private final Map<String, Optional<Positions>> positions = new HashMap<>();

    Writing(Report report) {
      this.report = report;
    }

    String write() {
      json.open('{').key("source").open('{').put("name", "faregate").close('}');
      json.key("diagnostics").open('[');
      for (var remark : Told.all(report)) {
        diagnostic(remark);
      }
      return json.close(']').close('}').finished();
    }

    private void diagnostic(Remark remark) {
      var path = report.lookup().fromRoot(remark.at().file());
      json.item().open('{');
      json.put("message", Markdown.inert(RemarkText.line(remark, report.fixPrices())));
      json.key("location").open('{').put("path", Escapes.visible(path));
      range(remark.at());
      json.close('}').put("severity", severity(remark.severity()));
      json.key("code").open('{').put("value", Escapes.visible(remark.rule())).close('}');
      suggestions(remark);
      json.close('}');
    }

    /// A suggestion replaces part of the lines that its comment stands at, alone: an edit
    /// elsewhere, or one that needs another, is told in the message only.
    private void suggestions(Remark remark) {
      json.key("suggestions").open('[');
      for (var fix : remark.fixes()) {
        if (fix.edits().size() == 1) {
          var edit = fix.edits().getFirst();
          // Without columns the whole lines would be replaced.
          if (isSameLines(edit.at(), remark.at()) && text(edit.at()).isPresent()) {
            json.item().open('{');
            range(edit.at());
            json.put("text", edit.text()).close('}');
          }
        }
      }
      json.close(']');
    }

    private static boolean isSameLines(Span edit, Span remark) {
      return edit.file().equals(remark.file())
          && edit.line() == remark.line()
          && edit.endLine() == remark.endLine();
    }

    private void range(Span at) {
      var text = text(at);
      json.key("range").open('{').key("start").open('{').put("line", at.line());
      // Without the text nobody knows how many bytes stand before; then whole lines are meant.
      if (text.isPresent()) {
        json.put("column", text.get().byteColumn(at.start()));
      }
      json.close('}').key("end").open('{').put("line", at.endLine());
      if (text.isPresent()) {
        json.put("column", text.get().byteColumn(at.end()));
      }
      json.close('}').close('}');
    }

    /// The positions of a span's file, where they are those that the span was made from.
    private Optional<Positions> text(Span at) {
      var known = positions.computeIfAbsent(at.file(), this::positions);
      boolean fits = known.isPresent() && isPlace(known.get(), at.line(), at.column(), at.start());
      return fits && isPlace(known.get(), at.endLine(), at.endColumn(), at.end())
          ? known
          : Optional.empty();
    }

    private static boolean isPlace(Positions text, int line, int column, int offset) {
      return line <= text.lines() && text.start(line) + column - 1 == offset;
    }

    private Optional<Positions> positions(String file) {
      return report.lookup().text(file).map(Positions::new);
    }
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case NOTE -> "INFO";
    };
  }
}
