package dev.faregate.format.serverless;

import dev.faregate.format.Inputs;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import java.util.HashSet;
import java.util.Set;

/// Where a variable may come from: `self:`, `opt:`, `file(…):`, a literal.
final class VariableSources {
  private final Inputs inputs;
  private final Self self;
  private final LocalFiles files;
  private final Set<String> used = new HashSet<>();

  VariableSources(Self self, LocalFiles files, Inputs inputs) {
    this.self = self;
    this.files = files;
    this.inputs = inputs;
  }

  /// The options that some variable asked for.
  Set<String> used() {
    return used;
  }

  /// @param source without variables inside
  Answer answer(String source, Use use) {
    int end = VariableText.wordEnd(source, 0);
    if (end < 0) {
      return Answer.of(literal(source, use));
    }
    var word = source.substring(0, end);
    if (source.charAt(end) == ':') {
      return addressed(word, source.substring(end + 1).strip(), use);
    }
    int close = source.indexOf(')', end);
    int colon = close < 0 ? -1 : source.indexOf(':', close);
    var argument = source.substring(end + 1, close < 0 ? source.length() : close).strip();
    return applied(word, argument, colon < 0 ? "" : source.substring(colon + 1).strip(), use);
  }

  private Answer addressed(String word, String address, Use use) {
    return switch (word) {
      case "self" -> self.answer(address, use);
      case "opt" -> option(address, use);
      case "env" -> Answer.none("environment variable " + address + " is not read");
      case "param" -> parameter(address, use);
      case "sls" ->
          "stage".equals(address)
              ? Answer.of(self.stage(use))
              : atDeployment(word + ":" + address, use);
      case "aws" ->
          "region".equals(address)
              ? Answer.of(self.region(use))
              : atDeployment(word + ":" + address, use);
      default -> atDeployment(word + ":" + address, use);
    };
  }

  private Answer applied(String word, String argument, String address, Use use) {
    return switch (word) {
      case "file" -> files.answer(argument, address, use);
      case "strToBool" -> Answer.of(truth(argument, use));
      default -> atDeployment(word + "(" + argument + "):" + address, use);
    };
  }

  /// `ssm`, `cf`, `s3`, what plug-ins add: nobody knows them here, and a default behind them only
  /// counts where they have no value.
  private static Answer atDeployment(String source, Use use) {
    return Answer.of(use.unknown("${" + source + "} is read at deployment"));
  }

  private Answer option(String name, Use use) {
    if ("region".equals(name) && inputs.region().isPresent()) {
      return Answer.of(use.text(inputs.region().get()));
    }
    used.add(name);
    var given = inputs.parameters().get(name);
    return given == null
        ? Answer.none("option " + name + " is not given; give --parameter " + name + "=…")
        : Answer.of(given);
  }

  /// An option, else `params:` of the stage, then those of all stages.
  private Answer parameter(String name, Use use) {
    var given = option(name, use);
    if (given.value().isPresent()) {
      return given;
    }
    var stage = use.resolve(self.stage(use)) instanceof Scalar known ? known.text() : "default";
    for (var group : new String[] {stage, "default"}) {
      var found = self.answer("params." + group + "." + name, use);
      if (found.value().isEmpty()) {
        found = self.answer("stages." + group + ".params." + name, use);
      }
      if (found.value().isPresent()) {
        return found;
      }
    }
    return Answer.none("parameter " + name + " is not given; give --parameter " + name + "=…");
  }

  /// `'dev'`, `"dev"`, `128`, `true`.
  private static Node literal(String text, Use use) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean quoted =
        (first == '\'' || first == '"')
            && text.length() > 1
            && text.charAt(text.length() - 1) == first;
    var plain = quoted ? text.substring(1, text.length() - 1) : text;
    return new Scalar(plain, quoted || text.isEmpty(), use.origin());
  }

  private static Node truth(String text, Use use) {
    return switch (text) {
      case "true", "1", "'true'", "'1'" -> new Scalar("true", false, use.origin());
      case "false", "0", "'false'", "'0'" -> new Scalar("false", false, use.origin());
      default -> use.unknown("strToBool takes true or false");
    };
  }
}
