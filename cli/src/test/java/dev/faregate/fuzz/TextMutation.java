package dev.faregate.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Changes a text without regard to what it says, and writes it in bytes that need not be a text.
final class TextMutation {
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n  ",
          "\n    ",
          " ",
          "\t",
          ":",
          ": ",
          "- ",
          "-",
          ",",
          "[",
          "]",
          "{",
          "}",
          "'",
          "\"",
          "\\",
          "\\x",
          "\\u12",
          "|",
          "|-\n",
          ">",
          ">+9\n",
          "#",
          " #",
          "&a ",
          "*a",
          "&a &a ",
          "<<: *a",
          "<<: ",
          "!Ref ",
          "!Sub ",
          "!",
          "!!binary ",
          "!<x>",
          "? ",
          "%TAG ! x\n",
          "---\n",
          "...\n",
          "~",
          "\r",
          "\r\n",
          "\u0085",
          "\ufeff",
          "🚀",
          "\ud800",
          "\u0000",
          "\u007f",
          "@",
          "`",
          "{{",
          "{% if %}",
          "${",
          "}",
          "//",
          "/*",
          "1e9",
          "null",
          "\"a\":",
          "Fn::If",
          "Ref",
          "# faregate:ignore x because y\n",
          "# faregate: requests=1M\n");

  private static final List<String> PLAIN =
      List.of(
          "a: b\n",
          "- a\n",
          "Resources:\n",
          "  Fn:\n",
          "    Type: AWS::Lambda::Function\n",
          "    Properties:\n",
          "      MemorySize: 128\n",
          "{\"a\": 1}",
          "[a, b]",
          "\n",
          "\n  ",
          "a",
          "service: s\n",
          "provider: {name: aws}\n",
          "key:\n",
          "  - x\n",
          "|\n  text\n",
          "'it'");

  private final Seeds seeds;
  private final SplittableRandom random;

  TextMutation(Seeds seeds, SplittableRandom random) {
    this.seeds = seeds;
    this.random = random;
  }

  /// A short text of nothing but what readers stumble at.
  static String pieces(SplittableRandom random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(24); i >= 0; i--) {
      text.append(
          switch (random.nextInt(4)) {
            case 0 -> Seeds.any(PLAIN, random);
            case 1 -> Words.value(random);
            default -> Seeds.any(PIECES, random);
          });
    }
    return text.toString();
  }

  String apply(String text) {
    int at = random.nextInt(text.length() + 1);
    int after = Math.min(text.length(), at + random.nextInt(1 << random.nextInt(8)));
    var head = text.substring(0, at);
    return switch (random.nextInt(8)) {
      case 0 -> head;
      case 1 -> head + text.substring(after);
      case 2 -> head + text.substring(at, after) + text.substring(at);
      case 3 -> splice(head);
      case 4 -> head + text.substring(at, after).repeat(random.nextInt(8)) + text.substring(after);
      case 5 -> {
        var other = Seeds.any(seeds.texts, random);
        int from = random.nextInt(other.length());
        int to = Math.min(other.length(), from + random.nextInt(60));
        yield head + other.substring(from, to) + text.substring(after);
      }
      default ->
          head + Seeds.any(PIECES, random) + text.substring(random.nextBoolean() ? at : after);
    };
  }

  private String splice(String head) {
    var other = Seeds.any(seeds.texts, random);
    return head + other.substring(random.nextInt(other.length()));
  }

  byte[] bytes(String text) {
    return switch (random.nextInt(60)) {
      case 0 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
      case 1 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE);
      case 2 -> text.getBytes(StandardCharsets.UTF_16LE);
      case 3 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
      case 4, 5 -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
      case 6 -> text.replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
      case 7 -> text.getBytes(StandardCharsets.ISO_8859_1);
      case 8, 9, 10 -> flipped(text.getBytes(StandardCharsets.UTF_8));
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  private byte[] flipped(byte[] bytes) {
    var flipped = Arrays.copyOf(bytes, bytes.length + 1);
    for (int i = random.nextInt(4); i >= 0; i--) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }
}
