/// What a bill comes to, exactly: ratios of whole numbers, nothing rounded. Start at
/// [dev.faregate.billing.exact.Ledger].
package dev.faregate.billing.exact;
