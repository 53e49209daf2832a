package dev.faregate.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// Tells a remark of one run from the same remark of another: by its rule, file and resource, never
/// by its line or the value found, so that it stays the same while other things change around it.
/// Several alike are counted in the order of their places.
final class Fingerprints {
  private static final char SEPARATOR = '\n';

  private final Lookup lookup;
  private final Map<String, Integer> seen = new HashMap<>();

  Fingerprints(Lookup lookup) {
    this.lookup = lookup;
  }

  /// 64 hexadecimal digits; another for each remark of a report.
  String next(Remark remark) {
    // Only a problem of a source names no resource, and its message names what it is about.
    var subject = remark.resource().isEmpty() ? remark.message() : remark.resource();
    var file = lookup.fromRoot(remark.at().file());
    var key = remark.rule() + SEPARATOR + file + SEPARATOR + subject;
    int count = seen.merge(key, 1, Integer::sum);
    return digest(key + SEPARATOR + count);
  }

  private static String digest(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
