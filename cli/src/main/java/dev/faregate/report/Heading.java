package dev.faregate.report;

/// The line above a price table: what was read, and what its amounts rest on.
final class Heading {
  private static final int MOST_FILES = 3;

  private Heading() {}

  static void write(Page page, Report report) {
    page.paragraph(text(report), Ink.FAINT, 0).gap();
  }

  static String text(Report report) {
    var text = new StringBuilder(files(report));
    var region = region(report);
    if (!region.isEmpty()) {
      text.append(text.isEmpty() ? "" : " · ").append(region);
    }
    text.append(text.isEmpty() ? "" : " · ").append(month(report.month()));
    text.append(" · prices of ").append(report.prices().newest());
    if (!report.freeTier().on()) {
      text.append(" · no free tier");
    } else if (!report.freeTier().left().isEmpty()) {
      text.append(" · free tier left: ").append(report.freeTier().left());
    }
    return text.toString();
  }

  /// `a.yaml, b.yaml and 3 more`.
  static String files(Report report) {
    var names = new Listing(MOST_FILES);
    for (var read : report.read()) {
      if (!read.file().isEmpty()) {
        names.add(read.file());
      }
    }
    return names.text();
  }

  private static String region(Report report) {
    if (report.read().isEmpty()) {
      return "";
    }
    var first = report.read().getFirst();
    for (var read : report.read()) {
      if (!read.region().equals(first.region())) {
        return "several regions";
      }
    }
    var from = first.regionFrom();
    boolean isEvident = from.isEmpty() || "the descriptor".equals(from) || "--region".equals(from);
    return isEvident ? first.region() : first.region() + " (" + from + ")";
  }

  /// `730 h`, `30 days`; a calendar month as it is.
  private static String month(String label) {
    if (label.endsWith("h")) {
      return label.substring(0, label.length() - 1) + " h";
    }
    return label.endsWith("d") ? label.substring(0, label.length() - 1) + " days" : label;
  }
}
