package dev.faregate.usage.replay;

import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads exports with a row of column names: CloudWatch Logs Insights and the console's events,
/// which have messages or Lambda's figures, and bills: FOCUS, and the Cost and Usage Report in both
/// of its spellings.
public final class CsvLog {
  private static final Set<String> OF_EVENTS = Set.of("@message", "message", "@billedduration");

  private final ReportLines lines;
  private final Names names = new Names();
  private final Invocation one = new Invocation();
  private final Map<String, Integer> columns = new HashMap<>();
  private Optional<BillColumns> bill = Optional.empty();
  private List<String> row = List.of();

  public CsvLog(ReportLines lines) {
    this.lines = lines;
  }

  /// Those column names that a bill is added up by; none where they are those of no bill.
  public static List<String> ofBill(List<String> names) {
    var plain = names.stream().map(CsvLog::plain).toList();
    var bill = BillColumns.of(plain);
    return bill.isEmpty() || !plain.contains(bill.get().cost())
        ? List.of()
        : names.stream().filter(name -> bill.get().has(plain(name))).toList();
  }

  /// Whether a text begins with column names that this class knows.
  public static boolean recognises(String start) {
    int end = start.indexOf('\n');
    var head = end < 0 ? start : start.substring(0, end);
    var names = Arrays.stream(head.split(",", -1)).map(CsvLog::plain).toList();
    return names.size() > 1
        && (names.stream().anyMatch(OF_EVENTS::contains) || BillColumns.of(names).isPresent());
  }

  private static String plain(String name) {
    return name.replace("\"", "").replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
  }

  /// @throws Tallies.TooMany for one function or kind of use too many
  public void read(InputStream in) throws IOException {
    var rows = new CsvRows(in);
    head(rows.next());
    for (row = rows.next(); !row.isEmpty(); row = rows.next()) {
      lines.rowAt(rows.line());
      if (rows.isCut()) {
        lines.fault("it is longer than any line of an export");
      } else if (row.size() > 1 || !row.getFirst().isBlank()) {
        row();
      }
    }
  }

  /// The names of the columns, before all rows.
  public void head(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(plain(names.get(i)), i);
    }
    bill = BillColumns.of(columns.keySet());
  }

  /// A row that is read elsewhere.
  ///
  /// @param number as which it is told, if it is none of a bill
  /// @throws Tallies.TooMany for one kind of use too many
  public void row(long number, List<String> cells) {
    lines.rowAt(number);
    row = cells;
    row();
  }

  private void row() {
    if (bill.isEmpty()) {
      event();
      return;
    }
    var charged = bill.get().charged(this::cell, lines::fault);
    if (charged.isPresent()) {
      lines.tallies().add(charged.get());
      lines.charged();
    }
  }

  private void event() {
    one.clear();
    var owner = whose();
    var when = cell("@timestamp").isEmpty() ? cell("timestamp") : cell("@timestamp");
    long moment = Moments.of(when, Timestamps.NONE);
    var message = cell("@message").isEmpty() ? cell("message") : cell("@message");
    if (!message.isEmpty()) {
      lines.message(message, owner, moment);
    } else if (!cell("@billedduration").isEmpty()) {
      one.duration(thousandths("@duration", 3));
      one.billed(thousandths("@billedduration", 3));
      one.memory(thousandths("@memorysize", -3)); // bytes, a million to the MB
      one.used(Math.max(0, thousandths("@maxmemoryused", -3)));
      if (!cell("@initduration").isEmpty()) {
        one.init(thousandths("@initduration", 3));
      }
      lines.record(one, owner, moment);
    }
  }

  /// `123456789012:/aws/lambda/NAME`, or a stream that several share.
  private String whose() {
    var group =
        cell("@log").substring(cell("@log").indexOf(':') + 1).getBytes(StandardCharsets.UTF_8);
    var owner = names.ofGroup(group, 0, group.length);
    if (!owner.isEmpty()) {
      return owner;
    }
    var stream = cell("@logstream").getBytes(StandardCharsets.UTF_8);
    return Names.isStream(stream, 0, stream.length) ? names.ofStream(stream, 0, stream.length) : "";
  }

  private String cell(String column) {
    var at = columns.get(column);
    return at == null || at >= row.size() ? "" : row.get(at);
  }

  /// @param places by which the point moves to the right
  private long thousandths(String column, int places) {
    var value = Decimals.of(cell(column));
    try {
      return value.isEmpty() || value.get().signum() < 0
          ? Invocation.MALFORMED
          : value.get().movePointRight(places).setScale(0, RoundingMode.DOWN).longValueExact();
    } catch (ArithmeticException e) {
      return Invocation.MALFORMED;
    }
  }
}
