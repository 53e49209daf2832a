/// AWS Batch's own documents in JSON. Start at [dev.faregate.format.batch.BatchJobDefinition].
package dev.faregate.format.batch;
