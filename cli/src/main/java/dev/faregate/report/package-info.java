/// What people and machines read. [dev.faregate.report.Report] is what a command found out, as
/// plain data; each [dev.faregate.report.Output] writes it in one form. The terminal's forms are
/// drawn on a [dev.faregate.report.Page], where every text is made safe to show.
package dev.faregate.report;
