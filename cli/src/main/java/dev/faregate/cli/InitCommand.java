package dev.faregate.cli;

import dev.faregate.report.Escapes;
import dev.faregate.source.Bounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// `faregate init`: a commented faregate.yaml for the descriptors of a folder, with what they tell
/// filled in and blanks for the rest. It never overwrites one.
final class InitCommand implements Command {

  @Override
  public CommandDefinition definition() {
    return new CommandDefinition(
        "init",
        "Write a commented faregate.yaml for the descriptors found here",
        List.of(
            CommonOptions.PARAMETER,
            CommonOptions.PARAMETERS,
            CommonOptions.FORMAT,
            CommonOptions.REGION,
            CommonOptions.MONTH,
            CommonOptions.AS_OF,
            CommonOptions.DEBUG),
        "PATH",
        0,
        List.of("faregate init", "faregate init services/orders"));
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    var operands = arguments.operands();
    var first = operands.isEmpty() || operands.getFirst().equals("-") ? "." : operands.getFirst();
    var directory = surroundings.directory();
    var folder = ProjectRoot.folder(Workspace.resolve(directory, first));
    var file = folder.resolve(ProjectRoot.SETTINGS);
    var shown = new ProjectFiles(directory, folder, Bounds.DEFAULT).shown(file);
    if (Files.exists(file)) {
      throw new CommandLineError(shown + " is there already, and init overwrites nothing");
    }
    var run = Run.of(arguments, surroundings);
    if (run.stacks().isEmpty()) {
      surroundings
          .err()
          .println("faregate: no descriptor here that faregate knows, so nothing is written");
      return ExitCode.FINDINGS;
    }
    var draft = InitText.of(run);
    try {
      Files.write(
          file, draft.text().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new CommandLineError(shown + " is there already, and init overwrites nothing");
    } catch (IOException e) {
      throw new CommandLineError(ProjectFiles.sentence(shown, e).replace("open", "write to"));
    }
    surroundings.out().println(Escapes.visible("wrote " + shown + ": " + draft.says()));
    var path = operands.isEmpty() ? "" : " " + String.join(" ", operands);
    surroundings
        .out()
        .println(Escapes.visible("Next: " + draft.before() + "faregate price" + path));
    return ExitCode.OK;
  }
}
