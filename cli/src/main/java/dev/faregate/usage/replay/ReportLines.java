package dev.faregate.usage.replay;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Adds up what Lambda reports in a log: of each invocation a line `REPORT RequestId: …`, or a JSON
/// record `platform.report`; both also behind timestamps, log groups and log streams, as exports
/// and `aws logs tail` write them. Other lines are passed over. Lines of a log may be read in parts
/// and in any order; each reader has a [ReportLines] of its own.
public final class ReportLines implements JsonReports.Sink {
  /// That are kept, of each reader.
  public static final int MOST_FAULTS = 5;

  /// Before a message: when, where, and whose.
  private static final int MOST_TOKENS = 4;

  private final Tallies tallies = new Tallies();
  private final List<Fault> faults = new ArrayList<>();
  private final Invocation one = new Invocation();
  private final ReportFields fields = new ReportFields(one);
  private final Names names = new Names();
  private final JsonReports json = new JsonReports(this);
  private String fallback = "";
  private String function = "";
  private long moment = Timestamps.NONE;
  private int file;
  private int part;
  private long lines;
  private long requests;
  private long faulty;
  private long charges;

  /// What follows is a part of a log.
  ///
  /// @param log which of them, from 0
  /// @param number of the part, from 0
  /// @param owner whose function's it is where lines do not tell; empty where nobody knows
  public void begin(int log, int number, String owner) {
    file = log;
    part = number;
    fallback = owner;
    function = owner;
    lines = 0;
  }

  /// Reads whole lines.
  ///
  /// @param to behind the last line feed
  /// @throws Tallies.TooMany for one function too many
  void read(byte[] block, int from, int to) {
    int at = from;
    while (at < to) {
      lines++;
      if (LineStarts.isReport(block, at)) {
        function = fallback;
        moment = Timestamps.NONE;
        at = report(block, at) + 1;
      } else {
        int end = Bytes.lineEnd(block, at);
        other(block, at, end);
        at = end + 1;
      }
    }
  }

  private int report(byte[] block, int at) {
    int end = fields.read(block, at + LineStarts.HEAD);
    count(one);
    return end;
  }

  private void count(Invocation told) {
    var fault = told.fault();
    if (fault.isEmpty()) {
      requests++;
      tallies.add(function, told);
      if (moment != Timestamps.NONE) {
        tallies.at(moment);
      }
    } else {
      fault(fault);
    }
  }

  void fault(String why) {
    faulty++;
    if (faults.size() < MOST_FAULTS) {
      faults.add(new Fault(file, part, lines, why));
    }
  }

  /// A line that begins with something else than a report.
  private void other(byte[] block, int from, int end) {
    function = fallback;
    moment = Timestamps.NONE;
    int at = LineStarts.start(block, from, end);
    for (int i = 0; i < MOST_TOKENS && end - at > LineStarts.HEAD; i++) {
      if (LineStarts.isReport(block, at)) {
        report(block, at);
        return;
      }
      if (block[at] == '{') {
        record(block, at, end, moment);
        return;
      }
      int next = LineStarts.tokenEnd(block, at, end);
      long read = next - at >= 10 ? Timestamps.read(block, at) : Timestamps.NONE;
      if (read != Timestamps.NONE) {
        moment = read;
        next =
            LineStarts.tokenEnd(
                block, at + Timestamps.LENGTH, end); // there may be a blank for the T
      } else if (Names.isGroup(block, at, next)) {
        function = names.ofGroup(block, at, next);
      } else if (Names.isStream(block, at, next)) {
        var told = names.ofStream(block, at, next);
        function = told.isEmpty() ? function : told;
      } else {
        return;
      }
      at = next + 1;
    }
  }

  private void record(byte[] block, int from, int end, long at) {
    moment = at;
    if (!json.read(block, from, end) && isOfLambda(block, from, end)) {
      fault("it is no whole JSON record");
    }
  }

  /// Whether a broken record might have been one that counts.
  private static boolean isOfLambda(byte[] block, int from, int end) {
    return new String(block, from, Math.min(end - from, 200), StandardCharsets.ISO_8859_1)
        .contains("\"platform.report\"");
  }

  @Override
  public void record(Invocation told, String owner, long at) {
    function = owner.isEmpty() ? function : owner;
    moment = at == Timestamps.NONE ? moment : at;
    count(told);
  }

  @Override
  public void message(String text, String owner, long at) {
    function = owner.isEmpty() ? function : owner;
    moment = at == Timestamps.NONE ? moment : at;
    line(text);
  }

  /// A row of an export begins here.
  void rowAt(long line) {
    lines = line;
    function = fallback;
    moment = Timestamps.NONE;
  }

  /// Reads a whole document of JSON, or several one after another.
  public void document(InputStream in) {
    rowAt(1);
    if (!json.read(in)) {
      fault("the JSON in it breaks off");
    }
  }

  /// Reads answers of CloudWatch about metrics.
  public void metrics(InputStream in) {
    MetricReader.read(in, new MetricDocument(this, fallback));
  }

  /// A value that stands on the line that is read.
  Metrics.Told told(BigDecimal value) {
    return new Metrics.Told(value, file, lines, false);
  }

  /// A series of datapoints was read.
  void measured() {
    charges++;
  }

  /// A row of a bill was read.
  void charged() {
    charges++;
  }

  /// A line that stands alone.
  void line(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var block = Arrays.copyOf(bytes, bytes.length + 1 + Bytes.SLACK);
    block[bytes.length] = '\n';
    if (LineStarts.isReport(block, 0)) {
      report(block, 0);
    } else if (block[0] == '{') {
      json.read(block, 0, bytes.length);
    }
  }

  /// A line is longer than any is read.
  void tooLong() {
    lines++;
    fault("it is longer than any line of a log");
  }

  public Tallies tallies() {
    return tallies;
  }

  /// Lines of the part so far.
  public long lines() {
    return lines;
  }

  /// Invocations that were counted, in all parts.
  public long requests() {
    return requests;
  }

  /// Rows of bills, in all parts.
  public long charges() {
    return charges;
  }

  /// Lines that should tell of an invocation and cannot be read, in all parts.
  public long faulty() {
    return faulty;
  }

  /// The first of them, in the order of reading.
  public List<Fault> faults() {
    return List.copyOf(faults);
  }
}
