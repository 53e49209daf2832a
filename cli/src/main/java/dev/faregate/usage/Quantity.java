package dev.faregate.usage;

/// What kind of number a usage figure is, and the smallest unit it is held in.
public enum Quantity {
  /// How many in the month: `3M`, `10/s`, `100k/day`. Whole.
  COUNT("", 0),
  /// How many on average: `60.83`, `24/day`. In millionths.
  AVERAGE("", 6),
  /// How long: `120ms`, `1.5s`, `10min`. In milliseconds; a bare number is milliseconds.
  DURATION("ms", 0),
  /// How long in the month: `730`, `8h`, `5min`. In seconds; a bare number is hours.
  HOURS("s", 0),
  /// How large: `512`, `2GB`. In AWS's MB (1 GB is 1024 MB); a bare number is MB.
  MEGABYTES("MB", 0),
  /// How large: `100KB`, `7MB`. In bytes (1 MB is 1024 KB); a bare number is bytes.
  BYTES("B", 0),
  /// How large: `104GB`, `72.8`. In millionths of a GB; a bare number is GB.
  GIGABYTES("GB", 6),
  /// How large a part: `1%`, `0.01`. In millionths.
  SHARE("", 6);

  private final String unit;
  private final int places;

  Quantity(String unit, int places) {
    this.unit = unit;
    this.places = places;
  }

  /// The unit in which a dial of this kind is printed: `ms`.
  public String unit() {
    return unit;
  }

  /// Decimal places of the smallest unit: 6 for millionths.
  public int places() {
    return places;
  }
}
