package dev.faregate.aws.fargate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.billing.Amounts;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What AWS publishes as examples, and what follows from its price list, to the cent.
class FargatePricesTest {
  private static final Month DAYS_30 = new Month("30d", 720, Optional.empty(), 2026);

  @Test
  void fiveTasksOfTenMinutesADayWithThirtyGigabytes() {
    var task = Quoted.linux(1024, 2048);
    var usage = Templates.usage(DAYS_30, "tasks=5", "runs=30", "run=10min", "storage=30GB");
    assertThat(Templates.lines(Templates.bill(task, usage)))
        .containsExactly(
            "fargate.vcpu.linux.x86_64 1.01",
            "fargate.memory.linux.x86_64 0.22",
            "fargate.storage 0.03");
  }

  @Test
  void tenPodsOfAnHourADayOnEks() {
    var task = Quoted.eks(256, 1024);
    var usage = Templates.usage(DAYS_30, "tasks=10", "runs=30", "run=60min");
    assertThat(Templates.lines(Templates.bill(task, usage)))
        .containsExactly(
            "eks.fargate.vcpu.linux.x86_64 3.04", "eks.fargate.memory.linux.x86_64 1.33");
  }

  @Test
  void anAverageOf60And83HundredthsRunsAMonth() {
    var task = Quoted.linux(2048, 4096);
    var usage = Templates.usage("tasks=1", "runs=60.83", "run=8h");
    assertThat(Templates.lines(Templates.bill(task, usage)))
        .containsExactly("fargate.vcpu.linux.x86_64 39.40", "fargate.memory.linux.x86_64 8.65");
  }

  @Test
  void twoTasksAllMonth() {
    var bill = Templates.bill(Quoted.linux(1024, 2048), Templates.usage("tasks=2"));
    assertThat(Templates.lines(bill))
        .containsExactly("fargate.vcpu.linux.x86_64 59.10", "fargate.memory.linux.x86_64 12.98");
    assertThat(Amounts.exact(bill.total())).isEqualTo("72.0802");
  }

  @Test
  void windowsCostsItsLicenceForEachVcpu() {
    var bill = Templates.bill(Quoted.windows(2048, 4096), Templates.usage("tasks=1"));
    assertThat(Templates.lines(bill))
        .containsExactly(
            "fargate.vcpu.windows.x86_64 67.97", // 1460 h × 0.046552
            "fargate.memory.windows.x86_64 14.93", // 2920 h × 0.00511175
            "fargate.windows-licence 67.16"); // 1460 h × 0.046
  }

  @Test
  void armIsChargedOnItsOwnMeters() {
    var bill = Templates.bill(Quoted.arm(1024, 2048), Templates.usage("tasks=2"));
    assertThat(Templates.lines(bill))
        .containsExactly("fargate.vcpu.linux.arm64 47.27", "fargate.memory.linux.arm64 10.40");
  }

  @Test
  void aRunIsBilledByTheSecondAndForAMinuteAtLeast() {
    assertThat(seconds(Quoted.linux(1024, 2048), "run=1ms")).isEqualTo("60");
    assertThat(seconds(Quoted.linux(1024, 2048), "run=60s")).isEqualTo("60");
    assertThat(seconds(Quoted.linux(1024, 2048), "run=60001ms")).isEqualTo("61");
    assertThat(seconds(Quoted.linux(1024, 2048), "run=10min")).isEqualTo("600");
  }

  @Test
  void aRunOnWindowsIsBilledForFiveMinutesAtLeast() {
    assertThat(seconds(Quoted.windows(1024, 2048), "run=1min")).isEqualTo("300");
    assertThat(seconds(Quoted.windows(1024, 2048), "run=301s")).isEqualTo("301");
  }

  @Test
  void spotIsPricedAndSaidToMove() {
    var task = Quoted.spot("us-east-1", 1024, 2048);
    var bill = Templates.bill(task, Templates.usage("tasks=1"));
    assertThat(Templates.lines(bill))
        .containsExactly(
            "fargate.spot.vcpu.linux.x86_64 9.41", "fargate.spot.memory.linux.x86_64 2.07");
    for (var line : bill.lines()) {
      assertThat(line.basis()).isEqualTo(Basis.ASSUMED);
      assertThat(line.charge().assumptions().getFirst().why())
          .startsWith("Spot moves daily; price of 2026-");
    }
  }

  @Test
  void spotWithoutAPriceInTheRegionIsUnknown() {
    var task = Quoted.spot("ap-southeast-7", 1024, 2048);
    var bill = Templates.bill(task, Templates.usage("tasks=1"));
    assertThat(bill.isAtLeast()).isTrue();
    assertThat(bill.total().signum()).isZero();
  }

  @Test
  void whatAwsDoesNotRunHasNoPrice() {
    assertThat(refused(Quoted.windowsOnSpot())).isEqualTo("Fargate Spot runs no Windows tasks");
    assertThat(refused(Quoted.windowsOnArm()))
        .isEqualTo("Fargate runs Windows tasks on x86_64 only");
    assertThat(refused(Quoted.armOnEks()))
        .isEqualTo("EKS runs Fargate tasks on demand, on Linux and x86_64 only");
  }

  @Test
  void whatAwsDoesNotRunIsBilledInNoPartAndOnNoSpotPrice() {
    var bill = Templates.bill(Quoted.windowsOnSpot(), Templates.usage("tasks=1", "storage=200GB"));
    assertThat(bill.total().signum()).isZero();
    assertThat(bill.lines()).allMatch(line -> line.charge().assumptions().isEmpty());
  }

  /// The only reason why anything of it is unknown, which all of it is.
  private static String refused(FargateTask task) {
    var whys = new TreeSet<String>();
    for (var line : Templates.bill(task, Templates.usage("tasks=1")).lines()) {
      whys.add(line.unknown().isEmpty() ? "billed" : line.unknown().getFirst().why());
    }
    assertThat(whys).hasSize(1).contains(task.refusal());
    return whys.first();
  }

  @Test
  void storageWithinWhatIsIncludedCostsNothing() {
    var task = Quoted.linux(1024, 2048);
    assertThat(Templates.lines(Templates.bill(task, Templates.usage("tasks=1", "storage=20GB"))))
        .contains("fargate.storage 0.00");
    assertThat(Templates.lines(Templates.bill(task, Templates.usage("tasks=1", "storage=200GB"))))
        .contains("fargate.storage 14.59"); // 180 GB × 730 h × 0.000111
  }

  @Test
  void aPublicAddressIsPaidForByTheHour() {
    var bill = Templates.bill(Quoted.publicIp(), Templates.usage("tasks=3"));
    assertThat(Templates.lines(bill)).contains("vpc.public-ipv4 10.95"); // 3 × 730 h × 0.005
  }

  @Test
  void aCalendarMonthIsAsLongAsItIs() {
    var february = new Month("2026-02", 672, Optional.of(YearMonth.of(2026, 2)), 2026);
    var bill = Templates.bill(Quoted.linux(1024, 2048), Templates.usage(february, "tasks=1"));
    assertThat(Amounts.exact(bill.lines().getFirst().quantity())).isEqualTo("672");
  }

  private static String seconds(FargateTask task, String run) {
    var bill = Templates.bill(task, Templates.usage("tasks=1", "runs=3600", run));
    return Amounts.exact(bill.lines().getFirst().quantity());
  }
}
