package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import java.util.List;

/// Flags a dead-letter target that is neither a standard SQS queue nor a standard SNS topic.
final class LambdaDeadLetterTargetNotSupported implements FunctionRule {

  private static final String FIFO = "; Lambda sends dead letters to standard queues and topics";

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    var target = function.declaration().node("DeadLetterConfig.TargetArn");
    if (target.isEmpty()) {
      return;
    }
    reporter.checked();
    if (target.get() instanceof Scalar(var text, _, var origin) && !text.isEmpty()) {
      literal(text, origin, catalog, reporter);
    } else if (target.get() instanceof Node.Reference reference) {
      var declared = function.referenced(reference);
      if (declared.isPresent()) {
        declared(reference, declared.get(), catalog, reporter);
      }
    }
  }

  private static void literal(String text, Origin origin, Catalog catalog, Reporter reporter) {
    var services = catalog.choices(LambdaLimits.DEAD_LETTER_SERVICES);
    if (!Arns.is(text)) {
      reporter.report(
          origin, "TargetArn is " + text + "; Lambda accepts the ARN of a queue or topic");
    } else if (!services.contains(Arns.service(text))) {
      reporter.report(
          origin,
          "dead letters go to " + Arns.service(text) + "; Lambda sends them to SQS or SNS",
          List.of(),
          services.message());
    } else if (text.endsWith(".fifo")) {
      reporter.report(origin, "TargetArn is FIFO" + FIFO);
    }
  }

  private static void declared(
      Node.Reference reference, DeclaredResource target, Catalog catalog, Reporter reporter) {
    var name = target.declaration().name();
    switch (target.type()) {
      case "AWS::SQS::Queue" -> {
        if (!reference.attribute().equals("Arn")) {
          reporter.report(
              reference.origin(),
              "this is not the queue's ARN; Lambda wants !GetAtt " + name + ".Arn");
        } else if (target.declaration().flag("FifoQueue", false).orAssume(false)) {
          reporter.report(reference.origin(), name + " is FIFO" + FIFO);
        }
      }
      case "AWS::SNS::Topic" -> {
        if (target.declaration().flag("FifoTopic", false).orAssume(false)) {
          reporter.report(reference.origin(), name + " is FIFO" + FIFO);
        }
      }
      case "AWS::DynamoDB::Table",
          "AWS::Events::EventBus",
          "AWS::Kinesis::Stream",
          "AWS::KinesisFirehose::DeliveryStream",
          "AWS::Lambda::Function",
          "AWS::Logs::LogGroup",
          "AWS::S3::Bucket",
          "AWS::StepFunctions::StateMachine" ->
          reporter.report(
              reference.origin(),
              "dead letters go to " + target.type() + "; Lambda sends them to SQS or SNS",
              List.of(),
              catalog.choices(LambdaLimits.DEAD_LETTER_SERVICES).message());
      default -> {}
    }
  }
}
