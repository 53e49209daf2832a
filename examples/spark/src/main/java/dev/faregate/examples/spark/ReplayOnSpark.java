package dev.faregate.examples.spark;

import dev.faregate.cli.Replay;
import dev.faregate.cli.Surroundings;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/// The job. Its arguments are those of `faregate replay`, with paths and globs of any file system
/// that Hadoop knows in place of files: `hdfs://…`, `s3a://…`.
public final class ReplayOnSpark {
  private ReplayOnSpark() {}

  public static void main(String[] arguments) {
    int status;
    try (var spark = new JavaSparkContext(new SparkConf().setAppName("faregate replay"))) {
      status = run(List.of(arguments), Surroundings.ofProcess(), spark);
    }
    if (status != 0) {
      System.exit(status);
    }
  }

  /// @return the exit status, as of `faregate replay`
  static int run(List<String> arguments, Surroundings surroundings, JavaSparkContext spark) {
    return Replay.run(arguments, surroundings, new SparkLogReader(spark));
  }
}
