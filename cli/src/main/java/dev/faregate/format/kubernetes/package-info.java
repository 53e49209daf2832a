/// Kubernetes' manifests and eksctl's clusters. Start at
/// [dev.faregate.format.kubernetes.Kubernetes].
package dev.faregate.format.kubernetes;
