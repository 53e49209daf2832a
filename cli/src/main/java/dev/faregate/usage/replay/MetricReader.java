package dev.faregate.usage.replay;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// Reads what `aws cloudwatch get-metric-statistics` and `get-metric-data` print, one document or
/// several one after another.
public final class MetricReader {
  /// CloudWatch gives 100,800 datapoints in an answer.
  private static final int MOST = 1_000_000;

  private static final Pattern START =
      Pattern.compile(
          "\\s*\\{\\s*\"(Label|Datapoints|MetricDataResults|Messages|NextToken|ResponseMetadata)\"");

  /// Gets what is read.
  interface Sink {
    void series(MetricSeries series);

    void fault(long line, String why);
  }

  private final Sink sink;
  private final JsonParser parser;
  private String label = "";
  private String id = "";
  private final List<MetricSeries.Point> points = new ArrayList<>();
  private final List<String> times = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  private MetricReader(JsonParser parser, Sink sink) {
    this.parser = parser;
    this.sink = sink;
  }

  /// Whether a text begins as such a document.
  public static boolean recognises(String start) {
    return START.matcher(start).lookingAt()
        && (start.contains("\"Datapoints\"") || start.contains("\"MetricDataResults\""));
  }

  static void read(InputStream in, Sink sink) {
    try (var parser = JsonReports.FACTORY.createParser(ObjectReadContext.empty(), in)) {
      var reader = new MetricReader(parser, sink);
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          reader.document();
        }
      }
    } catch (JacksonException e) {
      long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      sink.fault(Math.max(1, line), "the JSON in it breaks off");
    }
  }

  private long line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private void clear() {
    label = "";
    id = "";
    points.clear();
    times.clear();
    values.clear();
  }

  private void document() {
    clear();
    boolean isStatistics = false;
    long line = line();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var key = parser.currentName();
      var token = parser.nextToken();
      switch (key) {
        case "Label" -> label = parser.getValueAsString("");
        case "Datapoints" -> {
          isStatistics = true;
          each(token, this::datapoint);
        }
        case "MetricDataResults" -> each(token, this::result);
        case "Messages" -> each(token, this::message);
        case "NextToken" -> {
          if (token == JsonToken.VALUE_STRING) {
            sink.fault(line(), "there is more: NextToken says that the answer goes on");
          }
        }
        default -> parser.skipChildren();
      }
    }
    if (isStatistics) {
      sink.series(new MetricSeries(label, "", points, line));
    }
  }

  /// Calls for each object in an array, at its beginning.
  private void each(JsonToken token, Runnable object) {
    if (token != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    for (var next = parser.nextToken(); next != null && next != JsonToken.END_ARRAY; ) {
      if (next == JsonToken.START_OBJECT) {
        object.run();
      } else {
        parser.skipChildren();
      }
      next = parser.nextToken();
    }
  }

  private void datapoint() {
    var statistics = new HashMap<String, String>();
    var at = "";
    var unit = "";
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var key = parser.currentName();
      var token = parser.nextToken();
      switch (key) {
        case "Timestamp" -> at = parser.getValueAsString("");
        case "Unit" -> unit = parser.getValueAsString("");
        case "Sum", "Average", "SampleCount", "Maximum" ->
            statistics.put(key, token.isNumeric() ? parser.getString() : "");
        default -> parser.skipChildren();
      }
    }
    if (points.size() < MOST) {
      points.add(new MetricSeries.Point(at, statistics, unit, line()));
    } else {
      sink.fault(line(), "there are too many datapoints");
    }
  }

  private void result() {
    clear();
    var status = "";
    long line = line();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var key = parser.currentName();
      var token = parser.nextToken();
      switch (key) {
        case "Id" -> id = parser.getValueAsString("");
        case "Label" -> label = parser.getValueAsString("");
        case "StatusCode" -> status = parser.getValueAsString("");
        case "Timestamps" -> scalars(token, times);
        case "Values" -> scalars(token, values);
        case "Messages" -> each(token, this::message);
        default -> parser.skipChildren();
      }
    }
    if (!status.isEmpty() && !status.equals("Complete")) {
      sink.fault(line, "the answer is not whole: its status is not Complete");
    }
    pair(line);
  }

  private void scalars(JsonToken token, List<String> into) {
    if (token != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    for (var next = parser.nextToken(); next != null && next != JsonToken.END_ARRAY; ) {
      parser.skipChildren();
      if (into.size() <= MOST) {
        into.add(next.isScalarValue() ? parser.getString() : "");
      }
      next = parser.nextToken();
    }
  }

  private void pair(long line) {
    if (times.size() != values.size() || times.size() > MOST) {
      sink.fault(line, "its timestamps and values are not as many, or too many");
      return;
    }
    for (int i = 0; i < times.size(); i++) {
      points.add(new MetricSeries.Point(times.get(i), Map.of("", values.get(i)), "", line));
    }
    sink.series(new MetricSeries(label, id, points, line));
    clear();
  }

  private void message() {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      parser.nextToken();
      parser.skipChildren();
    }
    sink.fault(line(), "CloudWatch says in a message that the answer is not whole");
  }
}
