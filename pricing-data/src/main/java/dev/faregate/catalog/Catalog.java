package dev.faregate.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// AWS's figures, as of a day.
public interface Catalog {

  /// What was compiled into this build.
  static Catalog bundled() {
    throw new IllegalStateException("no catalog compiled yet");
  }

  /// The same figures as they stood on a day.
  Catalog asOf(LocalDate day);

  Optional<Region> region(String code);

  List<Region> regions();

  /// @throws IllegalArgumentException for a meter that no data file names
  Meter meter(String name);

  Optional<Meter> findMeter(String name);

  List<Meter> meters();

  /// Empty where no source gives a price: the charge is unknown then, never zero.
  Optional<Tariff> tariff(String meter, String region);

  List<Allowance> allowances();

  /// @throws IllegalArgumentException for a limit that no data file names, as do the next two
  Limit.Range range(String name);

  Limit.Choices choices(String name);

  Limit.Pairing pairing(String name);

  List<Limit> limits();

  /// The days on which the oldest and the newest price were read.
  String oldest();

  String newest();

  /// `sha256:…` of the compiled data.
  String digest();
}
