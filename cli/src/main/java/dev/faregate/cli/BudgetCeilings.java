package dev.faregate.cli;

import dev.faregate.report.WorstCase;

/// Works out the worst case of what a budget speaks of. What several functions share counts within
/// each scope anew, at the dearest of those in it.
interface BudgetCeilings {
  WorstCase of(BudgetScope scope);
}
