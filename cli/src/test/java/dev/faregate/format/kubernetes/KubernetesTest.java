package dev.faregate.format.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Given;
import dev.faregate.format.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesTest {
  private static final Kubernetes FORMAT = new Kubernetes();

  @Test
  void aPodIsReadInKubernetesWords() {
    var stack =
        Given.stack(
            FORMAT,
            "pod.yaml",
            """
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop, labels: { app: web } }
            spec: { containers: [{ name: web, image: "${IMAGE}" }] }
            """);
    assertThat(Given.declared(stack)).containsExactly("Kubernetes::Pod web");
    assertThat(Given.properties(stack, "web"))
        .isEqualTo(
            "{kind: Pod, namespace: shop, labels: {app: web}, spec: {containers: [{name: web,"
                + " image: unknown: ${IMAGE} is filled in later}]}}");
  }

  @Test
  void theTemplateOfADeploymentIsAPodInItsNamespace() {
    var stack =
        Given.stack(
            FORMAT,
            "web.yaml",
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web, namespace: shop, labels: { app: other } }
            spec:
              replicas: 3
              template:
                metadata: { labels: { app: web }, annotations: { a: b } }
                spec: { hostNetwork: true }
            """);
    assertThat(Given.declared(stack)).containsExactly("Kubernetes::Pod web");
    assertThat(Given.properties(stack, "web"))
        .isEqualTo(
            "{kind: Deployment, namespace: shop, labels: {app: web}, annotations: {a: b},"
                + " spec: {hostNetwork: true}, replicas: 3}");
  }

  @Test
  void theTemplateOfACronJobIsThatOfItsJobs() {
    var stack =
        Given.stack(
            FORMAT,
            "job.yaml",
            """
            apiVersion: batch/v1
            kind: CronJob
            metadata: { name: nightly }
            spec: { jobTemplate: { spec: { template: { spec: { hostPID: true } } } } }
            """);
    assertThat(Given.property(stack, "nightly", "spec")).isEqualTo("{hostPID: true}");
  }

  @Test
  void aListDeclaresWhatMattersOfItsItems() {
    var stack =
        Given.stack(
            FORMAT,
            "all.json",
            """
            {"apiVersion": "v1", "kind": "List", "items": [
              {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "web"}},
              {"apiVersion": "apps/v1", "kind": "DaemonSet", "metadata": {"name": "logs"}},
              {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": "data"}},
              {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass",
               "metadata": {"name": "fast"}, "provisioner": "ebs.csi.aws.com"}]}
            """);
    assertThat(Given.declared(stack))
        .containsExactly(
            "Kubernetes::DaemonSet logs",
            "Kubernetes::PersistentVolumeClaim data",
            "Kubernetes::StorageClass fast");
    assertThat(Given.property(stack, "fast", "provisioner")).isEqualTo("ebs.csi.aws.com");
  }

  @Test
  void aClusterOfEksctlIsReadInCloudFormationsWords() {
    var stack =
        Given.stack(
            FORMAT,
            "cluster.yaml",
            """
            apiVersion: eksctl.io/v1alpha5
            kind: ClusterConfig
            metadata: { name: shop, region: eu-west-1 }
            fargateProfiles:
              - name: web
                selectors: [{ namespace: shop, labels: { app: web } }]
            managedNodeGroups: [{ name: nodes, minSize: 2 }]
            karpenter: { version: "1.0" }
            """);
    assertThat(stack.region()).contains("eu-west-1");
    assertThat(Given.declared(stack))
        .containsExactly(
            "AWS::EKS::Cluster shop",
            "AWS::EKS::FargateProfile web",
            "AWS::EKS::Nodegroup nodes",
            "Kubernetes::NodePool karpenter");
    assertThat(Given.properties(stack, "web"))
        .isEqualTo(
            "{ClusterName: shop, FargateProfileName: web, PodExecutionRoleArn: unknown: eksctl"
                + " makes the role, Selectors: [{Namespace: shop, Labels: [{Key: app, Value:"
                + " web}]}]}");
  }

  @Test
  void whatStandsBelowAClusterIsInItsRegion() {
    var source =
        Given.source(
            "all.yaml",
            """
            apiVersion: eksctl.io/v1alpha5
            kind: ClusterConfig
            metadata: { name: shop, region: eu-west-1 }
            ---
            apiVersion: v1
            kind: Pod
            """);
    assertThat(FORMAT.read(source, source.documents().getLast(), Inputs.NONE).region())
        .contains("eu-west-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{apiVersion: v1, kind: Pod, metadata: {name: web}}",
        "{apiVersion: v1, kind: Pod}",
        "{apiVersion: extensions/v1beta1, kind: Deployment, metadata: {name: web}}",
        "{apiVersion: eksctl.io/v1alpha5, kind: ClusterConfig}",
        "{apiVersion: v1, kind: List, items: [{apiVersion: batch/v1, kind: Job}]}"
      })
  void manifestsThatMatterAreRecognised(String yaml) {
    assertThat(Given.recognises(FORMAT, "it.yaml", yaml)).isTrue();
    assertThat(Given.stack(FORMAT, "it.yaml", yaml).declarations()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{apiVersion: v1, kind: Service, metadata: {name: web}}",
        "{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: Service}]}",
        "{apiVersion: v1, kind: List}",
        "{apiVersion: serving.knative.dev/v1, kind: Deployment}",
        "{apiVersion: apps/v1, kind: Pod}",
        "{apiVersion: v1, kind: Pod, metadata: {name: '{{ .Release.Name }}'}}",
        "{apiVersion: [v1], kind: Pod}",
        "{openapi: 3.0.0, info: {version: v1}}",
        "{services: {web: {image: nginx}}}",
        "[{apiVersion: v1, kind: Pod}]",
        "Pod"
      })
  void othersAreNot(String yaml) {
    assertThat(Given.recognises(FORMAT, "it.yaml", yaml)).isFalse();
    assertThat(Given.stack(FORMAT, "it.yaml", "Pod").declarations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{apiVersion: v1, kind: Pod, metadata: web, spec: [1]}",
        "{apiVersion: apps/v1, kind: Deployment, metadata: [], spec: {template: web}}",
        "{apiVersion: batch/v1, kind: CronJob, spec: {jobTemplate: 1}}",
        "{apiVersion: eksctl.io/v1alpha5, kind: ClusterConfig, metadata: {name: [1], region: {}},"
            + " fargateProfiles: [1, {selectors: web}, {selectors: [1, {labels: [1]}]}],"
            + " nodeGroups: {a: b}, karpenter: 1}"
      })
  void whatIsNoManifestAtAllIsReadAllTheSame(String yaml) {
    assertThat(Given.stack(FORMAT, "it.yaml", yaml).declarations()).isNotEmpty();
  }
}
