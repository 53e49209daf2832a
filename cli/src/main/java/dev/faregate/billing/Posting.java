package dev.faregate.billing;

import dev.faregate.resource.Resource;

/// A charge, and the resource that causes it: what the ledger takes.
public record Posting(Resource resource, Charge charge) {}
