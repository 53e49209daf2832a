package dev.faregate.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real browser without a window, spoken to in its DevTools protocol.
final class Chromium implements AutoCloseable {
  static final String VARIABLE = "FAREGATE_CHROMIUM";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private final Process process;
  private final WebSocket socket;
  private final Listener listener;
  private final AtomicInteger last = new AtomicInteger();
  private String session = "";

  private Chromium(Process process, WebSocket socket, Listener listener) {
    this.process = process;
    this.socket = socket;
    this.listener = listener;
  }

  /// `FAREGATE_CHROMIUM` names one, else the PATH is searched.
  static Optional<Path> find() {
    var named = System.getenv(VARIABLE);
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    var folders = System.getenv().getOrDefault("PATH", "").split(":");
    for (var name : NAMES) {
      for (var folder : folders) {
        var file = Path.of(folder.isEmpty() ? "." : folder, name);
        if (Files.isExecutable(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  /// @throws IOException also for what only bears a browser's name
  static Chromium start(Path program, Path profile) throws IOException {
    var process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--user-data-dir=" + profile,
                "--remote-debugging-port=0",
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    var listener = new Listener();
    var socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address(process)), listener)
            .join();
    return new Chromium(process, socket, listener);
  }

  private static String address(Process process) throws IOException {
    var isListening = new AtomicBoolean();
    CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
        .execute(
            () -> {
              if (!isListening.get()) {
                process.destroyForcibly();
              }
            });
    var errors =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    for (var line = errors.readLine(); line != null; line = errors.readLine()) {
      if (line.startsWith("DevTools listening on ")) {
        isListening.set(true);
        Thread.ofVirtual().start(() -> errors.lines().forEach(ignored -> {}));
        return line.substring("DevTools listening on ".length());
      }
    }
    throw new IOException("the browser ended before it listened");
  }

  /// A new page that tells of its requests and of what it logs.
  void open(int width, int height) {
    var target = send("Target.createTarget", Map.of("url", "about:blank")).get("targetId");
    var attached =
        send("Target.attachToTarget", Map.of("targetId", target.asString(), "flatten", true));
    session = attached.get("sessionId").asString();
    for (var domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable", Map.of());
    }
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    listener.events.clear();
  }

  void show(Path file) {
    send("Page.navigate", Map.of("url", file.toUri().toString()));
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (events("Page.loadEventFired").isEmpty() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /// What an expression of JavaScript comes to.
  JsonNode evaluate(String expression) {
    var answer = send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    return answer.get("result").get("value");
  }

  List<JsonNode> events(String method) {
    var found = new ArrayList<JsonNode>();
    for (var event : listener.events) {
      if (event.get("method").asString().equals(method)) {
        found.add(event.get("params"));
      }
    }
    return found;
  }

  JsonNode send(String method, Map<String, Object> parameters) {
    int id = last.incrementAndGet();
    var answer = new SynchronousQueue<JsonNode>();
    listener.waiting.put(id, answer);
    var message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    socket.sendText(message.toString(), true).join();
    try {
      var got = answer.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (got == null || got.has("error")) {
        throw new IllegalStateException(method + ": " + got);
      }
      return got.get("result");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /// Puts messages together and hands answers to who waits for them.
  private static final class Listener implements WebSocket.Listener {
    private final StringBuilder part = new StringBuilder();
    private final Map<Integer, SynchronousQueue<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean isLast) {
      part.append(data);
      if (isLast) {
        take(JSON.readTree(part.toString()));
        part.setLength(0);
      }
      return WebSocket.Listener.super.onText(socket, data, isLast);
    }

    private void take(JsonNode message) {
      if (!message.has("id")) {
        events.add(message);
        return;
      }
      try {
        var answer = waiting.remove(message.get("id").asInt());
        answer.offer(message, PATIENCE.toSeconds(), TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
