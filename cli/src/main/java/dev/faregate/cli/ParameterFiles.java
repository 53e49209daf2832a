package dev.faregate.cli;

import dev.faregate.format.sam.SamConfig;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import dev.faregate.source.Source;
import dev.faregate.source.Span;
import java.util.HashMap;
import java.util.Map;

/// Template parameters from options and files: the later one counts, and an option before a file.
final class ParameterFiles {
  private final Map<String, Node> parameters = new HashMap<>();

  private ParameterFiles() {}

  /// @throws CommandLineError for a file that cannot be read or says something else
  static Map<String, Node> read(Arguments arguments, Workspace workspace) {
    var collected = new ParameterFiles();
    for (var file : arguments.all(CommonOptions.PARAMETERS.name())) {
      collected.addFile(file, workspace);
    }
    for (var option : arguments.all(CommonOptions.PARAMETER.name())) {
      int equals = option.indexOf('=');
      if (equals < 1) {
        throw new CommandLineError("--parameter " + option + ": write NAME=VALUE");
      }
      collected.parameters.put(
          option.substring(0, equals),
          new Scalar(
              option.substring(equals + 1),
              true,
              Origin.of("--parameter " + option.substring(0, equals))));
    }
    return collected.parameters;
  }

  private void addFile(String file, Workspace workspace) {
    if (file.endsWith(".tfvars") || file.endsWith(".tfvars.json")) {
      throw new CommandLineError(
          "--parameters "
              + file
              + ": faregate reads plans, which have Terraform's variables in them; give it to"
              + " terraform plan -var-file");
    }
    var path = Workspace.resolve(workspace.surroundings().directory(), file);
    var source = workspace.files().read(file, path);
    if (file.endsWith(".toml")) {
      addToml(source);
      return;
    }
    for (var problem : source.problems()) {
      if (problem.fatal()) {
        throw new CommandLineError(place(problem.origin(), file) + problem.message());
      }
    }
    for (var document : source.documents()) {
      addDocument(document, file);
    }
  }

  private void addToml(Source source) {
    if (source.text().isEmpty() && !source.problems().isEmpty()) {
      var message = source.problems().getFirst().message();
      if (message.startsWith("cannot open")) {
        throw new CommandLineError(message);
      }
    }
    var config = SamConfig.read(source.file(), source.text(), SamConfig.DEFAULT_ENVIRONMENT);
    for (var problem : config.problems()) {
      throw new CommandLineError(place(problem.origin(), source.file()) + problem.message());
    }
    parameters.putAll(config.parameters());
  }

  private void addDocument(Node document, String file) {
    if (document instanceof Sequence list) {
      for (var item : list.items()) {
        addItem(item, file);
      }
    } else if (document instanceof Mapping mapping
        && mapping.get("Parameters").orElse(mapping) instanceof Mapping named) {
      for (var entry : named.entries()) {
        add(entry.name(), entry.value(), file);
      }
    } else {
      throw new CommandLineError(place(document.origin(), file) + "no parameters stand here");
    }
  }

  private void addItem(Node item, String file) {
    if (item instanceof Scalar pair && pair.text().indexOf('=') > 0) {
      int equals = pair.text().indexOf('=');
      add(
          pair.text().substring(0, equals),
          new Scalar(pair.text().substring(equals + 1), true, pair.origin()),
          file);
      return;
    }
    if (item instanceof Mapping mapping
        && mapping.get("ParameterKey").orElse(mapping) instanceof Scalar key) {
      // UsePreviousValue leaves the value to what is deployed: the parameter stays as it was.
      mapping.get("ParameterValue").ifPresent(value -> add(key.text(), value, file));
      return;
    }
    throw new CommandLineError(
        place(item.origin(), file) + "write { \"ParameterKey\": …, \"ParameterValue\": … }");
  }

  private void add(String name, Node value, String file) {
    var origin = value.origin().called("parameter file " + file);
    parameters.put(
        name, value instanceof Scalar scalar ? new Scalar(scalar.text(), true, origin) : value);
  }

  private static String place(Origin origin, String file) {
    return origin.at().map(ParameterFiles::place).orElse(file + ": ");
  }

  private static String place(Span at) {
    return at.file() + ":" + at.line() + ":" + at.column() + ": ";
  }
}
