package dev.faregate.report;

import dev.faregate.rule.Severity;
import dev.faregate.rule.Unchecked;
import java.util.HashSet;
import java.util.List;

/// The last lines of a check: how much is wrong, how much was looked at, and what nobody can know
/// before deployment.
final class CheckSummary {
  private static final int MOST_UNCHECKED = 2;

  private final Page page;
  private final Report report;
  private final List<Remark> remarks;

  CheckSummary(Page page, Report report, List<Remark> remarks) {
    this.page = page;
    this.report = report;
    this.remarks = remarks;
  }

  void write() {
    var text = new StringBuilder(remarks.isEmpty() ? allWell() : wrong());
    text.append(unchecked());
    var hidden = Hidden.words(report);
    text.append(hidden.isEmpty() ? "" : ", ").append(hidden);
    page.paragraph(text.toString(), ink(), 0);
    for (var note : report.notes()) {
      page.paragraph(note, Ink.NORMAL, 0);
    }
    Skips.write(page, report, 0);
    var next = report.next().isEmpty() ? explain() : report.next();
    if (!next.isEmpty()) {
      page.paragraph(next, Ink.FAINT, 0);
    }
  }

  private Ink ink() {
    return Remark.count(remarks, Severity.ERROR) > 0 ? Ink.ERROR : Ink.STRONG;
  }

  private String allWell() {
    var files = Heading.files(report);
    if (report.checked() == 0) {
      return files.isEmpty()
          ? "Nothing to check: no descriptor found"
          : "Nothing to check in " + files;
    }
    var things = Listing.counted(report.checked(), "thing") + " checked";
    return files.isEmpty()
        ? "Nothing wrong: " + things
        : "Nothing wrong in " + files + ": " + things;
  }

  /// `2 errors and 1 warning in 1 file; 14 things checked`.
  private String wrong() {
    var text = new StringBuilder();
    for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      int count = Remark.count(remarks, severity);
      if (count > 0) {
        text.append(text.isEmpty() ? "" : ", ").append(Listing.counted(count, severity.word()));
      }
    }
    var files = new HashSet<String>();
    for (var remark : remarks) {
      files.add(remark.at().file());
    }
    text.append(" in ").append(Listing.counted(files.size(), "file")).append("; ");
    return text + Listing.counted(report.checked(), "thing") + " checked";
  }

  /// `, 1 not known before deployment (Api.Timeout, from an import)`.
  private String unchecked() {
    if (report.unchecked().isEmpty()) {
      return "";
    }
    var names = new Listing(MOST_UNCHECKED, "; ");
    var told = new HashSet<String>(); // several rules ask for the same
    for (var unchecked : report.unchecked()) {
      var words = words(unchecked);
      if (told.add(words)) {
        names.add(words);
      }
    }
    return ", " + names.count() + " not known before deployment (" + names.text() + ")";
  }

  static String words(Unchecked unchecked) {
    return unchecked.resource().name() + "." + unchecked.what() + ", " + unchecked.why();
  }

  /// The last one's page: findings of rules first, since a file's problem mostly explains itself.
  private String explain() {
    for (int i = remarks.size() - 1; i >= 0; i--) {
      var remark = remarks.get(i);
      if (!remark.resource().isEmpty() && !remark.rule().isEmpty()) {
        return "Explain one: faregate explain " + remark.rule();
      }
    }
    return remarks.isEmpty() ? "" : "Explain one: faregate explain " + remarks.getLast().rule();
  }
}
