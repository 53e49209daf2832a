package dev.faregate.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.usage.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How often a function runs, as its schedules tell.
class RequestCountTest {

  @Test
  void aScheduleCountsTheRequestsOfAFunctionThatNothingElseStarts() {
    var december = new Month("2026-12", 744, Optional.of(YearMonth.of(2026, 12)), 2026);
    var quantities =
        Priced.template(
                """
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  Nightly:
                    Type: AWS::Serverless::Function
                    Properties:
                      Runtime: python3.13
                      Handler: clean.up
                      CodeUri: .
                      Events:
                        EveryNight:
                          Type: Schedule
                          Properties: { Schedule: cron(0 2 * * ? *) }
                        EveryHour:
                          Type: ScheduleV2
                          Properties: { ScheduleExpression: rate(1 hour) }
                        Never:
                          Type: Schedule
                          Properties: { Schedule: rate(1 minute), Enabled: false }
                """)
            .month(december)
            .quantities();
    assertThat(quantities).containsEntry("lambda.requests", Integer.toString(31 + 744));
  }

  @Test
  void whereSomethingElseStartsItTooTheSchedulesAreNotAll() {
    var quantities =
        Priced.template(
                """
                Resources:
                  Worker: { Type: AWS::Lambda::Function }
                  Hourly:
                    Type: AWS::Events::Rule
                    Properties:
                      ScheduleExpression: rate(1 hour)
                      Targets: [{ Id: worker, Arn: !GetAtt Worker.Arn }]
                  Address:
                    Type: AWS::Lambda::Url
                    Properties: { AuthType: NONE, TargetFunctionArn: !GetAtt Worker.Arn }
                """)
            .quantities();
    assertThat(quantities)
        .containsEntry(
            "lambda.requests",
            "unknown: no usage given; beside 730 runs by schedule, Address starts it");
  }
}
