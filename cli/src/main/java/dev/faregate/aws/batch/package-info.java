/// AWS Batch: rules for jobs on Fargate. Start at [dev.faregate.aws.batch.Batch].
package dev.faregate.aws.batch;
