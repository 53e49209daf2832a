package dev.faregate.usage.replay;

import java.nio.charset.StandardCharsets;

/// What stands at the start of a line: a report, or words before one.
final class LineStarts {
  private static final long REPORT = Bytes.word("REPORT R");
  private static final long REQUEST = Bytes.word("equestId");
  private static final byte[] MESSAGE = "\"message\": \"".getBytes(StandardCharsets.US_ASCII);
  static final int HEAD = "REPORT RequestId: ".length();

  private LineStarts() {}

  static boolean isReport(byte[] block, int at) {
    return Bytes.word(block, at) == REPORT
        && Bytes.word(block, at + Long.BYTES) == REQUEST
        && block[at + HEAD - 2] == ':'
        && block[at + HEAD - 1] == ' ';
  }

  /// Behind blanks, and behind the name where JSON in lines has a message.
  static int start(byte[] block, int from, int end) {
    int at = from;
    while (at < end && block[at] == ' ') {
      at++;
    }
    boolean isMessage = at > from && Bytes.startsWith(block, at, MESSAGE);
    return isMessage ? at + MESSAGE.length : at;
  }

  static int tokenEnd(byte[] block, int from, int end) {
    int at = from;
    while (at < end && block[at] != ' ' && block[at] != '\t') {
      at++;
    }
    return at;
  }
}
