package dev.faregate.examples.spark;

import dev.faregate.cli.CommandLineError;
import dev.faregate.usage.replay.Names;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// Finds the logs that paths and globs name; folders with all that is in them but what begins with
/// a dot. No file counts twice.
final class LogFiles {
  private final String function;
  private final List<LogFile> logs = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private LogFiles(String function) {
    this.function = function;
  }

  /// @param function whose they are by an option; else empty
  /// @throws CommandLineError for one that is not there
  static List<LogFile> of(List<String> operands, String function, Configuration hadoop) {
    var found = new LogFiles(function);
    for (var operand : operands) {
      try {
        found.add(operand, hadoop);
      } catch (IllegalArgumentException | IOException e) {
        throw new CommandLineError("cannot list " + operand + ": " + e.getMessage());
      }
    }
    return found.logs;
  }

  private void add(String operand, Configuration hadoop) throws IOException {
    if (operand.equals("-")) {
      throw new CommandLineError("no other machine sees stdin; name files that all of them see");
    }
    var path = new Path(operand);
    var files = path.getFileSystem(hadoop);
    var statuses = files.globStatus(path);
    if (statuses == null || statuses.length == 0) {
      throw new FileNotFoundException("there is no such file");
    }
    for (var status : statuses) {
      if (status.isDirectory()) {
        below(files, status.getPath()).forEach(this::add);
      } else {
        add(status);
      }
    }
  }

  private static List<FileStatus> below(FileSystem files, Path folder) throws IOException {
    var all = new ArrayList<FileStatus>();
    int prefix = folder.toUri().getPath().length();
    var each = files.listFiles(folder, true);
    while (each.hasNext()) {
      var status = each.next();
      if (!status.getPath().toUri().getPath().substring(prefix).contains("/.")) {
        all.add(status);
      }
    }
    all.sort(Comparator.comparing(FileStatus::getPath));
    return all;
  }

  private void add(FileStatus status) {
    var path = status.getPath();
    var place = path.toUri().getPath();
    var owner = function.isEmpty() ? Names.ofPath(place) : function;
    if (seen.add(path.toString())) {
      var scheme = path.toUri().getScheme();
      var shown = scheme == null || scheme.equals("file") ? place : path.toString();
      logs.add(new LogFile(logs.size(), path.toString(), shown, status.getLen(), owner));
    }
  }
}
