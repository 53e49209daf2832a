package dev.faregate.aws.lambda;

import dev.faregate.usage.Quantity;
import dev.faregate.usage.UsageName;
import java.util.List;

/// The usage figures of a function. Their names are those of `faregate quote lambda`.
final class LambdaUsage {
  static final UsageName REQUESTS = count("requests", "requests", "invocations in the month");
  static final UsageName DURATION =
      new UsageName("duration", Quantity.DURATION, "ms", "average billed duration of a request");
  static final UsageName MEMORY =
      new UsageName("memory", Quantity.MEGABYTES, "MB", "memory of the function");
  static final UsageName STORAGE =
      new UsageName("storage", Quantity.MEGABYTES, "MB", "ephemeral storage of the function");
  static final UsageName PROVISIONED =
      count("provisioned", "environments", "provisioned concurrency");
  static final UsageName PROVISIONED_HOURS =
      hours("provisioned-hours", "hours of the month for which concurrency is provisioned");
  static final UsageName PROVISIONED_REQUESTS =
      count("provisioned-requests", "requests", "requests that provisioned concurrency serves");
  static final UsageName PROVISIONED_DURATION =
      new UsageName(
          "provisioned-duration", Quantity.DURATION, "ms", "average duration of those requests");
  static final UsageName COLD_STARTS =
      new UsageName("cold-starts", Quantity.SHARE, "", "share of requests that start cold");
  static final UsageName INIT =
      new UsageName("init", Quantity.DURATION, "ms", "INIT time of a cold start");
  static final UsageName SNAPSTART_VERSIONS =
      count("snapstart-versions", "versions", "published versions whose snapshot is cached");
  static final UsageName SNAPSTART_HOURS =
      hours("snapstart-hours", "hours for which each snapshot is cached");
  static final UsageName RESTORES =
      count("restores", "restores", "starts from a SnapStart snapshot");
  static final UsageName STREAMED_REQUESTS =
      count("streamed-requests", "requests", "requests whose response is streamed");
  static final UsageName STREAMED_SIZE =
      new UsageName("streamed-size", Quantity.BYTES, "B", "average size of a streamed response");
  static final UsageName ASYNC_PAYLOAD =
      new UsageName("async-payload", Quantity.BYTES, "B", "average payload, when asynchronous");
  static final UsageName ASYNC_REQUESTS =
      count("async-requests", "requests", "asynchronous requests, all of them if not said");
  static final UsageName POLLER_HOURS =
      hours("poller-hours", "event-poller unit hours in the month");
  static final UsageName KAFKA_POLLER_HOURS =
      hours("kafka-poller-hours", "those of Kafka, where a function polls both");
  static final UsageName SQS_POLLER_HOURS =
      hours("sqs-poller-hours", "those of SQS, where a function polls both");
  static final UsageName DURABLE_OPERATIONS =
      count("durable-operations", "operations", "operations of durable executions");
  static final UsageName DURABLE_WRITTEN =
      new UsageName("durable-written", Quantity.GIGABYTES, "GB", "data durable executions write");
  static final UsageName DURABLE_RETAINED =
      new UsageName(
          "durable-retained", Quantity.GIGABYTES, "GB-months", "data durable executions keep");
  static final UsageName TENANT_ENVIRONMENTS =
      count("tenant-environments", "environments", "environments created for single tenants");
  static final UsageName INSTANCES =
      count("instances", "instances", "managed instances that run all the time");
  static final UsageName INSTANCE_HOURS =
      hours("instance-hours", "hours of all managed instances together");

  /// In the order in which help lists them.
  static final List<UsageName> ALL =
      List.of(
          REQUESTS,
          DURATION,
          MEMORY,
          STORAGE,
          PROVISIONED,
          PROVISIONED_HOURS,
          PROVISIONED_REQUESTS,
          PROVISIONED_DURATION,
          COLD_STARTS,
          INIT,
          SNAPSTART_VERSIONS,
          SNAPSTART_HOURS,
          RESTORES,
          STREAMED_REQUESTS,
          STREAMED_SIZE,
          ASYNC_PAYLOAD,
          ASYNC_REQUESTS,
          POLLER_HOURS,
          KAFKA_POLLER_HOURS,
          SQS_POLLER_HOURS,
          DURABLE_OPERATIONS,
          DURABLE_WRITTEN,
          DURABLE_RETAINED,
          TENANT_ENVIRONMENTS,
          INSTANCES,
          INSTANCE_HOURS);

  private LambdaUsage() {}

  private static UsageName count(String name, String unit, String says) {
    return new UsageName(name, Quantity.COUNT, unit, says);
  }

  private static UsageName hours(String name, String says) {
    return new UsageName(name, Quantity.HOURS, "s", says);
  }
}
