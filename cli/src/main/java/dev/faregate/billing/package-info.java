/// How much of what: formulas over dials, put on meters. Start at [dev.faregate.billing.Formula].
package dev.faregate.billing;
