package dev.faregate.cli;

import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The faregate.yaml that `init` writes.
///
/// @param says what stands in it, in a few words
/// @param before what is to be done before the next command: `fill it in, then: `
record InitText(String text, String says, String before) {
  static final String SCHEMA =
      "https://raw.githubusercontent.com/faregate/faregate/main/cli/faregate.schema.json";
  static final String FIRST_LINE = "# yaml-language-server: $schema=" + SCHEMA + "\n";

  private static final String HEAD =
      FIRST_LINE
          + """
          # How what is described here is used in a month. Take the # away from what you know; what nobody
          # says stays unknown. Numbers: 3000000, 3M, 10/s, 100k/day, 1M..3M..10M (low..typical..high),
          # 1M +5%/month, 1M + 5M once, from Queue.messages / 10. Durations: 120ms, 1.5s, 10min.
          # Hours: 730, 8h, 08:00-18:00 Mon-Fri Europe/Berlin.
          """;

  private static final String TAIL =
      """

      # profiles:                 # another environment: faregate price --profile prod
      #   prod: { usage: { resources: { "*": { requests: 30M } } } }
      """;

  static InitText of(Run run) {
    return new Draft(run).write();
  }

  /// Two of a name are told apart by their files.
  private static final class Draft {
    private final Run run;
    private final InitBlanks blanks;
    private final StringBuilder text = new StringBuilder(HEAD);
    private final Map<String, InitFlows> flows = new HashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, Integer> count = new HashMap<>();
    private int resources;
    private int unknown;

    Draft(Run run) {
      this.run = run;
      this.blanks = InitBlanks.of(run);
      run.stacks().forEach(this::addFlows);
      for (var resource : run.resources()) {
        if (blanks.isPriced(resource)) {
          count.merge(resource.name(), 1, Integer::sum);
        }
      }
    }

    private void addFlows(Stack stack) {
      var found = InitFlows.of(stack);
      flows.put(stack.source().file() + " " + stack.name(), found);
      sources.putAll(found.sources());
      stack.nested().forEach(this::addFlows);
    }

    InitText write() {
      region();
      text.append("\nusage:\n");
      text.append("  # defaults:               # what is assumed of each that nobody names\n");
      text.append("  #   AWS::Lambda::Function: { requests: 100k, duration: 200ms }\n");
      text.append("  resources:\n");
      for (var source : sources.entrySet()) {
        text.append("    # ").append(InitNames.key(source.getKey())).append(": { ");
        text.append(source.getValue()).append(": 1M }   # others come from it\n");
      }
      var seen = new HashSet<String>();
      for (var resource : run.resources()) {
        if (blanks.isPriced(resource) && seen.add(name(resource))) {
          resource(resource);
        }
      }
      text.append(TAIL);
      return new InitText(text.toString(), says(), unknown == 0 ? "" : "fill it in, then: ");
    }

    private void region() {
      var code = run.region().code();
      var says = run.stacks().getFirst().region();
      if (code.isPresent()) {
        text.append("\nregion: ").append(code.get()).append("   # as ");
        text.append(run.region().from()).append(" says\n");
      } else if (says.isPresent()) {
        text.append("\n# region: the descriptor says ")
            .append(InitNames.oneLine(says.get()))
            .append('\n');
      } else {
        text.append("\n# region: ").append(RegionChoice.ASSUMED);
        text.append("   # assumed: nobody says where it runs\n");
      }
    }

    private void resource(Resource resource) {
      resources++;
      var asked = blanks.unknown(resource);
      var name = InitNames.key(name(resource));
      var summary = InitNames.oneLine(resource.summary());
      var whyNot = InitNames.whyNot(name(resource), resource);
      if (!whyNot.isEmpty()) {
        text.append("    # ").append(InitNames.oneLine(name(resource))).append(": ");
        text.append(whyNot).append('\n');
        return;
      }
      if (asked.isEmpty()) {
        text.append("    # ").append(name).append(": nothing to say   # ").append(summary);
        told(resource);
        text.append('\n');
        return;
      }
      text.append("    ").append(name).append(":   # ").append(summary);
      told(resource);
      text.append('\n');
      for (var figure : asked) {
        unknown++;
        text.append("      # ").append(figure).append(": ").append(value(resource, figure));
        text.append('\n');
      }
    }

    /// A schedule, as the descriptor has it.
    private void told(Resource resource) {
      for (var figure : List.of("requests", "runs")) {
        var why = blanks.told(resource, figure);
        if (why.contains("(")) {
          text.append("; ").append(figure).append(": ").append(InitNames.oneLine(why));
        }
      }
    }

    private String value(Resource resource, String figure) {
      var file = resource.at().file();
      int slash = resource.name().lastIndexOf('/');
      var child = slash < 0 ? "" : resource.name().substring(0, slash);
      var found = flows.get(file + " " + child);
      if (figure.equals("requests") && found != null) {
        var flow = found.into(resource.name().substring(slash + 1));
        if (!flow.isEmpty()) {
          return "from " + InitNames.oneLine(flow);
        }
      }
      return switch (figure) {
        case "duration", "provisioned-duration" -> "100ms";
        case "tasks", "instances" -> "1";
        case "run" -> "5min";
        case "runs" -> "1/day";
        case "cpu" -> "256";
        case "memory" -> "512";
        case "hours", "instance-hours", "poller-hours" -> "730";
        case "durable-written", "durable-retained" -> "1";
        default -> "1M";
      };
    }

    private String name(Resource resource) {
      return count.getOrDefault(resource.name(), 1) > 1
          ? resource.at().file() + "#" + resource.name()
          : resource.name();
    }

    private String says() {
      var figures = unknown == 1 ? "1 figure" : unknown + " figures";
      var all = resources == 1 ? "1 resource" : resources + " resources";
      return all + ", " + figures + " to fill in";
    }
  }
}
