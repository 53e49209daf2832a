package dev.faregate.format.sam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Events of a clock.
class ScheduledEventsTest {

  @Test
  void aScheduleIsARule() {
    var stack =
        Given.events(
            """
            Tick:
              Type: Schedule
              Properties: { Schedule: rate(5 minutes), Enabled: false, Input: "{}" }
            """);
    assertThat(Given.find(stack, "FnTick").type()).isEqualTo("AWS::Events::Rule");
    assertThat(Given.properties(stack, "FnTick"))
        .isEqualTo(
            "{ScheduleExpression: rate(5 minutes), State: DISABLED, Targets: [{Arn: !Fn.Arn, Id:"
                + " FnTickLambdaTarget, Input: {}}]}");
  }

  @Test
  void aScheduleInvokesTheAliasWhereOneIsPublished() {
    var stack =
        Given.resources(
            """
            Fn:
              Type: AWS::Serverless::Function
              Properties:
                Handler: h
                Runtime: r
                CodeUri: .
                AutoPublishAlias: live
                Events:
                  Tick: { Type: Schedule, Properties: { Schedule: rate(1 day), State: ENABLED } }
            """);
    assertThat(Given.property(stack, "FnTick", "Targets"))
        .isEqualTo("[{Arn: !FnAliaslive, Id: FnTickLambdaTarget}]");
    assertThat(Given.property(stack, "FnTick", "State")).isEqualTo("ENABLED");
  }

  @Test
  void aScheduleOfTheSecondKindIsSchedulers() {
    var stack =
        Given.events(
            """
            Tick:
              Type: ScheduleV2
              Properties:
                ScheduleExpression: cron(0 8 * * ? *)
                ScheduleExpressionTimezone: Europe/Berlin
                State: DISABLED
                StartDate: 2026-01-01T00:00:00Z
                EndDate: 2026-12-31T00:00:00Z
                RetryPolicy: { MaximumRetryAttempts: 2 }
            """);
    assertThat(Given.find(stack, "FnTick").type()).isEqualTo("AWS::Scheduler::Schedule");
    assertThat(Given.properties(stack, "FnTick"))
        .isEqualTo(
            "{ScheduleExpression: cron(0 8 * * ? *), ScheduleExpressionTimezone: Europe/Berlin,"
                + " State: DISABLED, StartDate: 2026-01-01T00:00:00Z, EndDate:"
                + " 2026-12-31T00:00:00Z, FlexibleTimeWindow: {Mode: OFF}, Name: FnTick, Target:"
                + " {Arn: !Fn.Arn, RoleArn: !FnTickRole.Arn, RetryPolicy: {MaximumRetryAttempts:"
                + " 2}}}");
    assertThat(Given.find(stack, "FnTickRole").type()).isEqualTo("AWS::IAM::Role");
  }
}
