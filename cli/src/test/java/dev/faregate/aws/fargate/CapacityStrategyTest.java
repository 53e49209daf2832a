package dev.faregate.aws.fargate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityStrategyTest {

  @ParameterizedTest
  @CsvSource({
    "10, 2, 1, 0, 3, 6", // 2 + 2 on demand; of the 8 left 6 on Spot
    "10, 0, 1, 0, 1, 5",
    "11, 0, 1, 0, 1, 5", // what is left over at equal weights costs more
    "5, 0, 1, 0, 3, 4", // one round of 4, and the fifth to the larger weight
    "5, 0, 3, 0, 1, 1",
    "1, 1, 0, 0, 1, 0",
    "3, 1, 0, 0, 1, 2",
    "3, 0, 0, 2, 0, 2", // nothing says what else may run on Spot
    "0, 1, 1, 1, 1, 0"
  })
  void basesThenWeightsThenTheLargerWeight(
      long tasks,
      long onDemandBase,
      long onDemandWeight,
      long spotBase,
      long spotWeight,
      long spot) {
    assertThat(
            CapacityStrategy.spotTasks(tasks, onDemandBase, onDemandWeight, spotBase, spotWeight))
        .isEqualTo(spot);
  }

  @Test
  void aSingleProviderRunsAllWhateverItsWeight() {
    assertThat(CapacityStrategy.SPOT.spotTasks(7)).isEqualTo(7);
    assertThat(CapacityStrategy.ON_DEMAND.spotTasks(7)).isZero();
  }
}
