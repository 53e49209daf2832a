package dev.faregate.billing;

import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Resource;
import dev.faregate.usage.Usage;
import java.util.List;

/// Says how much of what a resource uses. It knows no price, no tier and no free tier.
public interface Pricer<R extends Resource> {
  Class<R> subject();

  List<Charge> charges(R resource, Usage usage, Catalog catalog);
}
