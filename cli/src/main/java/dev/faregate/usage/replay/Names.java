package dev.faregate.usage.replay;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Whose a line is, as log groups and streams tell it. The name that was read last is kept as text:
/// most lines have the same as the one before.
public final class Names {
  private static final byte[] GROUP = "/aws/lambda/".getBytes(StandardCharsets.US_ASCII);

  /// Of a function.
  private static final int LONGEST = 140;

  /// `2026/11/21/`, which begins a stream.
  private static final int DATE = 11;

  /// `2026-11-21-`, with which an export to S3 begins a stream's folder.
  private static final String FOLDER = "dddd-dd-dd-";

  private byte[] bytes = new byte[0];
  private String name = "";

  /// The function of a log group `/aws/lambda/NAME`; empty where it is none.
  String ofGroup(byte[] block, int from, int to) {
    if (to - from <= GROUP.length || !Bytes.startsWith(block, from, GROUP)) {
      return "";
    }
    return name(block, from + GROUP.length, to);
  }

  /// The function of a log stream that several functions share, `2026/11/21/NAME[VERSION]…`; empty
  /// where it tells none.
  String ofStream(byte[] block, int from, int to) {
    int end = from + DATE;
    while (end < to && block[end] != '[') {
      end++;
    }
    return end < to && end > from + DATE ? name(block, from + DATE, end) : "";
  }

  /// The function whose log a file is, by its place: below `aws/lambda/NAME/`, or in the folder of
  /// a shared stream as exports to S3 name it; empty where it tells none.
  ///
  /// @param path with slashes
  public static String ofPath(String path) {
    var names = new Names();
    int group = ("/" + path).lastIndexOf("/aws/lambda/");
    int from = group + GROUP.length - 1;
    int end = group < 0 ? -1 : path.indexOf('/', from);
    if (end > from) {
      var bytes = path.getBytes(StandardCharsets.UTF_8);
      return bytes.length == path.length() ? names.name(bytes, from, end) : "";
    }
    for (var folder : path.split("/", -1)) {
      int bracket = folder.indexOf('[');
      if (bracket > FOLDER.length() && isDated(folder)) {
        var bytes = folder.substring(FOLDER.length(), bracket).getBytes(StandardCharsets.UTF_8);
        return names.name(bytes, 0, bytes.length);
      }
    }
    return "";
  }

  private static boolean isDated(String folder) {
    for (int i = 0; i < FOLDER.length(); i++) {
      boolean isDigit = folder.charAt(i) >= '0' && folder.charAt(i) <= '9';
      if (FOLDER.charAt(i) == 'd' ? !isDigit : folder.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  static boolean isStream(byte[] block, int from, int to) {
    return to - from > DATE
        && block[from + 4] == '/'
        && block[from + 7] == '/'
        && block[from + DATE - 1] == '/'
        && Bytes.isDigit(block[from])
        && Bytes.isDigit(block[from + DATE - 2]);
  }

  static boolean isGroup(byte[] block, int from, int to) {
    return to - from > GROUP.length && Bytes.startsWith(block, from, GROUP);
  }

  private String name(byte[] block, int from, int to) {
    if (Arrays.equals(bytes, 0, bytes.length, block, from, to)) {
      return name;
    }
    if (to - from > LONGEST) {
      return "";
    }
    for (int i = from; i < to; i++) {
      if (!isLetter(block[i])) {
        return "";
      }
    }
    bytes = Arrays.copyOfRange(block, from, to);
    name = new String(bytes, StandardCharsets.US_ASCII);
    return name;
  }

  /// Lambda allows these in a function's name.
  private static boolean isLetter(byte letter) {
    int lower = letter | 0x20;
    return lower >= 'a' && lower <= 'z' || Bytes.isDigit(letter) || letter == '-' || letter == '_';
  }
}
