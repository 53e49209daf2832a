/// What millions of scenarios come to, in doubles: for searching, sweeping and simulating, never
/// for an invoice line. [dev.faregate.billing.vector.AccountProgram] turns charges into a
/// [dev.faregate.billing.vector.Program], a [dev.faregate.billing.vector.Kernel] runs it over
/// columns of dial settings, and a [dev.faregate.billing.vector.Grid] spreads the rows over
/// threads.
package dev.faregate.billing.vector;
