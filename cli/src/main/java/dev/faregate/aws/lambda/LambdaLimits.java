package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;

/// The names under which the catalog keeps Lambda's limits and the figures its billing counts with.
final class LambdaLimits {
  static final String ARCHITECTURES = "lambda.architectures";
  static final String ARCHITECTURES_COUNT = "lambda.architectures.count";
  static final String ASYNC_PAYLOAD = "lambda.async-payload";
  static final String ASYNC_PAYLOAD_INCLUDED = "lambda.async-payload.included";
  static final String ASYNC_PAYLOAD_STEP = "lambda.async-payload.step";
  static final String CONCURRENCY = "lambda.concurrency";
  static final String CONCURRENCY_REQUESTS = "lambda.concurrency.requests";
  static final String CONFIGURATION = "lambda.configuration";
  static final String DEAD_LETTER_REGION = "lambda.dead-letter.region";
  static final String DEAD_LETTER_SERVICES = "lambda.dead-letter.services";
  static final String ENVIRONMENT = "lambda.environment";
  static final String ENVIRONMENT_OVERHEAD = "lambda.environment.overhead";
  static final String ENVIRONMENT_PER_VARIABLE = "lambda.environment.per-variable";
  static final String ENVIRONMENT_RESERVED = "lambda.environment.reserved";
  static final String FILE_SYSTEM_READY = "lambda.file-systems.ready";
  static final String INSTANCES = "lambda.instances";
  static final String LAYERS = "lambda.layers";
  static final String LAYERS_REGION = "lambda.layers.region";
  static final String LAYERS_VERSIONS = "lambda.layers.versions";
  static final String MEMORY = "lambda.memory";
  static final String MEMORY_ON_INSTANCES = "lambda.memory.managed-instances";
  static final String PACKAGE = "lambda.package.unzipped";

  static final String PACKAGE_NEEDS_RUNTIME = "lambda.package-type.needs-runtime";
  static final String PACKAGE_OF_IMAGE = "lambda.package-type.of-image";
  static final String PACKAGE_TYPES = "lambda.package-type";
  static final String POLLERS_KAFKA = "lambda.pollers.kafka";
  static final String POLLERS_KAFKA_MAXIMUM = "lambda.pollers.kafka.maximum";
  static final String POLLERS_KAFKA_PER_UNIT = "lambda.pollers.kafka.per-unit";
  static final String POLLERS_SQS = "lambda.pollers.sqs";
  static final String POLLERS_SQS_MAXIMUM = "lambda.pollers.sqs.maximum";
  static final String PROVISIONED_ROUNDING = "lambda.provisioned-rounding";
  static final String RESERVED_LEAST = "lambda.concurrency.reserved.least";
  static final String RUNTIMES = "lambda.runtimes";
  static final String SNAPSTART_CACHE = "lambda.snapstart-cache";
  static final String SNAPSTART_FREE = "lambda.snapstart.free";
  static final String SNAPSTART_REGIONS_WITHOUT = "lambda.snapstart.regions-without";
  static final String STORAGE = "lambda.storage";
  static final String STORAGE_INCLUDED = "lambda.storage.included";
  static final String STORAGE_ON_INSTANCES = "lambda.storage.managed-instances";
  static final String STREAMED_INCLUDED = "lambda.streamed.included";
  static final String TIMEOUT = "lambda.timeout";
  static final String TIMEOUT_ON_INSTANCES = "lambda.timeout.managed-instances";
  static final String UNRESERVED = "lambda.concurrency.unreserved";

  private LambdaLimits() {}

  /// A single figure.
  static long figure(Catalog catalog, String name) {
    return catalog.figure(name).value();
  }
}
