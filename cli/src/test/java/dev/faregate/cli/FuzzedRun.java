package dev.faregate.cli;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Files;
import dev.faregate.format.Inputs;
import dev.faregate.fuzz.Descriptor;
import dev.faregate.report.Style;
import dev.faregate.source.BothReaders;
import dev.faregate.source.Bounds;
import dev.faregate.source.Node;
import dev.faregate.source.Problem;
import dev.faregate.source.Reader;
import dev.faregate.source.Source;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes a descriptor the whole way: each is read, recognised and lowered, every eighth judged,
/// every 64th priced, every 512th written in all forms, and every 32nd text is read by both readers
/// of YAML.
final class FuzzedRun {
  private final Catalog catalog = Catalog.bundled().today(Terminal.TODAY);
  private final Surroundings surroundings =
      new Surroundings(
          Map.of(),
          Path.of("").toAbsolutePath(),
          Terminal.TODAY,
          new ByteArrayInputStream(new byte[0]),
          new PrintStream(OutputStream.nullOutputStream()),
          new PrintStream(OutputStream.nullOutputStream()),
          new Surroundings.Terminal(false, 80));

  private final ProjectFiles nowhere =
      new ProjectFiles(Path.of("nowhere"), Path.of("nowhere"), Bounds.DEFAULT);

  /// @return whether it was a descriptor
  boolean of(Descriptor descriptor) {
    var source = Reader.read(descriptor.name(), descriptor.bytes(), Bounds.DEFAULT);
    check(source);
    if (descriptor.number() % 32 == 1) {
      BothReaders.agree(new String(descriptor.bytes(), StandardCharsets.UTF_8));
    }
    var inputs =
        new Inputs(Map.<String, Node>of(), Optional.empty(), Map.of(), files(source, descriptor));
    var work = new Reading.Work(nowhere, Optional.empty(), inputs);
    var here = new Concurrently(1, new Arguments(), surroundings);
    var read = Descriptors.read(List.of(Candidate.stdin(source)), work, here);
    if (read.stacks().isEmpty()) {
      return false;
    }
    if (descriptor.number() % 8 == 0) {
      judge(descriptor, read, inputs);
    }
    return true;
  }

  private void judge(Descriptor descriptor, Descriptors read, Inputs inputs) {
    var arguments = new Arguments();
    if (descriptor.number() % 128 == 0) {
      arguments.add(CommonOptions.USAGE.name(), "requests=1M..3M..10M");
      arguments.add(CommonOptions.USAGE.name(), "duration=120ms");
    }
    var region = RegionChoice.of(arguments, Optional.empty(), Map.of());
    var run = Run.of(arguments, surroundings, Settings.NONE, catalog, region, read, inputs);
    if (descriptor.number() % 64 != 0) {
      run.checks();
      return;
    }
    var month = run.month();
    var report =
        PriceCommand.report("price", run, UsageOptions.of(run, month), run.freeTier(month));
    if (descriptor.number() % 512 != 0) {
      return;
    }
    for (var name : Components.OUTPUTS) {
      Components.output(name, Style.ANSI, 80).orElseThrow().write(report);
    }
    var checks = run.checks();
    Fixing.of(new Judged(run, checks, List.of(), Verdict.of(run, checks, List.of()))).diff();
  }

  /// What a descriptor names may be itself, or nothing.
  private static Files files(Source source, Descriptor descriptor) {
    return (from, path) ->
        path.length() % 2 == 0
            ? Files.NONE.open(from, path)
            : Reader.read(path, descriptor.bytes(), Bounds.DEFAULT);
  }

  private static void check(Source source) {
    boolean fatal = source.problems().stream().anyMatch(Problem::fatal);
    if (fatal != source.documents().isEmpty()) {
      throw new AssertionError("neither documents nor a reason, or both");
    }
    for (var problem : source.problems()) {
      var at = problem.origin().at().orElseThrow();
      if (at.start() < 0 || at.end() < at.start() || at.end() > source.text().length()) {
        throw new AssertionError("outside the text: " + problem.message());
      }
    }
  }
}
