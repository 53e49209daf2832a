package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.usage.JavaZones;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneFileTest {
  private static final Path FILE = Path.of(System.getProperty("java.home"), "lib", "tzdb.dat");
  private final JavaZones java = new JavaZones();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1919, 1987, 2007, 2011, 2018, 2026, 2027, 2037, 2038, 2060})
  void everyZoneJumpsAsItDoesInJava(int year) {
    var file = new ZoneFile(FILE);
    int decoded = 0;
    int gaps = 0;
    for (var zone : ZoneId.getAvailableZoneIds()) {
      var ours = file.decoded(zone, year);
      if (ours.isPresent()) {
        decoded++;
        gaps += ours.get().size();
        assertThat(ours).as(zone).isEqualTo(java.gaps(zone, year));
      }
    }
    assertThat(decoded).isGreaterThan(500);
    assertThat(gaps).isGreaterThan(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC+2", "GMT", "Mars/Olympus", "Europe/Berlin"})
  void whatIsNotInTheFileIsLeftToJava(String zone) {
    assertThat(new ZoneFile(FILE).gaps(zone, 2026)).isEqualTo(java.gaps(zone, 2026));
  }

  @Test
  void anotherFileIsLeftToJava() throws Exception {
    var file = folder.resolve("tzdb.dat");
    var bytes = Files.readAllBytes(FILE);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    var expected = java.gaps("Europe/Berlin", 2026);
    assertThat(new ZoneFile(file).gaps("Europe/Berlin", 2026)).isEqualTo(expected);
    Files.writeString(file, "something else");
    assertThat(new ZoneFile(file).gaps("Europe/Berlin", 2026)).isEqualTo(expected);
    Files.delete(file);
    assertThat(new ZoneFile(file).gaps("Europe/Berlin", 2026)).isEqualTo(expected);
  }
}
