package dev.faregate.cli;

import java.util.List;
import java.util.OptionalLong;

/// All that a configuration has beside its size.
///
/// @param storage ephemeral storage in MB; empty for what the resource has
/// @param provisioned environments kept ready; empty for what the resource has
record SweepKind(
    Launch launch,
    String architecture,
    String region,
    OptionalLong storage,
    OptionalLong provisioned) {

  /// What runs it, and how it is paid.
  enum Launch {
    LAMBDA("lambda"),
    FARGATE("fargate"),
    SPOT("fargate-spot"),

    /// Some on demand and some on Spot: tasks as they may be described, but not what they are swept
    /// to.
    MIXED("fargate, partly spot");

    /// Those that may be asked for.
    static final List<Launch> ALL = List.of(LAMBDA, FARGATE, SPOT);

    private final String word;

    Launch(String word) {
      this.word = word;
    }

    /// As options and reports have it.
    String word() {
      return word;
    }

    boolean isTask() {
      return this != LAMBDA;
    }
  }

  private String storageWords(long megabytes) {
    return launch.isTask() ? megabytes / 1024 + " GB" : megabytes + " MB";
  }

  /// For people: `lambda, arm64, eu-west-1`.
  String words() {
    var words = new StringBuilder(launch.word());
    words.append(", ").append(architecture).append(", ").append(region);
    storage.ifPresent(size -> words.append(", storage ").append(storageWords(size)));
    provisioned.ifPresent(count -> words.append(", ").append(count).append(" provisioned"));
    return words.toString();
  }
}
