package dev.faregate.cli;

import dev.faregate.cli.Terminal.Printed;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A repository with a function, its usage and budgets, all committed once.
abstract class GatedRepository {
  static final String TEMPLATE =
      """
      Resources:
        Thumbnailer:
          Type: AWS::Lambda::Function
          Properties:
            Runtime: python3.13
            Handler: a.b
            Code: { S3Bucket: b, S3Key: k }
            Role: arn:aws:iam::123456789012:role/r
            MemorySize: 1024
            Tags: [{ Key: team, Value: media }]
      """;

  static final String SETTINGS =
      """
      region: us-east-1
      account: { free-tier: off }
      usage:
        resources:
          Thumbnailer: { requests: 3M, duration: 200ms }
      budgets:
        - { name: this change, owner: platform, increase: 50%, at-least: 5 }
        - { name: media, tag: team=media, limit: 12 }
      """;

  @TempDir Path folder;
  Repository repository;

  @BeforeEach
  void commit() throws IOException {
    repository = new Repository(folder);
    repository.write("template.yaml", TEMPLATE).write("faregate.yaml", SETTINGS).commit("first");
  }

  Printed run(String... arguments) {
    return new Terminal(folder).run(arguments);
  }

  void memory(String megabytes) throws IOException {
    repository.write("template.yaml", TEMPLATE.replace("1024", megabytes));
  }
}
