package dev.faregate.report;

/// The head of a page that holds all it needs.
final class HtmlHead {
  private static final String ICON =
      "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
          + "%3Cpath fill='%23177a6b' d='M2 2h12v3H6v2h7v3H6v5H2z'/%3E%3C/svg%3E";

  private HtmlHead() {}

  static void write(HtmlWriter html, String title) {
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.empty("link", "rel", "icon", "href", ICON);
    html.text("title", title);
    html.open("style").trusted(HtmlStyle.sheet()).close().close();
  }

  /// What nothing but this page's own style sheet passes.
  private static String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + HtmlStyle.digest()
        + "'; img-src data:; base-uri 'none'; form-action 'none'";
  }
}
