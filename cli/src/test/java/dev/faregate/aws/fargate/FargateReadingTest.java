package dev.faregate.aws.fargate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.usage.Setting;
import org.junit.jupiter.api.Test;

/// Which tasks run on Fargate, how many of them, and on what.
class FargateReadingTest {
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
  void aServiceRunsOneTaskWhereItNamesNoNumber() {
    var task =
        Templates.task(
            DEFINITION
                + """
                  Service:
                    Type: AWS::ECS::Service
                    Properties: { TaskDefinition: !Ref Web, LaunchType: FARGATE }
                """);
    assertThat(task.name()).isEqualTo("Service");
    assertThat(task.type()).isEqualTo("AWS::ECS::Service");
    assertThat(task.summary()).isEqualTo("Fargate, 1 vCPU, 2 GB, 1 task");
    assertThat(task.run().tasks()).isEqualTo(Setting.exact(1, "AWS's default"));
    assertThat(task.run().assumptions()).isEmpty();
  }

  @Test
  void aServiceFindsItsDefinitionByFamilyAndArn() {
    for (var name :
        new String[] {"web", "web:7", "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7"}) {
      var task =
          Templates.task(
              """
              Resources:
                Web:
                  Type: AWS::ECS::TaskDefinition
                  Properties: { Family: web, RequiresCompatibilities: [FARGATE], Cpu: 256, Memory: 512 }
                Service:
                  Type: AWS::ECS::Service
                  Properties: { TaskDefinition: "%s", LaunchType: FARGATE, DesiredCount: "3" }
              """
                  .formatted(name));
      assertThat(task.summary()).isEqualTo("Fargate, 0.25 vCPU, 0.5 GB, 3 tasks");
    }
  }

  @Test
  void aClusterSaysWhatAServiceRunsOnThatDoesNot() {
    var task =
        Templates.task(
            DEFINITION
                + """
                  Cluster:
                    Type: AWS::ECS::Cluster
                    Properties:
                      DefaultCapacityProviderStrategy:
                        - { CapacityProvider: FARGATE, Base: 2, Weight: 1 }
                        - { CapacityProvider: FARGATE_SPOT, Weight: 3 }
                  Service:
                    Type: AWS::ECS::Service
                    Properties: { TaskDefinition: !Ref Web, Cluster: !Ref Cluster, DesiredCount: 10 }
                """);
    assertThat(task.run().strategy().mixed()).isTrue();
    assertThat(task.run().assumptions()).isEmpty();
    assertThat(Templates.lines(Templates.bill(task, Templates.usage())))
        .containsExactly(
            "fargate.vcpu.linux.x86_64 118.20", // 4 tasks: the base and a quarter of the rest
            "fargate.memory.linux.x86_64 25.96",
            "fargate.spot.vcpu.linux.x86_64 56.44", // 6 tasks
            "fargate.spot.memory.linux.x86_64 12.39");
  }

  @Test
  void associationsSayItForACluster() {
    var task =
        Templates.task(
            DEFINITION
                + """
                  Cluster: { Type: AWS::ECS::Cluster }
                  Providers:
                    Type: AWS::ECS::ClusterCapacityProviderAssociations
                    Properties:
                      Cluster: !Ref Cluster
                      DefaultCapacityProviderStrategy: [{ CapacityProvider: FARGATE_SPOT, Weight: 1 }]
                  Service:
                    Type: AWS::ECS::Service
                    Properties: { TaskDefinition: !Ref Web, Cluster: !Ref Cluster }
                """);
    assertThat(task.summary()).isEqualTo("Fargate, 1 vCPU, 2 GB, Spot, 1 task");
  }

  @Test
  void aDefinitionForFargateOnlyIsAssumedToRunThere() {
    var task =
        Templates.task(
            DEFINITION
                + """
                  Service:
                    Type: AWS::ECS::Service
                    Properties: { TaskDefinition: !Ref Web }
                """);
    assertThat(task.run().assumptions().getFirst().what()).isEqualTo("launch type");
  }

  @Test
  void tasksOnInstancesAreNoneOfFargates() {
    assertThat(
            Templates.read(
                """
                Resources:
                  Web:
                    Type: AWS::ECS::TaskDefinition
                    Properties: { Cpu: 100, Memory: 300 }
                  Agent:
                    Type: AWS::ECS::TaskDefinition
                    Properties: { RequiresCompatibilities: [EXTERNAL], Cpu: 100, Memory: 300 }
                  Service:
                    Type: AWS::ECS::Service
                    Properties: { TaskDefinition: !Ref Web }
                  Other:
                    Type: AWS::ECS::Service
                    Properties: { TaskDefinition: !Ref Web, LaunchType: EC2 }
                  Third:
                    Type: AWS::ECS::Service
                    Properties:
                      TaskDefinition: !Ref Agent
                      CapacityProviderStrategy: [{ CapacityProvider: my-instances, Weight: 1 }]
                """))
        .isEmpty();
  }

  @Test
  void aDefinitionThatNobodyRunsWaitsForItsNumber() {
    var template = DEFINITION;
    assertThat(Templates.lines(template))
        .contains(
            "fargate.vcpu.linux.x86_64 tasks: no service in the descriptors runs it: give --usage"
                + " Web.tasks=");
    assertThat(Templates.lines(template, "Web.tasks=2"))
        .containsExactly("fargate.vcpu.linux.x86_64 59.10", "fargate.memory.linux.x86_64 12.98");
  }

  @Test
  void aDefinitionFromElsewhereLeavesItsSizeUnknown() {
    var template =
        """
        Parameters:
          Definition: { Type: String }
        Resources:
          Service:
            Type: AWS::ECS::Service
            Properties: { TaskDefinition: !Ref Definition, LaunchType: FARGATE }
        """;
    assertThat(Templates.lines(template))
        .contains(
            "fargate.vcpu.linux.x86_64 cpu: Cpu: its task definition is not in the descriptors");
    assertThat(Templates.lines(template, "cpu=1024", "memory=2GB"))
        .contains("fargate.vcpu.linux.x86_64 29.55");
  }
}
