package dev.faregate.examples.spark;

import dev.faregate.cli.CommandLineError;
import dev.faregate.cli.LogReader;
import dev.faregate.cli.ReplayStream;
import dev.faregate.usage.replay.LogParts;
import dev.faregate.usage.replay.LogSums;
import dev.faregate.usage.replay.Tallies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/// Has executors read the logs, and adds up what they send back. All of it is whole numbers, so
/// neither how the parts were spread nor which of them came first changes a sum.
final class SparkLogReader implements LogReader {
  /// Of a log, for a task: 256 MB are worth its start.
  private static final int PARTS = 64;

  private final JavaSparkContext spark;
  private final int partsOfTask;

  SparkLogReader(JavaSparkContext spark) {
    this(spark, PARTS);
  }

  /// @param partsOfTask at most; fewer where there are cores for more tasks
  SparkLogReader(JavaSparkContext spark, int partsOfTask) {
    this.spark = spark;
    this.partsOfTask = partsOfTask;
  }

  @Override
  public Logs read(List<String> operands, String function) {
    var logs = LogFiles.of(operands, function, spark.hadoopConfiguration());
    var names = logs.stream().map(LogFile::shown).toList();
    if (logs.isEmpty()) {
      return new Logs(names, new LogSums());
    }
    var hadoop = spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    try {
      return new Logs(names, sums(parts(logs, hadoop), hadoop));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) { // SparkException, which no method declares
      throw failure(e);
    }
  }

  /// In the order of the logs, so that each task reads parts that follow each other.
  private List<LogPart> parts(List<LogFile> logs, Broadcast<SerializableConfiguration> hadoop)
      throws Exception {
    var plain =
        spark
            .parallelize(logs, tasks(logs.size()))
            .map(log -> isPlain(log, hadoop.value().value()))
            .collect();
    var parts = new ArrayList<LogPart>();
    for (var log : logs) {
      boolean isPlain = plain.get(log.number());
      int count = isPlain ? LogParts.count(log.size()) : 1;
      for (int i = 0; i < count; i++) {
        parts.add(new LogPart(log, i, !isPlain));
      }
    }
    return parts;
  }

  private static boolean isPlain(LogFile log, Configuration hadoop) throws IOException {
    try (var in = PartReader.open(log, hadoop)) {
      return log.size() > 0 && ReplayStream.isPlain(in);
    }
  }

  private LogSums sums(List<LogPart> parts, Broadcast<SerializableConfiguration> hadoop)
      throws Exception {
    return spark
        .parallelize(parts, tasks(parts.size()))
        .mapPartitions(some -> List.of(PartReader.read(some, hadoop.value().value())).iterator())
        .treeReduce(SparkLogReader::together);
  }

  private static LogSums together(LogSums one, LogSums other) {
    one.add(other);
    return one;
  }

  /// As many as there are cores, or more, but none without anything to do.
  private int tasks(int items) {
    int full = (items + partsOfTask - 1) / partsOfTask;
    return Math.min(items, Math.max(full, spark.defaultParallelism()));
  }

  /// What went wrong on an executor, where that is no fault of the program.
  private static RuntimeException failure(Exception failed) {
    Throwable cause = failed;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof CommandLineError || cause instanceof Tallies.TooMany) {
      return (RuntimeException) cause;
    }
    if (cause instanceof IOException) {
      return new CommandLineError("a log cannot be read: " + cause.getMessage());
    }
    return new IllegalStateException(failed);
  }
}
