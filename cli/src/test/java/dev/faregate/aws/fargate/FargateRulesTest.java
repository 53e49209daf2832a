package dev.faregate.aws.fargate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.rule.Finding;
import dev.faregate.rule.Fix;
import java.util.List;
import org.junit.jupiter.api.Test;

class FargateRulesTest {

  @Test
  void aWrongSizeComesWithTheNearestOnes() {
    var finding = onlyFinding("Cpu: 1024", "Memory: 9 GB");
    assertThat(finding.rule()).isEqualTo("fargate-task-size-not-offered");
    assertThat(finding.message()).isEqualTo("1 vCPU does not go with 9 GB; with 1 vCPU, 2 to 8 GB");
    assertThat(finding.fixes()).extracting(Fix::says).containsExactly("8 GB", "2 vCPU and 9 GB");
    assertThat(finding.fixes().getLast().offer().orElseThrow())
        .isEqualTo(
            new Fix.Offer(
                "us-east-1",
                List.of("fargate.vcpu.linux.x86_64", "fargate.memory.linux.x86_64"),
                List.of(2000L, 9000L),
                "a task"));
  }

  @Test
  void tooLittleMemoryCanAlsoTakeLessCpu() {
    assertThat(onlyFinding("Cpu: 1024", "Memory: 1GB").fixes())
        .extracting(Fix::says)
        .containsExactly("2 GB", "0.5 vCPU and 1 GB");
  }

  @Test
  void aFixIsWrittenInTheSpellingThatStandsThere() {
    assertThat(edited("Cpu: 1024", "Memory: 9 GB", 0)).contains("Memory: 8 GB\n");
    assertThat(edited("Cpu: 1024", "Memory: '9216'", 0)).contains("Memory: \"8192\"\n");
    assertThat(edited("Cpu: 1 vcpu", "Memory: 9GB", 1))
        .contains("Cpu: 2 vcpu\n")
        .contains("Memory: 9GB\n");
    assertThat(edited("Cpu: 300", "Memory: 600", 0))
        .contains("Cpu: 512\n")
        .contains("Memory: 1024\n");
    assertThat(edited("Cpu: 1", "Memory: 2048", 0)).contains("Cpu: 1024\n");
  }

  @Test
  void whatAParameterSaysIsLeftToItsAuthor() {
    var judged =
        Judged.of(
            Templates.read(
                """
                Parameters:
                  Memory: { Type: String, Default: 9 GB }
                Resources:
                  Web:
                    Type: AWS::ECS::TaskDefinition
                    Properties: { RequiresCompatibilities: [FARGATE], NetworkMode: awsvpc, Cpu: 1024, Memory: !Ref Memory }
                """));
    assertThat(judged.findings()).hasSize(1);
    assertThat(judged.findings().getFirst().fixes().getFirst().edits()).isEmpty();
    assertThat(judged.findings().getFirst().origin().use().orElseThrow().line()).isEqualTo(6);
    assertThat(judged.findings().getFirst().origin().at().orElseThrow().line()).isEqualTo(2);
  }

  @Test
  void whatNobodyKnowsIsNotChecked() {
    var judged =
        Judged.of(
            Templates.read(
                """
                Parameters:
                  Some: { Type: String }
                Resources:
                  Web:
                    Type: AWS::ECS::TaskDefinition
                    Properties:
                      RequiresCompatibilities: [FARGATE]
                      NetworkMode: !Ref Some
                      Cpu: !Ref Some
                      Memory: 4096
                      EphemeralStorage: { SizeInGiB: !Ref Some }
                """));
    assertThat(judged.messages()).isEmpty();
    assertThat(judged.unchecked())
        .hasSize(3)
        .anyMatch(text -> text.startsWith("fargate-task-size-not-offered: cpu: "))
        .anyMatch(text -> text.startsWith("fargate-network-mode-not-awsvpc: network mode: "))
        .anyMatch(text -> text.startsWith("fargate-storage-out-of-range: ephemeral storage: "));
  }

  @Test
  void aCpuIsJudgedWithoutItsMemoryAndMemoryWithoutItsCpu() {
    assertThat(onlyFinding("Cpu: 300", "Memory: !Ref Some").fixes())
        .extracting(Fix::says)
        .containsExactly("0.5 vCPU");
    assertThat(onlyFinding("Cpu: !Ref Some", "Memory: 100").message())
        .isEqualTo("memory is 100 MB, which goes with no CPU");
  }

  @Test
  void aSizeThatIsNoneSaysWhatOneIs() {
    assertThat(onlyFinding("Cpu: 1024", "Memory: lots").message())
        .isEqualTo(
            "memory is lots; AWS takes a bare number of MB (2048) or GB with the unit (2 GB)");
  }

  @Test
  void aSizeInAnotherSpellingIsWrittenAsAwsTakesIt() {
    assertThat(onlyFinding("Cpu: 512", "Memory: 1024 MB").message())
        .isEqualTo(
            "memory is 1024 MB; AWS takes a bare number of MB (2048) or GB with the unit (2 GB);"
                + " write 1024 or 1 GB");
    assertThat(onlyFinding("Cpu: 0.5", "Memory: 1024").message())
        .isEqualTo(
            "cpu is 0.5; AWS takes a bare number of CPU units (1024) or vCPUs with the unit (1"
                + " vCPU); write 512 or 0.5 vCPU");
    assertThat(onlyFinding("Cpu: 512", "Memory: 1100 MiB").message()).endsWith("; write 1100");
    assertThat(edited("Cpu: 512", "Memory: '1024 MB'", 0)).contains("Memory: \"1024\"\n");
    assertThat(edited("Cpu: 2 vCPUs", "Memory: 4 GB", 0)).contains("Cpu: 2048\n");
  }

  @Test
  void aDefinitionThatAFargateServiceRunsIsJudgedWhateverItSays() {
    assertThat(
            Judged.of(
                    Templates.read(
                        """
                        Resources:
                          Web: { Type: AWS::ECS::TaskDefinition }
                          Service:
                            Type: AWS::ECS::Service
                            Properties: { TaskDefinition: !Ref Web, LaunchType: FARGATE }
                        """))
                .messages())
        .containsExactly(
            "Web: no cpu at the task level; Fargate offers 0.25, 0.5, 1, 2, 4, 8, 16 or 32 vCPU",
            "Web: no memory at the task level; Fargate needs it beside the cpu",
            "Web: no network mode; Fargate accepts awsvpc");
  }

  @Test
  void twoServicesOfOneDefinitionJudgeItOnce() {
    var template =
        template("Cpu: 1024", "Memory: 9216")
            + """
              One: { Type: AWS::ECS::Service, Properties: { TaskDefinition: !Ref Web, LaunchType: FARGATE } }
              Two: { Type: AWS::ECS::Service, Properties: { TaskDefinition: !Ref Web, LaunchType: FARGATE } }
            """;
    assertThat(Templates.tasks(template)).hasSize(2);
    assertThat(Judged.of(Templates.read(template)).findings()).hasSize(1);
  }

  @Test
  void aDefinitionThatMayBeForInstancesIsNotChecked() {
    var judged =
        Judged.of(
            Templates.read(
                """
                Parameters:
                  Kind: { Type: String }
                Resources:
                  Web:
                    Type: AWS::ECS::TaskDefinition
                    Properties: { RequiresCompatibilities: [!Ref Kind], Cpu: 100, Memory: 300 }
                """));
    assertThat(judged.findings()).isEmpty();
    assertThat(judged.unchecked()).hasSize(6);
  }

  private static Finding onlyFinding(String cpu, String memory) {
    var findings = Judged.of(Templates.read(template(cpu, memory))).findings();
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }

  private static String edited(String cpu, String memory, int fix) {
    var text = new StringBuilder(template(cpu, memory));
    var edits = onlyFinding(cpu, memory).fixes().get(fix).edits();
    assertThat(edits).isNotEmpty();
    edits.stream()
        .sorted((one, other) -> other.at().start() - one.at().start())
        .forEach(edit -> text.replace(edit.at().start(), edit.at().end(), edit.text()));
    return text.toString();
  }

  private static String template(String cpu, String memory) {
    return """
    Parameters:
      Some: { Type: String }
    Resources:
      Web:
        Type: AWS::ECS::TaskDefinition
        Properties:
          RequiresCompatibilities: [FARGATE]
          NetworkMode: awsvpc
          %s
          %s
    """
        .formatted(cpu, memory);
  }
}
