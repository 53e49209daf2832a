package dev.faregate.billing;

import dev.faregate.billing.Formula.Dial;
import dev.faregate.usage.Quantity;
import dev.faregate.usage.Setting;
import dev.faregate.usage.UsageName;

/// Dials and postings for tests.
public final class Bills {
  public static final UsageName REQUESTS =
      new UsageName("requests", Quantity.COUNT, "requests", "invocations in the month");

  private Bills() {}

  public static Dial dial(String name, String unit, long value) {
    return new Dial("Thumbnailer", name, unit, 0, Setting.exact(value, "a test"));
  }

  public static Dial unset(String name) {
    return new Dial("Thumbnailer", name, name, 0, Setting.unknown("no usage given"));
  }

  public static Posting posting(String resource, String meter, String region, Formula quantity) {
    return new Posting(StubResource.function(resource), new Charge(meter, region, quantity));
  }

  /// AWS's first worked example: 3M requests of 120 ms with 1536 MB.
  public static Formula duration(Formula requests, long milliseconds, long megabytes) {
    return requests
        .times(dial("duration", "ms", milliseconds))
        .per(1000)
        .times(dial("memory", "MB", megabytes))
        .per(1024);
  }

  /// Lambda's prices in two regions and its two allowances, as the tests of this package need them.
  public static StubPrices lambda() {
    return new StubPrices()
        .region("us-gov-west-1", "aws-us-gov")
        .region("cn-north-1", "aws-cn")
        .tariff("lambda.requests", "request", "us-east-1", "0", "0.0000002")
        .tariff("lambda.requests", "request", "us-gov-west-1", "0", "0.0000002")
        .tariff("lambda.requests", "request", "cn-north-1", "0", "0.0000002")
        .tariff("lambda.requests", "request", "af-south-1", "0", "0.0000003")
        .tariff(
            "lambda.duration.x86_64",
            "GB-second",
            "us-east-1",
            "0",
            "0.0000166667",
            "6000000000",
            "0.000015",
            "15000000000",
            "0.0000133334")
        .tariff("lambda.duration.arm64", "GB-second", "us-east-1", "0", "0.0000133334")
        .tariff("lambda.storage", "GB-second", "us-east-1", "0", "0.0000000309")
        .allowance("lambda.requests", 1_000_000, "request", "lambda.requests")
        .allowance(
            "lambda.duration",
            400_000,
            "GB-second",
            "lambda.duration.x86_64",
            "lambda.duration.arm64");
  }
}
