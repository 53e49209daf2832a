/// Measurements, which no test depends on. Start at [dev.faregate.bench.SideBySide].
package dev.faregate.bench;
