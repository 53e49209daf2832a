package dev.faregate.fuzz;

import java.util.SplittableRandom;

/// Descriptors that grow beyond measure: deep, long, wide, circular, or small texts that stand for
/// large ones.
final class Extremes {
  private final SplittableRandom random;

  Extremes(SplittableRandom random) {
    this.random = random;
  }

  String any() {
    int size = 2 + random.nextInt(1 << (3 + random.nextInt(random.nextInt(20) == 0 ? 12 : 6)));
    return switch (random.nextInt(18)) {
      case 0 -> "[".repeat(size) + "]".repeat(random.nextInt(size));
      case 1 -> "{\"a\":".repeat(size) + "1" + "}".repeat(size);
      case 2 -> blocks(size % 300);
      case 3 -> "- ".repeat(size) + "a";
      case 4 -> "Resources: " + "!Ref ".repeat(size) + "a";
      case 5 ->
          "Resources: {A: {Type: AWS::Lambda::Function, Properties: {MemorySize: " + digits(size);
      case 6 -> aliases(Math.min(size, 40));
      case 7 -> chained(size % 60, "!Join ['', [!If [%, a, b], !If [%, b, a]]]", "");
      case 8 -> chained(size % 60, "", "!And [!Condition %, !Condition %]");
      case 9 -> variables(size % 60);
      case 10 -> function("!Sub '" + "${".repeat(size) + "'");
      case 11 -> function("'" + "${self:custom.".repeat(size) + "'");
      case 12 -> function(nested("{Fn::Join: ['', [a, ", size % 190, "]]}"));
      case 13 -> function(nested("!Select [0, !Split [',', ", size % 90, "]]"));
      case 14 -> wide(size);
      case 15 -> "# faregate:ignore x\n".repeat(size) + function("128");
      case 16 -> machine(size % 200);
      default -> "\"" + "\\u00e9\\\n ".repeat(size) + "\": " + "\"x\n\n".repeat(size) + "\"";
    };
  }

  private static String function(String value) {
    return "Resources:\n  Fn:\n    Type: AWS::Lambda::Function\n    Properties:\n      MemorySize: "
        + value
        + "\n";
  }

  private static String nested(String open, int depth, String close) {
    return open.repeat(depth) + "1" + close.repeat(depth);
  }

  private static String blocks(int depth) {
    var text = new StringBuilder("Resources:\n");
    for (int i = 1; i < depth; i++) {
      text.repeat(' ', i).append("a:\n");
    }
    return text.toString();
  }

  private String digits(int size) {
    return random.nextBoolean() ? "1".repeat(size) + "}}}" : "1e" + "9".repeat(size) + "}}}";
  }

  /// Each anchor stands for several of the one before.
  private static String aliases(int count) {
    var text = new StringBuilder("a0: &a0 [x, y]\n");
    for (int i = 1; i < count; i++) {
      text.append('a').append(i).append(": &a").append(i);
      text.append(i % 2 == 0 ? " {<<: *a" : " [*a").append(i - 1).append(i % 2 == 0 ? "}" : ", *a");
      text.append(i % 2 == 0 ? "" : (i - 1) + "]").append('\n');
    }
    return text.append("Resources: *a").append(count - 1).append('\n').toString();
  }

  /// Conditions each of which asks the one before twice; and a value that asks them.
  private static String chained(int count, String value, String link) {
    var text = new StringBuilder("Conditions:\n  C0: !Equals [!Ref AWS::Region, b]\n");
    for (int i = 1; i < count; i++) {
      var before = "C" + (i - 1);
      text.append("  C").append(i).append(": ");
      text.append((link.isEmpty() ? "!Not [!Condition %]" : link).replace("%", before))
          .append('\n');
    }
    var last = "C" + Math.max(0, count - 1);
    var asked = value.isEmpty() ? "!If [" + last + ", 1, 2]" : value.replace("%", last);
    return text.append(function(asked)).toString();
  }

  /// Each variable stands for two of the one before.
  private static String variables(int count) {
    var text = new StringBuilder("service: s\nprovider: {name: aws}\ncustom:\n  v0: ab\n");
    for (int i = 1; i < count; i++) {
      var before = "${self:custom.v" + (i - 1) + "}";
      text.append("  v").append(i).append(": ").append(before).append(before).append('\n');
    }
    text.append("functions: {a: {handler: b.c, description: '${self:custom.v");
    return text.append(Math.max(0, count - 1)).append("}'}}\n").toString();
  }

  private static String wide(int count) {
    var text = new StringBuilder("Transform: AWS::Serverless-2016-10-31\nResources:\n");
    for (int i = 0; i < count; i++) {
      text.append("  F").append(i).append(": {Type: AWS::Serverless::Function, DependsOn: F");
      text.append((i + 1) % count).append(", Properties: {Events: {E: {Type: Api}}}}\n");
    }
    return text.toString();
  }

  private static String machine(int depth) {
    return "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Parallel\",\"End\":true,\"Branches\":["
            .repeat(depth)
        + "{}"
        + "]}}}".repeat(depth);
  }
}
