package dev.faregate.report;

import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.ArrayList;
import java.util.List;

/// A remark in words, for every output that shows text.
final class RemarkText {
  private RemarkText() {}

  /// `Thumbnailer: memory is 96 MB; Lambda accepts 128 to 10240 MB`.
  static String message(Remark remark) {
    return remark.resource().isEmpty()
        ? remark.message()
        : remark.resource() + ": " + remark.message();
  }

  /// Where the value comes from, what else has to do with it, AWS's own words, and what would put
  /// it right, a line each.
  static List<String> behind(Remark remark, FixPrices prices) {
    var lines = new ArrayList<String>();
    for (var origin : remark.via()) {
      lines.add(from(origin, remark.at().file()));
    }
    for (var span : remark.also()) {
      lines.add("also at " + place(span, remark.at().file()));
    }
    if (!remark.awsMessage().isEmpty()) {
      lines.add("AWS: " + remark.awsMessage());
    }
    if (!remark.fixes().isEmpty()) {
      lines.add(FixText.of(remark.fixes(), prices));
    }
    return lines;
  }

  /// All of it in one line.
  static String line(Remark remark, FixPrices prices) {
    var text = new StringBuilder(message(remark));
    for (var line : behind(remark, prices)) {
      text.append("; ").append(line);
    }
    return text.toString();
  }

  /// `from parameter Memory, default at 3:36`.
  private static String from(Origin origin, String file) {
    if (origin.at().isEmpty()) {
      return "from " + origin.what();
    }
    var where = place(origin.at().get(), file);
    return origin.what().isEmpty() ? "from " + where : "from " + origin.what() + " at " + where;
  }

  /// `template.yaml:3:36`.
  static String place(Span at) {
    return at.file() + ":" + at.line() + ":" + at.column();
  }

  /// `3:36`, with the file where it is another.
  private static String place(Span at, String file) {
    return at.file().equals(file) ? at.line() + ":" + at.column() : place(at);
  }
}
