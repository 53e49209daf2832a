package dev.faregate.cli;

/// What `faregate --help` prints.
final class Overview {
  private Overview() {}

  static String text() {
    var text = new StringBuilder();
    text.append("faregate: will AWS accept it, and what does it cost a month?\n");
    text.append(
        "Reads SAM, CloudFormation, CDK, Serverless, Terraform plans, ECS, Kubernetes and\n");
    text.append("Step Functions, offline.\n\n");
    text.append("  faregate price template.yaml            what it would cost\n");
    text.append("  faregate check template.yaml            what AWS would refuse\n");
    text.append("  faregate gate --base main               both, against the budgets\n");
    text.append("  faregate quote lambda --memory 1536 --requests 3M --duration 120ms\n\n");
    text.append("Commands:\n");
    for (var command : Cli.commands()) {
      var definition = command.definition();
      text.append("  ").append(definition.name());
      text.repeat(' ', Math.max(2, 18 - definition.name().length()));
      text.append(definition.says()).append('\n');
    }
    text.append("\nExit status:\n");
    for (var code : ExitCode.byStatus()) {
      var number = Integer.toString(code.status());
      text.append("  ").append(number).repeat(' ', 6 - number.length());
      wrap(text, code.says(), 8);
    }
    text.append("\nMore of one: faregate help COMMAND. Version and prices: faregate --version.\n");
    return text.toString();
  }

  private static void wrap(StringBuilder text, String sentence, int indent) {
    int column = indent;
    var separator = "";
    for (var word : sentence.split(" ", -1)) {
      if (column + separator.length() + word.length() > 80) {
        text.append('\n').repeat(' ', indent);
        column = indent;
        separator = "";
      }
      text.append(separator).append(word);
      column += separator.length() + word.length();
      separator = " ";
    }
    text.append('\n');
  }
}
