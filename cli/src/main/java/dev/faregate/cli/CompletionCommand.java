package dev.faregate.cli;

import java.util.List;

/// `faregate completion SHELL`: a script that completes commands and options.
final class CompletionCommand implements Command {

  @Override
  public CommandDefinition definition() {
    return new CommandDefinition(
        "completion",
        "Print a script that completes commands in a shell",
        List.of(CommonOptions.DEBUG),
        "bash|zsh|fish",
        1,
        List.of(
            "faregate completion bash > /etc/bash_completion.d/faregate",
            "faregate completion fish > ~/.config/fish/completions/faregate.fish"));
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    var shell = arguments.operands().getFirst();
    var script =
        switch (shell) {
          case "bash" -> bash("bash", "");
          // zsh reads bash's completions through its own compatibility layer.
          case "zsh" -> bash("zsh", "autoload -U +X bashcompinit && bashcompinit\n");
          case "fish" -> fish();
          default ->
              throw new CommandLineError("completion " + shell + ": there are bash, zsh and fish");
        };
    surroundings.out().print(script);
    return ExitCode.OK;
  }

  private static String bash(String shell, String before) {
    var script = new StringBuilder();
    script
        .append("# Completes faregate; load it with: source <(faregate completion ")
        .append(shell)
        .append(")\n");
    script.append(before);
    script.append("_faregate() {\n");
    script.append("  local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]} words=\n");
    script.append("  [ \"$command\" = quote ] && command=\"quote ${COMP_WORDS[2]}\"\n");
    script.append("  case $command\\ ${COMP_WORDS[2]} in sweep\\ lambda | sweep\\ fargate)");
    script.append(" command=\"sweep ${COMP_WORDS[2]}\" ;; esac\n");
    script.append("  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    words='");
    script.append(String.join(" ", firstWords())).append(" help'\n");
    script.append("  else\n    case $command in\n");
    script.append("      'quote ') words='lambda fargate' ;;\n");
    for (var command : Cli.commands()) {
      script.append("      '").append(command.definition().name()).append("') words='");
      var separator = "";
      for (var option : command.definition().options()) {
        script.append(separator).append(option.name());
        separator = " ";
      }
      script.append("' ;;\n");
    }
    script.append("    esac\n  fi\n");
    script.append("  COMPREPLY=()\n");
    script.append("  local candidate\n");
    script.append("  for candidate in $words; do\n");
    script.append("    case $candidate in \"$word\"*) COMPREPLY+=(\"$candidate\") ;; esac\n");
    script.append("  done\n}\n");
    script.append("complete -o bashdefault -o default -F _faregate faregate\n");
    return script.toString();
  }

  private static List<String> firstWords() {
    var words = new java.util.ArrayList<String>();
    for (var name : Components.COMMANDS) {
      var first = name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
      if (!words.contains(first)) {
        words.add(first);
      }
    }
    return words;
  }

  private static String fish() {
    var script = new StringBuilder();
    script.append("# Completes faregate; fish loads it from its completions folder.\n");
    script.append("complete -c faregate -n __fish_use_subcommand -f -a '");
    script.append(String.join(" ", firstWords())).append("'\n");
    for (var command : Cli.commands()) {
      var definition = command.definition();
      int space = definition.name().indexOf(' ');
      if (space > 0) {
        script.append("complete -c faregate -n '__fish_seen_subcommand_from ");
        script.append(definition.name(), 0, space).append("' -f -a ").append(definition.word());
        script.append('\n');
      }
      for (var option : definition.options()) {
        script.append("complete -c faregate -n '__fish_seen_subcommand_from ");
        script.append(definition.word()).append("' -l ").append(option.name().substring(2));
        script.append(option.isFlag() ? "" : " -r").append(" -d '");
        script.append(option.says().replace("'", "\\'")).append("'\n");
      }
    }
    return script.toString();
  }
}
