package dev.faregate.cli;

import dev.faregate.usage.JavaZones;
import dev.faregate.usage.Zones;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The JDK's own file of time zones, of which only the one that is asked for is decoded.
/// `java.time` takes longer for its first zone than all the rest of a price. Whatever does not look
/// as expected is left to it.
final class ZoneFile implements Zones {
  private static final String MAGIC = "\1\0\4TZDB\0\1";

  private final Path file;
  private final Zones others = new JavaZones();

  ZoneFile(Path file) {
    this.file = file;
  }

  static Zones ofJdk() {
    var home = System.getProperty("java.home");
    return home == null ? new JavaZones() : new ZoneFile(Path.of(home, "lib", "tzdb.dat"));
  }

  @Override
  public Optional<List<Gap>> gaps(String zone, int year) {
    var decoded = decoded(zone, year);
    return decoded.isPresent() ? decoded : others.gaps(zone, year);
  }

  /// Empty if the zone is not in the file, or the file not as expected.
  Optional<List<Gap>> decoded(String zone, int year) {
    // Not Files.readAllBytes, whose channels take long to load.
    try (var stream = new FileInputStream(file.toString())) {
      var in = begin(stream.readAllBytes());
      return in == null ? Optional.empty() : find(in, zone, year);
    } catch (IOException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /// At the number of regions; the file holds one version of them.
  private static @Nullable ZoneBytes begin(byte[] bytes) {
    for (int i = 0; i < MAGIC.length(); i++) {
      if (bytes[i] != MAGIC.charAt(i)) {
        return null;
      }
    }
    var in = new ZoneBytes(bytes, MAGIC.length());
    in.skip(in.int16());
    return in;
  }

  private static Optional<List<Gap>> find(ZoneBytes in, String zone, int year) {
    int region = region(in, zone.getBytes(StandardCharsets.UTF_8));
    var rules = new int[in.int16()];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = in.at() + 2;
      in.skip(in.int16());
    }
    for (int left = in.int16(); left > 0; left--) {
      if (in.int16() == region) {
        return Optional.of(new ZoneRecord(in.from(rules[in.int16()])).gaps(year));
      }
      in.int16();
    }
    return Optional.empty();
  }

  /// The number of a region, -1 if there is none; past all of them.
  private static int region(ZoneBytes in, byte[] name) {
    int found = -1;
    int count = in.int16();
    for (int i = 0; i < count; i++) {
      int length = in.int16();
      if (length == name.length && in.isNext(name)) {
        found = i;
      }
      in.skip(length);
    }
    return found;
  }
}
