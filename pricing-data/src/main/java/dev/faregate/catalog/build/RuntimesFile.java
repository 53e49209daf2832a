package dev.faregate.catalog.build;

import dev.faregate.catalog.LambdaRuntime;
import dev.faregate.catalog.Limit;
import java.util.ArrayList;
import java.util.List;

/// Reads `limits/runtimes.yaml`, which is both a table of runtimes and the limit `lambda.runtimes`.
final class RuntimesFile {
  private final Section file;
  private final Sources sources;
  private final Section messages;

  private RuntimesFile(Section file) {
    this.file = file;
    this.sources = Sources.of(file);
    this.messages = Section.of(file.get("messages")).only("blocked", "unknown");
  }

  static RuntimesFile of(Section file) {
    return new RuntimesFile(file.only("source", "read", "sources", "messages", "runtimes"));
  }

  List<LambdaRuntime> runtimes() {
    var runtimes = new ArrayList<LambdaRuntime>();
    for (var field : Section.of(file.get("runtimes")).sorted()) {
      var section = Section.of(field.value());
      section.only("os", "image", "deprecated", "blocks-create", "blocks-update", "source", "read");
      runtimes.add(
          new LambdaRuntime(
              field.name(),
              section.text("os"),
              section.flag("image"),
              section.day("deprecated"),
              section.day("blocks-create"),
              section.day("blocks-update"),
              messages.text("blocked").replace("{runtime}", field.name()),
              sources.within(section).provenance()));
    }
    return runtimes;
  }

  /// The runtimes that a function from a zip file can name.
  Limit.Choices choices() {
    var names = new ArrayList<String>();
    for (var runtime : runtimes()) {
      if (!runtime.imageOnly()) {
        names.add(runtime.name());
      }
    }
    return new Limit.Choices(
        "lambda.runtimes", names, "", messages.text("unknown"), sources.provenance());
  }
}
