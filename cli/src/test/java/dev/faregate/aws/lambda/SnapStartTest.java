package dev.faregate.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Starts from a snapshot.
class SnapStartTest {

  @Test
  void aRestoredStartBillsItsRestoreInsteadOfInit() {
    var quantities =
        Priced.template(
                """
                Resources:
                  Worker:
                    Type: AWS::Lambda::Function
                    Properties:
                      MemorySize: 1024
                      Runtime: python3.13
                      SnapStart: { ApplyOn: PublishedVersions }
                  Published:
                    Type: AWS::Lambda::Version
                    Properties: { FunctionName: !GetAtt Worker.Arn }
                """)
            .with("requests", "1000")
            .with("duration", "100ms")
            .with("cold-starts", "5%")
            .with("init", "400ms")
            .quantities();
    assertThat(quantities)
        .containsEntry("lambda.duration.x86_64", "100")
        .containsEntry("lambda.snapstart-restore", "50")
        .containsEntry("lambda.snapstart-cache", "2628000");
  }

  @Test
  void javaStartsFromSnapshotsForFree() {
    var quantities =
        Priced.function("Runtime: java21", "SnapStart: { ApplyOn: PublishedVersions }")
            .with("requests", "1000")
            .with("duration", "100ms")
            .with("restores", "50")
            .quantities();
    assertThat(quantities).containsOnlyKeys("lambda.requests", "lambda.duration.x86_64");
  }

  @Test
  void aSnapshotIsCachedForThreeHoursAtLeast() {
    var quantities =
        Priced.function("MemorySize: 1024")
            .with("snapstart-versions", "2")
            .with("snapstart-hours", "1")
            .with("restores", "1")
            .quantities();
    assertThat(quantities).containsEntry("lambda.snapstart-cache", "21600");
  }
}
