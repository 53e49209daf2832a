package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// AWS bills an account: what is priced together shares one free tier.
class PricedTogetherTest {
  @TempDir Path folder;

  @BeforeEach
  void twoTemplates() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    for (var name : new String[] {"one", "two"}) {
      Files.writeString(
          folder.resolve(name + ".yaml"),
          """
          Resources:
            %s:
              Type: AWS::Lambda::Function
              Properties:
                Runtime: python3.13
                Handler: a.b
                Code: { S3Bucket: b, S3Key: k }
                Role: arn:aws:iam::123456789012:role/r
                MemorySize: 1024
          """
              .formatted(name));
    }
  }

  @Test
  void twoTemplatesShareOneFreeTier() {
    // 2 × 1M requests less 1M at $0.20; 2 × 500,000 GB-s less 400,000 at $0.0000166667.
    assertThat(total("one.yaml", "two.yaml")).isEqualTo("10.20002");
    assertThat(total("one.yaml")).isEqualTo("1.66667");
  }

  @Test
  void theOrderOfFilesChangesNothing() {
    assertThat(total("two.yaml", "one.yaml")).isEqualTo(total("one.yaml", "two.yaml"));
  }

  @Test
  void aFileIsBilledOnceHoweverItIsNamed() {
    assertThat(total("one.yaml", "./one.yaml", "two.yaml", ".")).isEqualTo(total("."));
  }

  @Test
  void aFolderIsTheSameAsItsFiles() {
    assertThat(total(".")).isEqualTo(total("one.yaml", "two.yaml"));
  }

  @Test
  void aParameterThatOneOfThemDeclaresIsNoSlip() throws IOException {
    Files.writeString(
        folder.resolve("three.yaml"),
        "Parameters: { Stage: { Type: String } }\nResources: { Q: { Type: AWS::SQS::Queue } }\n");
    var known = new Terminal(folder).run("check", ".", "--parameter", "Stage=prod");
    assertThat(known.status()).as(known.all()).isZero();
    var slip = new Terminal(folder).run("check", ".", "--parameter", "Stge=prod");
    assertThat(slip.out()).contains("no parameter Stge in this template");
    assertThat(slip.status()).isEqualTo(2);
  }

  private String total(String... paths) {
    var line = new ArrayList<String>();
    line.add("price");
    line.addAll(List.of(paths));
    line.addAll(List.of("--usage", "requests=1M", "--usage", "duration=500ms", "--output", "json"));
    var printed = new Terminal(folder).run(line);
    assertThat(printed.err()).isEmpty();
    var json = printed.out();
    int exact = json.indexOf("\"exact\":") + "\"exact\":".length();
    int from = json.indexOf('"', exact) + 1;
    return json.substring(from, json.indexOf('"', from));
  }
}
