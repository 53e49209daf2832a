package dev.faregate.aws.fargate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.usage.Basis;
import org.junit.jupiter.api.Test;

/// How many tasks a service runs.
class ScalingTest {
  private static final String DEFINITION =
      """
      Parameters:
        Some: { Type: String }
      Resources:
        Web:
          Type: AWS::ECS::TaskDefinition
          Properties: { RequiresCompatibilities: [FARGATE], NetworkMode: awsvpc, Cpu: 1 vCPU, Memory: 2 GB }
      """;

  @Test
  void scalingBoundsTheTasksOfTheServiceItNames() {
    var scaled =
        DEFINITION
            + """
              Cluster: { Type: AWS::ECS::Cluster }
              Service:
                Type: AWS::ECS::Service
                Properties: { TaskDefinition: !Ref Web, LaunchType: FARGATE, DesiredCount: 20, Cluster: !Ref Cluster }
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ScalableDimension: ecs:service:DesiredCount
                  ServiceNamespace: ecs
                  MinCapacity: 2
                  MaxCapacity: 10
                  ResourceId: %s
            """;
    for (var id :
        new String[] {
          "!Sub service/${Cluster}/${Service.Name}",
          "!Join [/, [service, !Ref Cluster, !GetAtt Service.Name]]"
        }) {
      var tasks = Templates.task(scaled.formatted(id)).run().tasks();
      assertThat(tasks.low()).isEqualTo(2);
      assertThat(tasks.typical()).isEqualTo(10);
      assertThat(tasks.high()).isEqualTo(10);
      assertThat(tasks.basis()).isEqualTo(Basis.EXACT);
    }
    assertThat(Templates.task(scaled.formatted("service/other/service")).run().tasks().isRange())
        .isFalse();
  }

  @Test
  void boundsThatNobodyKnowsAreSaidToBeUnknown() {
    var tasks =
        Templates.task(
                DEFINITION
                    + """
                      Service:
                        Type: AWS::ECS::Service
                        Properties: { TaskDefinition: !Ref Web, LaunchType: FARGATE, DesiredCount: 4 }
                      Target:
                        Type: AWS::ApplicationAutoScaling::ScalableTarget
                        Properties:
                          ScalableDimension: ecs:service:DesiredCount
                          MinCapacity: 1
                          MaxCapacity: !Ref Some
                          ResourceId: !Sub service/cluster/${Service.Name}
                    """)
            .run()
            .tasks();
    assertThat(tasks.typical()).isEqualTo(4);
    assertThat(tasks.basis()).isEqualTo(Basis.ASSUMED);
    assertThat(tasks.why()).startsWith("the desired count; scaling is unknown: MaxCapacity");
  }

  @Test
  void aTaskSetRunsItsPartOfTheService() {
    var tasks =
        Templates.task(
                DEFINITION
                    + """
                      Service:
                        Type: AWS::ECS::Service
                        Properties: { DeploymentController: { Type: EXTERNAL }, DesiredCount: 5 }
                      Set:
                        Type: AWS::ECS::TaskSet
                        Properties:
                          Service: !Ref Service
                          TaskDefinition: !Ref Web
                          LaunchType: FARGATE
                          Scale: { Unit: PERCENT, Value: 50 }
                    """)
            .run()
            .tasks();
    assertThat(tasks.typical()).isEqualTo(3);
  }
}
