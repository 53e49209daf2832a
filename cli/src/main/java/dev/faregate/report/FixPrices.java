package dev.faregate.report;

import dev.faregate.billing.Ratio;
import dev.faregate.rule.Fix;
import java.util.Optional;

/// What a fix would cost. Apart from the report's data, so that a check that finds nothing wrong
/// never loads a price.
public interface FixPrices {

  /// US dollars a month, without a free tier; empty where a price is not known.
  Optional<Ratio> monthly(Fix.Offer offer);

  /// No price is known.
  FixPrices NONE = offer -> Optional.empty();
}
