package dev.faregate.report;

import dev.faregate.rule.Severity;
import dev.faregate.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Annotations on the lines of a change, as workflow commands of GitHub Actions.
public final class GithubOutput implements Output {
  /// GitHub shows this many annotations of a kind for each step, and drops the others.
  private static final int SHOWN = 10;

  private static final String TITLE = "faregate";

  @Override
  public String name() {
    return "github";
  }

  @Override
  public String write(Report report) {
    var out = new StringBuilder(1024);
    var told = budgetsFirst(Told.all(report));
    all(out, told, Severity.ERROR, SHOWN, report);
    all(out, told, Severity.WARNING, SHOWN, report);
    all(out, told, Severity.NOTE, SHOWN - general(out, report), report);
    return out.toString();
  }

  /// What a gate is there for is not to be what GitHub drops.
  private static List<Remark> budgetsFirst(List<Remark> all) {
    var sorted = new ArrayList<Remark>(all.size());
    for (var remark : all) {
      if (BudgetRemarks.isOne(remark)) {
        sorted.add(remark);
      }
    }
    for (var remark : all) {
      if (!BudgetRemarks.isOne(remark)) {
        sorted.add(remark);
      }
    }
    return sorted;
  }

  /// What GitHub would drop is in the log all the same, and the last annotation it shows says so.
  private static void all(
      StringBuilder out, List<Remark> told, Severity severity, int shown, Report report) {
    int count = Remark.count(told, severity);
    int written = 0;
    for (var remark : told) {
      if (remark.severity() == severity) {
        if (count > shown && written == shown - 1) {
          var more = Listing.counted(count - written, severity.word());
          general(out, severity, "and " + more + " more: the log has them all");
        }
        annotation(out, remark, report);
        written++;
      }
    }
  }

  /// What concerns no place.
  ///
  /// @return how many annotations that makes
  private static int general(StringBuilder out, Report report) {
    int count = report.notes().size();
    count += total(out, report) + unchecked(out, report);
    for (var note : report.notes()) {
      general(out, Severity.NOTE, note);
    }
    return count;
  }

  private static void annotation(StringBuilder out, Remark remark, Report report) {
    var at = remark.at();
    out.append("::").append(command(remark.severity())).append(' ');
    boolean isFile = NextStep.isFile(at.file());
    if (isFile) {
      place(out, at, report);
    }
    out.append("title=");
    property(out, remark.rule());
    out.append("::");
    if (!isFile) {
      data(out, RemarkText.place(at) + " ");
    }
    data(out, RemarkText.message(remark));
    for (var line : RemarkText.behind(remark, report.fixPrices())) {
      out.append("%0A");
      data(out, line);
    }
    out.append('\n');
  }

  /// Nothing of what came from the standard input: an annotation on a file that there is not is
  /// dropped.
  private static void place(StringBuilder out, Span at, Report report) {
    out.append("file=");
    path(out, report.lookup().fromRoot(at.file()));
    out.append(",line=").append(at.line()).append(",endLine=").append(at.endLine());
    out.append(",col=").append(at.column());
    // GitHub refuses a column at the end of several lines.
    if (at.endLine() == at.line()) {
      out.append(",endColumn=").append(at.endColumn());
    }
    out.append(',');
  }

  private static int total(StringBuilder out, Report report) {
    if (report.costs().isEmpty()) {
      return 0;
    }
    var headline = Headline.of(report);
    var difference = headline.difference().isEmpty() ? "" : ", " + headline.difference();
    general(out, Severity.NOTE, headline.total() + difference);
    return 1;
  }

  private static int unchecked(StringBuilder out, Report report) {
    if (report.unchecked().isEmpty()) {
      return 0;
    }
    var names = new Listing(SHOWN, "; ");
    for (var unchecked : report.unchecked()) {
      names.add(CheckSummary.words(unchecked));
    }
    var text = names.count() + " not known before deployment: " + names.text();
    general(out, Severity.NOTE, text);
    return 1;
  }

  /// An annotation of the run, not of a place.
  private static void general(StringBuilder out, Severity severity, String text) {
    out.append("::").append(command(severity)).append(" title=").append(TITLE).append("::");
    data(out, text);
    out.append('\n');
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  /// As it is, where nothing in it could harm: GitHub looks the file up by it.
  private static void path(StringBuilder out, String path) {
    boolean isPlain = !path.contains("##");
    for (int i = 0; i < path.length(); i++) {
      isPlain &= path.charAt(i) >= ' ' && path.charAt(i) <= '~';
    }
    escaped(out, isPlain ? path : Escapes.visible(path), true);
  }

  private static void data(StringBuilder out, String text) {
    escaped(out, Escapes.visible(text), false);
  }

  private static void property(StringBuilder out, String text) {
    escaped(out, Escapes.visible(text), true);
  }

  /// As GitHub's own toolkit escapes it.
  private static void escaped(StringBuilder out, String text, boolean isProperty) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '%' -> out.append("%25");
        case '\r' -> out.append("%0D");
        case '\n' -> out.append("%0A");
        case ':' -> out.append(isProperty ? "%3A" : ":");
        case ',' -> out.append(isProperty ? "%2C" : ",");
        default -> out.append(unit);
      }
    }
  }
}
