package dev.faregate.examples.spark;

import java.io.Serializable;

/// A log on a file system that all machines see.
///
/// @param number which of the logs, from 0
/// @param path with its file system: `s3a://logs/aws/lambda/Orders/1.log`
/// @param shown its name in reports
/// @param size in bytes
/// @param function whose it is, as its place or an option tells; empty where nobody does
record LogFile(int number, String path, String shown, long size, String function)
    implements Serializable {}
