package dev.faregate.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// How the page looks: in light and dark, on a phone and on paper.
final class HtmlStyle {
  private static final String SHEET =
      """

      :root {
        --page: #f6f7f5; --card: #fff; --text: #1b2420; --quiet: #56635d; --line: #dfe4e1;
        --good: #11735f; --bad: #b3261e; --warn: #8a5a00; --track: #e6eae8; --mark: #1b2420;
        --ink1: #177a6b; --ink2: #d07a2d; --ink3: #3f6fb5; --ink4: #a0508f; --ink5: #8a8f2a;
        --ink6: #b5483f; --ink7: #5d7f8c; --rest: #a7b0ac; --before: #a7b0ac;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --page: #121715; --card: #1a211e; --text: #e6ece9; --quiet: #9fada6; --line: #2d3733;
          --good: #5cc9b0; --bad: #ff8a80; --warn: #f0b95a; --track: #2b3531; --mark: #e6ece9;
          --ink1: #4bb8a4; --ink2: #e69a55; --ink3: #7ba5e6; --ink4: #d08cc0; --ink5: #bcc25e;
          --ink6: #e5857c; --ink7: #93b3bf; --rest: #5f6b66; --before: #5f6b66;
        }
      }
      * { box-sizing: border-box; }
      body {
        margin: 0; background: var(--page); color: var(--text);
        font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
        font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
      }
      main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
      header, section {
        background: var(--card); border: 1px solid var(--line); border-radius: 12px;
        padding: 1.25rem 1.5rem; margin: 0 0 1rem;
      }
      header { border-top: 6px solid var(--quiet); }
      header.passed { border-top-color: var(--good); }
      header.failed { border-top-color: var(--bad); }
      .brand { margin: 0; color: var(--quiet); letter-spacing: .02em; }
      h1 { font-size: 1.5rem; line-height: 1.25; margin: .25rem 0 .5rem; }
      h2 { font-size: 1.15rem; margin: 0 0 .75rem; }
      h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
      .passed .mark { color: var(--good); } .failed .mark { color: var(--bad); }
      .mark:not(:empty) { margin-right: .5rem; }
      .total { margin: 0 0 .5rem; }
      .total strong { font-size: 2.75rem; line-height: 1.1; letter-spacing: -.02em; }
      .total small { font-size: 1.1rem; color: var(--quiet); }
      .difference { font-size: 1.1rem; font-weight: 600; margin: 0 0 .5rem; }
      .more { color: var(--bad); } .less { color: var(--good); }
      .quiet, small { color: var(--quiet); }
      .quiet { font-size: .875rem; margin: .25rem 0 0; }
      ul { margin: .25rem 0 0; padding-left: 1.25rem; }
      li { margin: .2rem 0; }
      code { font: .875em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
      table { border-collapse: collapse; width: 100%; margin: 1rem 0 0; }
      caption { text-align: left; color: var(--quiet); font-size: .875rem; padding-bottom: .25rem; }
      th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; font-weight: 400; }
      tr { border-top: 1px solid var(--line); }
      thead tr { border-top: 0; }
      thead th { color: var(--quiet); font-size: .875rem; padding-bottom: .25rem; }
      .amount { text-align: right; padding-right: 0; }
      .shares .amount { white-space: nowrap; }
      .shares .drawn { width: 40%; }
      .bill th:first-child { width: 26%; }
      .bill tbody .amount { white-space: nowrap; }
      .bill .sum .amount { white-space: normal; }
      .shares small, .name { display: block; }
      .shares th { padding-left: 1.25rem; position: relative; }
      thead th, .meters tbody th { padding-left: 0; } .shares thead th:first-child { padding-left: 0; }
      .name { font-weight: 600; }
      .swatch {
        position: absolute; left: 0; top: .95rem; width: .75rem; height: .75rem; border-radius: 3px;
      }
      svg { display: block; width: 100%; }
      .stack { height: 2.25rem; border-radius: 8px; }
      .range { height: 1.25rem; }
      .plot { max-width: 44rem; margin: 1rem 0; } .plot path, .plot polyline { fill: none; }
      .axis { stroke: var(--line); stroke-width: 3; } .line { stroke: var(--ink1); stroke-width: 4; }
      .dot { fill: var(--ink1); } .knee { fill: var(--ink2); }
      .bar { height: 1.5rem; } .pair { height: 2rem; }
      .ranged { max-width: 32rem; margin: .75rem 0; }
      .ends { display: flex; justify-content: space-between; gap: 1rem; margin: .25rem 0 0;
        font-size: .875rem; color: var(--quiet); }
      .bill th, .bill td { padding-top: .15rem; padding-bottom: .15rem; }
      .bill tbody tr { border-top: 0; }
      .bill tbody th { padding-left: 1.25rem; }
      .bill .head th, .bill .head .amount, .sum th, .sum td { font-weight: 600; }
      .bill .head th { padding-left: 0; }
      .bill tr.head { border-top: 1px solid var(--line); }
      .bill .head > * { padding-top: .5rem; }
      .bill .sum { border-top: 2px solid var(--text); }
      .bill .sum th { padding-left: 0; }
      .bill .file th { color: var(--quiet); padding-left: 0; padding-top: 1rem; }
      .missing { color: var(--warn); }
      .findings { list-style: none; padding: 0; }
      .findings li { border-left: 4px solid var(--quiet); padding: .1rem 0 .1rem .75rem; margin: 0 0 1rem; }
      .findings .error { border-color: var(--bad); } .findings .warning { border-color: var(--warn); }
      .findings p { margin: 0 0 .15rem; }
      .badge {
        font-size: .8rem; font-weight: 600; border: 1px solid currentColor; border-radius: 999px;
        padding: .05rem .5rem; white-space: nowrap;
      }
      .badge.error, .badge.over { color: var(--bad); }
      .badge.warning, .badge.near { color: var(--warn); }
      .badge.within { color: var(--good); } .badge.note, .badge.unknown { color: var(--quiet); }
      footer { color: var(--quiet); font-size: .8rem; padding: 0 .5rem 1rem; }
      .ink1 { fill: var(--ink1); background: var(--ink1); }
      .ink2 { fill: var(--ink2); background: var(--ink2); }
      .ink3 { fill: var(--ink3); background: var(--ink3); }
      .ink4 { fill: var(--ink4); background: var(--ink4); }
      .ink5 { fill: var(--ink5); background: var(--ink5); }
      .ink6 { fill: var(--ink6); background: var(--ink6); }
      .ink7 { fill: var(--ink7); background: var(--ink7); }
      .rest { fill: var(--rest); background: var(--rest); }
      rect.track { fill: var(--track); } rect.mark, .whisker { fill: var(--mark); }
      rect.span { fill: var(--ink1); } rect.before { fill: var(--before); }
      rect.more, rect.over { fill: var(--bad); } rect.less, rect.within { fill: var(--good); }
      rect.near { fill: var(--warn); } rect.unknown, rect.open { fill: var(--rest); }
      @media (max-width: 40rem) {
        main { padding: .5rem; }
        header, section { padding: 1rem; border-radius: 8px; }
        .total strong { font-size: 2.1rem; }
        .shares tr { display: grid; grid-template-columns: 1fr auto; }
        .shares thead .drawn { display: none; }
        .shares tbody .drawn { grid-row: 2; grid-column: 1 / -1; width: auto; padding: 0 0 .5rem 1.25rem; }
        .meters tbody .drawn { padding-left: 0; }
        .bill th:first-child { width: auto; }
        .bill tr { display: grid; grid-template-columns: 1fr auto; gap: 0 .75rem; }
        .bill td:not(.amount) { grid-row: 2; grid-column: 1 / -1; color: var(--quiet);
          padding: 0 0 .25rem 1.25rem; }
        .bill td:empty { display: none; }
        .bill thead td, .bill thead th:nth-child(2) { display: none; }
      }
      @media print {
        :root {
          --page: #fff; --card: #fff; --text: #000; --quiet: #444; --line: #bbb; --mark: #000;
        }
        body { font-size: 10pt; }
        main { max-width: none; padding: 0; }
        header, section { border: 0; border-radius: 0; padding: 0; margin: 0 0 1.25rem; }
        tr, li, .stack, .range { break-inside: avoid; }
        h2, h3, caption, thead, .stack { break-after: avoid; }
        svg, .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      }
      """;

  private HtmlStyle() {}

  static String sheet() {
    return SHEET;
  }

  /// By which the page's policy knows the sheet.
  static String digest() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      var digest = sha.digest(SHEET.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
