package dev.faregate.aws.eks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.rule.RuleBook;
import dev.faregate.rule.Templates;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PodTest {
  private static final String CLUSTER =
      """
      apiVersion: eksctl.io/v1alpha5
      kind: ClusterConfig
      metadata: { name: shop }
      fargateProfiles:
        - name: web
          selectors:
            - namespace: shop-*
            - namespace: default
              labels: { on: fargate, tier: "w?b" }
      """;

  private static Placement placement(String pod, String... others) {
    var text = "apiVersion: v1\nkind: Pod\n" + pod + "\n---\n" + String.join("\n---\n", others);
    for (var resource : new Eks().judged(Templates.read(text), Inputs.NONE, Catalog.bundled())) {
      if (resource instanceof Pod found) {
        return found.placement();
      }
    }
    throw new AssertionError("no pod");
  }

  static Stream<Arguments> podsOnFargate() {
    return Stream.of(
            "metadata: { name: it, namespace: shop-web }",
            "metadata: { name: it, labels: { on: fargate, tier: web, other: one } }",
            "metadata: { name: it, labels: { eks.amazonaws.com/fargate-profile: web } }",
            "metadata: { name: it }\nspec: { schedulerName: fargate-scheduler }",
            "metadata: { name: it }\n"
                + "spec: { nodeSelector: { eks.amazonaws.com/compute-type: fargate } }")
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("podsOnFargate")
  void whatAProfileSelectsOrAsksForItRunsOnFargate(String pod) {
    assertThat(placement(pod, CLUSTER).isOnFargate()).isTrue();
  }

  static Stream<Arguments> podsElsewhere() {
    return Stream.of(
        Arguments.of("metadata: { name: it }", "no Fargate profile of this run selects it"),
        Arguments.of(
            "metadata: { name: it, labels: { on: fargate } }",
            "no Fargate profile of this run selects it"),
        Arguments.of(
            "metadata: { name: it, labels: { on: fargate, tier: wb } }",
            "no Fargate profile of this run selects it"),
        Arguments.of(
            "metadata: { name: it, namespace: '${SPACE}' }",
            "it is not known which Fargate profile selects it"),
        Arguments.of(
            "metadata: { name: it, namespace: shop-web,"
                + " annotations: { eks.amazonaws.com/compute-type: ec2 } }",
            ""));
  }

  @ParameterizedTest
  @MethodSource("podsElsewhere")
  void ofOthersItIsSaidWhyTheyAreNotJudged(String pod, String why) {
    var placement = placement(pod, CLUSTER);
    assertThat(placement.isOnFargate()).isFalse();
    assertThat(placement.why()).isEqualTo(why);
  }

  @Test
  void withoutAClusterNothingSaysFargate() {
    assertThat(placement("metadata: { name: it }").why())
        .isEqualTo("nothing in this run says that it runs on Fargate");
  }

  @Test
  void withTwoClustersBothMustSelectIt() {
    var other = CLUSTER.replace("shop-*", "other");
    var pod = "metadata: { name: it, namespace: shop-web }";
    assertThat(placement(pod, CLUSTER, CLUSTER).isOnFargate()).isTrue();
    assertThat(placement(pod, CLUSTER, other).why())
        .isEqualTo("it is not known which Fargate profile selects it");
  }

  @Test
  void aProfileOfCloudFormationSelectsPodsToo() {
    var profile =
        """
        Resources:
          It:
            Type: AWS::EKS::FargateProfile
            Properties:
              Selectors: [{ Namespace: default, Labels: [{ Key: on, Value: fargate }] }]
        """;
    assertThat(placement("metadata: { name: it, labels: { on: fargate } }", profile).isOnFargate())
        .isTrue();
  }

  static Stream<Arguments> nodes() {
    return Stream.of(
            CLUSTER + "managedNodeGroups: [{ name: nodes }]",
            CLUSTER + "nodeGroups: [{ name: nodes }]",
            CLUSTER + "autoModeConfig: { enabled: true }",
            CLUSTER + "---\napiVersion: karpenter.sh/v1\nkind: NodePool",
            "Resources:\n  It: { Type: AWS::EKS::FargateProfile,"
                + " Properties: { Selectors: [{ Namespace: '*' }] } }")
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("nodes")
  void aDaemonSetRunsOnWhateverNodesThereMayBe(String cluster) {
    var rule = new RuleBook(new Eks(), new EksDaemonSetNotSupported(), Catalog.bundled());
    var logs =
        "\n---\napiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: it, namespace: shop-a }";
    assertThat(rule.findings(CLUSTER + logs.substring(1))).hasSize(1);
    assertThat(rule.findings(cluster + logs)).isEmpty();
  }

  @Test
  void awsSaysAllThatAPodOnTheHostsNetworkWants() {
    var rule = new RuleBook(new Eks(), new EksPodHostFieldNotSupported(), Catalog.bundled());
    var findings =
        rule.findings(
            """
            apiVersion: v1
            kind: Pod
            metadata: { name: it }
            spec:
              schedulerName: fargate-scheduler
              hostNetwork: true
              containers: [{ name: web, ports: [{ containerPort: 80, hostPort: 80 }] }]
            """);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().awsMessage())
        .isEqualTo(
            "Pod not supported on Fargate: fields not supported: HostNetwork, port contains HostIP"
                + " or HostPort");
  }

  @Test
  void aPodThatIsNotKnownToRunOnFargateIsNotedOnce() {
    var pod = "apiVersion: v1\nkind: Pod\nspec: { hostNetwork: true }\n";
    var notes = 0;
    for (var rule : new Eks().rules()) {
      var book = new RuleBook(new Eks(), rule, Catalog.bundled());
      assertThat(book.findings(pod)).isEmpty();
      notes += book.notChecked(pod);
    }
    assertThat(notes).isEqualTo(1);
  }

  @Test
  void aHoleInASizeIsNotChecked() {
    var rule = new RuleBook(new Eks(), new EksPodTooLarge(), Catalog.bundled());
    var pod =
        """
        apiVersion: v1
        kind: Pod
        spec:
          schedulerName: fargate-scheduler
          containers:
            - resources: { requests: { cpu: "${CPU}", memory: lots } }
            - resources: { requests: { cpu: 17 } }
        """;
    assertThat(rule.findings(pod)).hasSize(1);
    assertThat(rule.notChecked(pod)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1000",
    "500m, 500",
    "1.5, 1500",
    ".5, 500",
    "1., 1000",
    "2e3, 2000000",
    "1E1, 10000",
    "0.0001, 1",
    "100u, 0",
    "512Mi, 536870912000",
    "1k, 1000000",
    "007, 7000",
    "0, 0",
    "16Ei, 9223372036854775807",
    "99999999999999999999, 9223372036854775807",
    "'', -1",
    "m, -1",
    "1.2.3, -1",
    "1 Gi, -1",
    "-1, -1",
    "1GB, -1",
    "1e, -1"
  })
  void quantitiesAreReadAsKubernetesDoes(String text, long thousandths) {
    assertThat(Quantity.thousandths(text)).isEqualTo(thousandths);
  }
}
