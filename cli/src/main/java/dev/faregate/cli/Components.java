package dev.faregate.cli;

import dev.faregate.aws.Service;
import dev.faregate.aws.apigateway.ApiGateway;
import dev.faregate.aws.apprunner.AppRunner;
import dev.faregate.aws.batch.Batch;
import dev.faregate.aws.cloudformation.CloudFormationTemplates;
import dev.faregate.aws.ecs.Ecs;
import dev.faregate.aws.edge.Edge;
import dev.faregate.aws.eks.Eks;
import dev.faregate.aws.eventbridge.EventBridge;
import dev.faregate.aws.eventsource.EventSources;
import dev.faregate.aws.fargate.Fargate;
import dev.faregate.aws.invocation.Invocation;
import dev.faregate.aws.lambda.Lambda;
import dev.faregate.aws.stepfunctions.StepFunctions;
import dev.faregate.format.Format;
import dev.faregate.format.batch.BatchJobDefinition;
import dev.faregate.format.cloudformation.CloudFormation;
import dev.faregate.format.ecs.EcsTaskDefinition;
import dev.faregate.format.kubernetes.Kubernetes;
import dev.faregate.format.lambda.LambdaFunctionJson;
import dev.faregate.format.sam.Sam;
import dev.faregate.format.serverless.ServerlessFramework;
import dev.faregate.format.statemachine.StatesLanguage;
import dev.faregate.format.terraform.TerraformPlan;
import dev.faregate.report.CheckstyleOutput;
import dev.faregate.report.CsvOutput;
import dev.faregate.report.FocusOutput;
import dev.faregate.report.GithubOutput;
import dev.faregate.report.GitlabOutput;
import dev.faregate.report.HtmlOutput;
import dev.faregate.report.JsonOutput;
import dev.faregate.report.JunitOutput;
import dev.faregate.report.MarkdownOutput;
import dev.faregate.report.Output;
import dev.faregate.report.RdjsonOutput;
import dev.faregate.report.SarifOutput;
import dev.faregate.report.Style;
import dev.faregate.report.TableOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The list of everything that can be added: formats, services, outputs, commands. Nothing else in
/// the program has to know of a new one.
final class Components {
  /// As typed, in the order of help.
  static final List<String> COMMANDS =
      List.of(
          "price",
          "check",
          "gate",
          "diff",
          "simulate",
          "quote lambda",
          "quote fargate",
          "sweep",
          "sweep lambda",
          "sweep fargate",
          "replay",
          "explain",
          "limits",
          "init",
          "completion");

  private Components() {}

  /// In the order in which they are asked: SAM before CloudFormation, which it extends.
  static List<Format> formats() {
    return List.of(
        new Sam(),
        new CloudFormation(Sam.dialect()),
        new EcsTaskDefinition(),
        new ServerlessFramework(),
        new StatesLanguage(),
        new TerraformPlan(),
        new LambdaFunctionJson(),
        new BatchJobDefinition(),
        new Kubernetes());
  }

  static List<Service> services() {
    return List.of(
        new Lambda(),
        new Fargate(),
        new Edge(),
        new EventBridge(),
        new EventSources(),
        new Invocation(),
        new StepFunctions(),
        new Ecs(),
        new Eks(),
        new Batch(),
        new AppRunner(),
        new ApiGateway(),
        new CloudFormationTemplates());
  }

  /// Their short names: `lambda`.
  static List<String> serviceNames() {
    var names = new ArrayList<String>();
    for (var service : services()) {
      names.add(service.name());
    }
    return names;
  }

  /// As typed, in the order of help.
  static final List<String> OUTPUTS =
      List.of(
          "table",
          "json",
          "markdown",
          "html",
          "csv",
          "focus",
          "sarif",
          "junit",
          "github",
          "gitlab",
          "rdjson",
          "checkstyle");

  static Optional<Output> output(String name, Style style, int width) {
    return switch (name) {
      case "table" -> Optional.of(new TableOutput(width, style));
      case "json" -> Optional.of(new JsonOutput());
      case "markdown" -> Optional.of(new MarkdownOutput());
      case "html" -> Optional.of(new HtmlOutput());
      case "csv" -> Optional.of(new CsvOutput());
      case "focus" -> Optional.of(new FocusOutput());
      case "sarif" -> Optional.of(new SarifOutput());
      case "junit" -> Optional.of(new JunitOutput());
      case "github" -> Optional.of(new GithubOutput());
      case "gitlab" -> Optional.of(new GitlabOutput());
      case "rdjson" -> Optional.of(new RdjsonOutput());
      case "checkstyle" -> Optional.of(new CheckstyleOutput());
      default -> Optional.empty();
    };
  }

  static Optional<Command> command(String name) {
    return switch (name) {
      case "price" -> Optional.of(new PriceCommand());
      case "check" -> Optional.of(new CheckCommand());
      case "gate" -> Optional.of(new GateCommand());
      case "diff" -> Optional.of(new DiffCommand());
      case "simulate" -> Optional.of(new SimulateCommand());
      case "quote lambda" -> Optional.of(new QuoteLambdaCommand());
      case "quote fargate" -> Optional.of(new QuoteFargateCommand());
      case "sweep" -> Optional.of(new SweepCommand(""));
      case "sweep lambda" -> Optional.of(new SweepCommand("lambda"));
      case "sweep fargate" -> Optional.of(new SweepCommand("fargate"));
      case "replay" -> Optional.of(new ReplayCommand());
      case "explain" -> Optional.of(new ExplainCommand());
      case "limits" -> Optional.of(new LimitsCommand());
      case "init" -> Optional.of(new InitCommand());
      case "completion" -> Optional.of(new CompletionCommand());
      default -> Optional.empty();
    };
  }
}
