package dev.faregate.aws.fargate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.billing.Amounts;
import dev.faregate.usage.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Tasks that rules and schedules start.
class StartedTasksTest {
  private static final Month FEBRUARY =
      new Month("2026-02", 672, Optional.of(YearMonth.of(2026, 2)), 2026);

  private static final String DEFINITION =
      """
      Resources:
        Report:
          Type: AWS::ECS::TaskDefinition
          Properties: { RequiresCompatibilities: [FARGATE], NetworkMode: awsvpc, Cpu: 1024, Memory: 2048 }
      """;

  private static final String RULE =
      DEFINITION
          + """
            Nightly:
              Type: AWS::Events::Rule
              Properties:
                State: %s
                ScheduleExpression: cron(0 3 * * ? *)
                Targets:
                  - Id: queue
                    Arn: !GetAtt Queue.Arn
                  - Id: report
                    Arn: arn:aws:ecs:eu-west-1:123456789012:cluster/main
                    EcsParameters:
                      TaskDefinitionArn: !Ref Report
                      TaskCount: 2
                      LaunchType: FARGATE
                      NetworkConfiguration: { AwsVpcConfiguration: { AssignPublicIp: ENABLED } }
            Queue: { Type: AWS::SQS::Queue }
          """;

  @Test
  void aRuleRunsItsTasksOnEachDayOfTheMonth() {
    var task = Templates.task(RULE.formatted("ENABLED"));
    assertThat(task.name()).isEqualTo("Nightly");
    assertThat(task.summary()).isEqualTo("Fargate, 1 vCPU, 2 GB, scheduled");
    var bill = Templates.bill(task, Templates.usage(FEBRUARY, "run=30min"));
    assertThat(bill.lines())
        .extracting(line -> line.charge().meter() + " " + Amounts.exact(line.quantity()))
        .containsExactly(
            "fargate.vcpu.linux.x86_64 28", // 2 tasks × 28 runs × half an hour
            "fargate.memory.linux.x86_64 56",
            "vpc.public-ipv4 28");
  }

  @Test
  void howLongARunTakesMustBeSaid() {
    assertThat(Templates.lines(RULE.formatted("ENABLED")))
        .contains("fargate.vcpu.linux.x86_64 run: no usage given");
  }

  @Test
  void aDisabledRuleRunsNothing() {
    assertThat(Templates.lines(RULE.formatted("DISABLED"), "run=1h"))
        .contains("fargate.vcpu.linux.x86_64 0.00");
  }

  @Test
  void aScheduleRunsItsTasksAtItsRate() {
    var task =
        Templates.task(
            DEFINITION
                + """
                  Hourly:
                    Type: AWS::Scheduler::Schedule
                    Properties:
                      ScheduleExpression: rate(2 hours)
                      Target:
                        Arn: arn:aws:ecs:eu-west-1:123456789012:cluster/main
                        EcsParameters:
                          TaskDefinitionArn: !Ref Report
                          CapacityProviderStrategy: [{ CapacityProvider: FARGATE_SPOT }]
                """);
    assertThat(task.summary()).isEqualTo("Fargate, 1 vCPU, 2 GB, Spot, scheduled");
    var bill = Templates.bill(task, Templates.usage("run=6min"));
    assertThat(Amounts.exact(bill.lines().getFirst().quantity())).isEqualTo("36.5");
  }

  @Test
  void whatSomebodySaysOfRunsOutweighsTheSchedule() {
    var bill =
        Templates.bill(
            Templates.task(RULE.formatted("ENABLED")),
            Templates.usage("Nightly.runs=10", "run=1h"));
    assertThat(Amounts.exact(bill.lines().getFirst().quantity())).isEqualTo("20");
  }

  @Test
  void aRuleForEventsLeavesItsRunsUnknown() {
    var template =
        DEFINITION
            + """
              OnUpload:
                Type: AWS::Events::Rule
                Properties:
                  EventPattern: { source: [aws.s3] }
                  Targets:
                    - Id: one
                      Arn: !GetAtt Cluster.Arn
                      EcsParameters: { TaskDefinitionArn: !Ref Report, LaunchType: FARGATE }
                    - Id: two
                      Arn: !GetAtt Cluster.Arn
                      EcsParameters: { TaskDefinitionArn: !Ref Report, LaunchType: FARGATE }
              Cluster: { Type: AWS::ECS::Cluster }
            """;
    assertThat(Templates.tasks(template))
        .extracting(FargateTask::name)
        .containsExactly("OnUpload:one", "OnUpload:two");
    assertThat(
            Templates.lines(
                Templates.bill(Templates.tasks(template).getFirst(), Templates.usage("run=1h"))))
        .contains("fargate.vcpu.linux.x86_64 runs: started by events, no usage given");
  }
}
