package dev.faregate.catalog.build;

import dev.faregate.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small set of data files that compile, in which tests change a line.
final class DataFolder {
  private final Path root;

  DataFolder(Path root) throws IOException {
    this.root = root;
    write(
        "regions.yaml",
        """
        source: AWS
        read: 2026-01-01
        regions:
          eu-west-1: { name: EU (Ireland), prefix: EU, partition: aws }
          us-east-1: { name: US East (N. Virginia), prefix: USE1, partition: aws }
          us-gov-west-1: { name: AWS GovCloud (US), prefix: UGW1, partition: aws-us-gov }
        """);
    write(
        "prices/lambda.yaml",
        """
        service: lambda
        source: offer
        read: 2026-09-19
        sources:
          notes: Notes
          offer: AWS Price List
        meters:
          lambda.duration:
            unit: GB-second
            label: duration
            says: Duration
            from: [0, 6_000]
            tariffs:
              eu-west-1: [{ read: 2026-09-19, usd: [0.2, 0.1] }]
              us-east-1: [{ read: 2025-01-01, usd: [0.4, 0.3] }, { since: 2026-03-01, read: 2026-09-19, source: notes, usd: [0.2, 0.1] }]
          lambda.fee:
            unit: hour
            label: fee
            says: Fee
            tariffs: { of: lambda.instance, times: 0.15 }
          lambda.instance:
            unit: hour
            label: instance
            says: Instances
            from: [0]
            types:
              a.large:
                eu-west-1: [{ read: 2026-09-19, usd: [2] }]
              a.small:
                us-east-1: [{ read: 2026-09-19, usd: [1] }]
          lambda.requests:
            unit: request
            label: requests
            says: Requests
            from: [0]
            tariffs:
              aws: [{ read: 2026-09-19, usd: [0.5] }]
              us-east-1: [{ read: 2026-09-19, usd: [0.6] }]
        """);
    write(
        "free-types.yaml",
        """
        source: AWS
        read: 2026-01-01
        types:
          - AWS::IAM::*
          - AWS::SQS::QueuePolicy
        """);
    write(
        "types.yaml",
        """
        source: AWS
        read: 2026-01-01
        types:
          AWS::SQS::Queue: { attributes: Arn, properties: "QueueName Tags[{!Key !Value}]" }
        """);
    write(
        "type-names.yaml",
        """
        source: AWS
        read: 2026-01-01
        services:
          AWS::SQS: Queue QueuePolicy
        """);
    write(
        "free-tier.yaml",
        """
        source: AWS
        read: 2026-01-01
        allowances:
          lambda.requests: { amount: 10, unit: request, meters: [lambda.requests], partitions: [aws] }
        """);
    write(
        "limits/lambda.yaml",
        """
        service: lambda
        source: AWS
        read: 2026-01-01
        limits:
          lambda.memory: { unit: MB, from: 128, to: 10_240, default: 128 }
          lambda.size:
            pairs:
              256: [512, 1024]
              512: { from: 1024, to: 4096, by: 1024 }
        """);
    write(
        "limits/runtimes.yaml",
        """
        source: AWS
        read: 2026-01-01
        messages: { blocked: "{runtime} is blocked", unknown: unknown }
        runtimes:
          python3.13: { os: al2023 }
        """);
  }

  Path root() {
    return root;
  }

  DataFolder replace(String file, String what, String by) throws IOException {
    var text = Files.readString(root.resolve(file));
    if (!text.contains(what)) {
      throw new IllegalArgumentException(file + " has no " + what);
    }
    write(file, text.replace(what, by));
    return this;
  }

  Catalog compile() throws IOException {
    return Catalog.of(CatalogCompiler.compile(root));
  }

  private void write(String file, String text) throws IOException {
    var path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
