/// EKS's own rules: what it refuses of Fargate profiles. Start at [dev.faregate.aws.eks.Eks].
package dev.faregate.aws.eks;
