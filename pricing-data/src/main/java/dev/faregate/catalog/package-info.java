/// AWS's figures: regions, meters, tariffs, allowances and limits, compiled from the data files.
/// Start at [dev.faregate.catalog.Catalog].
package dev.faregate.catalog;
