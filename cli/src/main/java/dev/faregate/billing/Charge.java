package dev.faregate.billing;

import java.util.List;

/// A formula put on a meter.
///
/// @param meter a name of the catalog: `lambda.duration.x86_64`
/// @param quantity in the meter's unit, for one month
/// @param assumptions what the choice of meter or formula takes as true beside its dials
public record Charge(String meter, String region, Formula quantity, List<Assumption> assumptions) {
  public Charge {
    assumptions = List.copyOf(assumptions);
  }

  public Charge(String meter, String region, Formula quantity) {
    this(meter, region, quantity, List.of());
  }
}
