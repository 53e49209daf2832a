/// Calibration from logs: what really ran, as logs and billing exports tell it. Everything is read
/// as bytes or as a stream, in bounded memory; files are opened elsewhere. Start at
/// [dev.faregate.usage.replay.ReportLines], which reads Lambda's REPORT lines, and
/// [dev.faregate.usage.replay.Tally], which adds them up; what is read on several machines is added
/// up by [dev.faregate.usage.replay.LogSums].
package dev.faregate.usage.replay;
