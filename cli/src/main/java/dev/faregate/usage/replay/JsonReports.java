package dev.faregate.usage.replay;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// Finds invocations in JSON, wherever they are in it: records `platform.report`, as functions with
/// the JSON log format write them, and messages that are a REPORT line or such a record, as the
/// API, subscriptions and queries of CloudWatch Logs wrap them. Keeps nothing but what it reads
/// just now.
final class JsonReports {
  private static final int DEEPEST = 64;
  private static final int LONGEST = 1 << 20;
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST)
                  .build())
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .build();

  /// Gets what is found.
  interface Sink {
    /// A record was read.
    ///
    /// @param function empty where nothing tells whose it is
    void record(Invocation one, String function, long moment);

    /// @param text that begins as a REPORT line
    void message(String text, String function, long moment);
  }

  private final Sink sink;
  private final Names names = new Names();
  private final Invocation one = new Invocation();
  private final boolean isWrapped;
  private String function = "";
  private long moment = Timestamps.NONE;
  private String message = "";

  // A query's result is lists of { "field": "@message", "value": … }.
  private String field = "";
  private String rowMessage = "";
  private int depth;
  private int reportDepth;
  private int messageDepth;

  JsonReports(Sink sink) {
    this(sink, false);
  }

  private JsonReports(Sink sink, boolean isWrapped) {
    this.sink = sink;
    this.isWrapped = isWrapped;
  }

  /// Whether it is whole; what came before it broke off was found all the same.
  boolean read(byte[] bytes, int from, int to) {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      return walk(parser);
    } catch (JacksonException e) {
      return false;
    }
  }

  /// The same of a document, or several one after another.
  boolean read(InputStream in) {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      return walk(parser);
    } catch (JacksonException e) {
      return false;
    }
  }

  private boolean walk(JsonParser parser) {
    one.clear();
    function = "";
    moment = Timestamps.NONE;
    field = "";
    depth = 0;
    reportDepth = 0;
    messageDepth = 0;
    for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        depth++;
      } else if (token == JsonToken.END_OBJECT) {
        end();
      } else if (token == JsonToken.END_ARRAY && !field.isEmpty()) {
        row();
      } else if (token.isScalarValue() && parser.currentName() != null) {
        value(parser.currentName(), parser.getString());
      }
    }
    return true;
  }

  private void value(String key, String value) {
    switch (key) {
      case "type" -> reportDepth = value.equals("platform.report") ? depth : reportDepth;
      case "time", "timestamp" -> moment = Moments.of(value, moment);
      case "logGroup", "logGroupName", "logStream", "logStreamName" -> whose(value);
      case "message" -> {
        message = value;
        messageDepth = depth;
      }
      case "field" -> field = value;
      case "value" -> cell(value);
      case "status" -> {
        if (!value.equals("success")) {
          one.failed();
        }
      }
      case "durationMs" -> one.duration(Moments.thousandths(value));
      case "billedDurationMs" -> one.billed(Moments.thousandths(value));
      case "memorySizeMB" -> one.memory(Moments.thousandths(value));
      case "maxMemoryUsedMB" -> one.used(Moments.thousandths(value));
      case "initDurationMs" -> one.init(Moments.thousandths(value));
      case "restoreDurationMs" -> one.restore(Moments.thousandths(value));
      case "billedRestoreDurationMs" -> one.restoreBilled(Moments.thousandths(value));
      default -> {}
    }
  }

  private void cell(String value) {
    switch (field) {
      case "@timestamp" -> moment = Moments.of(value, moment);
      case "@log" -> whose(value.substring(value.indexOf(':') + 1));
      case "@logStream" -> whose(value);
      case "@message" -> rowMessage = value;
      default -> {}
    }
  }

  private void row() {
    message = rowMessage;
    message();
    rowMessage = "";
    field = "";
    function = "";
    moment = Timestamps.NONE;
  }

  private void whose(String value) {
    var bytes = value.getBytes(StandardCharsets.UTF_8);
    if (Names.isGroup(bytes, 0, bytes.length)) {
      function = names.ofGroup(bytes, 0, bytes.length);
    } else if (Names.isStream(bytes, 0, bytes.length)) {
      var told = names.ofStream(bytes, 0, bytes.length);
      function = told.isEmpty() ? function : told;
    }
  }

  private void end() {
    if (messageDepth == depth) {
      messageDepth = 0;
      message();
    }
    if (reportDepth == depth) {
      reportDepth = 0;
      sink.record(one, function, moment);
      one.clear();
    }
    depth--;
    if (depth == 0 && field.isEmpty()) {
      one.clear();
      function = "";
      moment = Timestamps.NONE;
    }
  }

  private void message() {
    if (message.startsWith("REPORT RequestId: ")) {
      sink.message(message, function, moment);
    } else if (message.startsWith("{") && !isWrapped && message.contains("platform.report")) {
      var bytes = message.getBytes(StandardCharsets.UTF_8);
      new JsonReports(new Owned(sink, function, moment), true).read(bytes, 0, bytes.length);
    }
  }

  /// What is found in a message is the function's whose the message is.
  private record Owned(Sink sink, String function, long moment) implements Sink {
    @Override
    public void record(Invocation one, String told, long at) {
      sink.record(one, told.isEmpty() ? function : told, at == Timestamps.NONE ? moment : at);
    }

    @Override
    public void message(String text, String told, long at) {
      sink.message(text, told.isEmpty() ? function : told, at == Timestamps.NONE ? moment : at);
    }
  }
}
