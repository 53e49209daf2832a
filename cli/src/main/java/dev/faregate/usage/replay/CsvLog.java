package dev.faregate.usage.replay;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
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
  private static final Set<String> KNOWN =
      Set.of(
          "@message",
          "message",
          "@billedduration",
          "billedcost",
          "line_item_usage_type",
          "lineitem/usagetype");

  private static final Set<String> COSTS =
      Set.of("billedcost", "line_item_unblended_cost", "lineitem/unblendedcost");

  private static final Set<String> OF_BILLS =
      Set.of(
          "x_servicecode",
          "servicename",
          "x_usagetype",
          "consumedquantity",
          "billedcost",
          "line_item_product_code",
          "line_item_usage_type",
          "line_item_usage_amount",
          "line_item_unblended_cost",
          "lineitem/productcode",
          "lineitem/usagetype",
          "lineitem/usageamount",
          "lineitem/unblendedcost");

  private final ReportLines lines;
  private final Names names = new Names();
  private final Invocation one = new Invocation();
  private final Map<String, Integer> columns = new HashMap<>();
  private List<String> row = List.of();

  public CsvLog(ReportLines lines) {
    this.lines = lines;
  }

  /// Those column names that a bill is added up by; none where they are those of no bill.
  public static List<String> ofBill(List<String> names) {
    var found = names.stream().filter(name -> OF_BILLS.contains(plain(name))).toList();
    return names.stream().anyMatch(name -> COSTS.contains(plain(name))) ? found : List.of();
  }

  /// Whether a text begins with column names that this class knows.
  public static boolean recognises(String start) {
    int end = start.indexOf('\n');
    var head = end < 0 ? start : start.substring(0, end);
    for (var name : head.split(",", -1)) {
      if (KNOWN.contains(plain(name)) && head.indexOf(',') > 0) {
        return true;
      }
    }
    return false;
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
    if (columns.containsKey("billedcost")) {
      bill(
          List.of("x_servicecode", "servicename"), "x_usagetype", "consumedquantity", "billedcost");
    } else if (columns.containsKey("line_item_usage_type")) {
      bill(
          List.of("line_item_product_code"),
          "line_item_usage_type",
          "line_item_usage_amount",
          "line_item_unblended_cost");
    } else if (columns.containsKey("lineitem/usagetype")) {
      bill(
          List.of("lineitem/productcode"),
          "lineitem/usagetype",
          "lineitem/usageamount",
          "lineitem/unblendedcost");
    } else {
      event();
    }
  }

  private void bill(List<String> service, String type, String quantity, String cost) {
    var used =
        cell(quantity).isBlank() ? Optional.of(BigDecimal.ZERO) : Decimals.of(cell(quantity));
    var paid = Decimals.of(cell(cost));
    if (used.isEmpty() || paid.isEmpty()) {
      lines.fault("its amount is no number");
      return;
    }
    var named = cell(service.getFirst());
    var name = named.isEmpty() ? cell(service.getLast()) : named;
    lines.tallies().add(new Charged(name, cell(type), used.get(), paid.get()));
    lines.charged();
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
