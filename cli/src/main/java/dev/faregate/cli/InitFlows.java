package dev.faregate.cli;

import dev.faregate.format.Declaration;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What starts what, as far as the declarations of a stack show it: an API its function, a queue by
/// the batch, a rule its targets, a state machine its tasks.
final class InitFlows {
  private static final int DEEPEST = 40;

  /// `Uploads.requests`, `Queue.messages / 10`, by the function they start.
  private final Map<String, Set<String>> flows = new HashMap<>();

  /// The blanks that flows come from, with what they count.
  private final Map<String, String> sources = new LinkedHashMap<>();

  private final Map<String, Declaration> declarations = new HashMap<>();
  private final Stack stack;

  private InitFlows(Stack stack) {
    this.stack = stack;
    for (var declaration : stack.declarations()) {
      declarations.put(declaration.name(), declaration);
    }
  }

  static InitFlows of(Stack stack) {
    var flows = new InitFlows(stack);
    for (var declaration : stack.declarations()) {
      flows.read(declaration);
    }
    if (stack.format().equals("sam")) {
      flows.readEvents();
    }
    return flows;
  }

  /// What starts a function, as faregate.yaml writes it; empty where nothing does.
  String into(String function) {
    return String.join(" + ", flows.getOrDefault(function, Set.of()));
  }

  Map<String, String> sources() {
    return sources;
  }

  /// An implicit API is declared by no name but SAM's own, and so is one that SAM makes another of.
  private void readEvents() {
    for (var event : SamEvents.of(stack.source().documents())) {
      var source = declarations.get(event.source());
      var counted = source == null ? "requests" : counted(source.type());
      if (!counted.isEmpty() && declarations.containsKey(event.function())) {
        add(event.function(), event.source(), counted, 1);
      }
    }
  }

  private void add(String function, String source, String counted, long batch) {
    var figure = stack.qualified(source) + "." + counted;
    var flow = batch > 1 ? figure + " / " + batch : figure;
    flows.computeIfAbsent(function, _ -> new LinkedHashSet<>()).add(flow);
    sources.put(stack.qualified(source), counted);
  }

  private void read(Declaration said) {
    switch (said.type()) {
      case "AWS::Lambda::Permission" -> {
        var by = said.node("SourceArn");
        by.ifPresent(arn -> link(references(arn), said.node("FunctionName"), 1));
      }
      case "AWS::Lambda::EventSourceMapping" -> {
        var batch = said.number("BatchSize").orAssume(1L);
        var source = said.node("EventSourceArn");
        source.ifPresent(arn -> link(references(arn), said.node("FunctionName"), batch));
      }
      case "AWS::Events::Rule" -> {
        if (said.node("EventPattern").isPresent()) {
          link(Set.of(said.name()), said.node("Targets"), 1);
        }
      }
      case "AWS::ApiGatewayV2::Integration" -> {
        var api = said.node("ApiId");
        api.ifPresent(id -> link(references(id), said.node("IntegrationUri"), 1));
      }
      case "AWS::ApiGateway::Method" -> {
        var api = said.node("RestApiId");
        api.ifPresent(id -> link(references(id), said.node("Integration.Uri"), 1));
      }
      case "AWS::SNS::Subscription" -> {
        var topic = said.node("TopicArn");
        topic.ifPresent(arn -> link(references(arn), said.node("Endpoint"), 1));
      }
      case "AWS::StepFunctions::StateMachine" ->
          link(Set.of(said.name()), Optional.of(said.properties()), 1);
      default -> {}
    }
  }

  private void link(Set<String> from, Optional<Node> to, long batch) {
    for (var name : from) {
      var source = declarations.get(name);
      var counted = source == null ? "" : counted(source.type());
      if (!counted.isEmpty() && to.isPresent()) {
        for (var target : references(to.get())) {
          var function = function(target);
          if (!function.isEmpty()) {
            add(function, name, counted, batch);
          }
        }
      }
    }
  }

  /// What is counted of such a thing; empty where it starts nothing by itself.
  private static String counted(String type) {
    return switch (type) {
      case "AWS::ApiGateway::RestApi",
          "AWS::ApiGatewayV2::Api",
          "AWS::ElasticLoadBalancingV2::TargetGroup" ->
          "requests";
      case "AWS::SQS::Queue", "AWS::SNS::Topic" -> "messages";
      case "AWS::Kinesis::Stream", "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable" ->
          "records";
      case "AWS::Events::Rule", "AWS::S3::Bucket" -> "events";
      case "AWS::StepFunctions::StateMachine" -> "executions";
      default -> "";
    };
  }

  /// The function behind a name, through an alias and its version; empty where it is none.
  private String function(String name) {
    var here = declarations.get(name);
    for (int i = 0; i < 3 && here != null; i++) {
      if (here.type().equals("AWS::Lambda::Function")) {
        return here.name();
      }
      var qualified = here.type().equals("AWS::Lambda::Alias") || isVersion(here);
      var next = qualified ? here.node("FunctionName") : Optional.<Node>empty();
      here = null;
      if (next.isPresent()) {
        for (var one : references(next.get())) {
          here = declarations.get(one);
        }
      }
    }
    return "";
  }

  private static boolean isVersion(Declaration declaration) {
    return declaration.type().equals("AWS::Lambda::Version");
  }

  private static Set<String> references(Node node) {
    var names = new LinkedHashSet<String>();
    collect(node, names, 0);
    return names;
  }

  private static void collect(Node node, Set<String> names, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    switch (node) {
      case Reference reference -> names.add(reference.resource());
      case Text text -> text.pieces().forEach(piece -> collect(piece, names, depth + 1));
      case Sequence list -> list.items().forEach(item -> collect(item, names, depth + 1));
      case Mapping mapping ->
          mapping.entries().forEach(entry -> collect(entry.value(), names, depth + 1));
      case Call call -> collect(call.argument(), names, depth + 1);
      case Scalar _, Node.Absent _, Node.Unknown _ -> {}
    }
  }
}
