/// Calibration from logs: what really ran, as logs and billing exports tell it. Everything is read
/// as bytes or as a stream, in bounded memory; files are opened elsewhere. Start at
/// [dev.faregate.usage.replay.ReportLines], which reads Lambda's REPORT lines, and
/// [dev.faregate.usage.replay.Tally], which adds them up.
package dev.faregate.usage.replay;
