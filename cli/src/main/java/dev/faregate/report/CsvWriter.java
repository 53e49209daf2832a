package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ratio;
import java.util.List;

/// Comma-separated values as RFC 4180 has them. What a descriptor says stays text: a spreadsheet
/// would take a cell that begins with `=`, `+`, `-` or `@` for a formula, so an apostrophe comes
/// first there.
final class CsvWriter {
  private static final String FORMULA = "=+-@＝＋－＠|%";
  private static final String QUOTED = ",\"'; ";

  private final StringBuilder out = new StringBuilder(1024);
  private boolean isFirst = true;

  CsvWriter names(List<String> names) {
    for (var name : names) {
      separate();
      out.append(name);
    }
    return end();
  }

  /// Of a descriptor or of ours.
  CsvWriter text(String text) {
    separate();
    var visible = Escapes.visible(text);
    boolean isFormula = !visible.isEmpty() && FORMULA.indexOf(visible.charAt(0)) >= 0;
    var safe = isFormula ? "'" + visible : visible;
    if (isPlain(safe)) {
      out.append(safe);
    } else {
      out.append('"').append(safe.replace("\"", "\"\"")).append('"');
    }
    return this;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (QUOTED.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  CsvWriter number(long number) {
    separate();
    out.append(number);
    return this;
  }

  /// Exact; to 12 places where it is no finite decimal.
  CsvWriter number(Ratio number) {
    separate();
    out.append(Amounts.exact(number));
    return this;
  }

  CsvWriter numberIf(boolean isKnown, Ratio number) {
    return isKnown ? number(number) : empty(1);
  }

  /// Cells of which nothing is known.
  CsvWriter empty(int count) {
    for (int i = 0; i < count; i++) {
      separate();
    }
    return this;
  }

  CsvWriter end() {
    out.append("\r\n");
    isFirst = true;
    return this;
  }

  private void separate() {
    if (!isFirst) {
      out.append(',');
    }
    isFirst = false;
  }

  String finished() {
    return out.toString();
  }
}
