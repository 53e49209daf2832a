package dev.faregate.billing.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.faregate.billing.RandomAccount;
import dev.faregate.billing.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What holds the fast core to the exact ledger.
class KernelsAgreeProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyKernelComesToWhatTheLedgerSays(
      @ForAll("accounts") RandomAccount account,
      @ForAll("kernels") Kernel kernel,
      @ForAll @IntRange(min = 1, max = 21) int rows,
      @ForAll long seed) {
    var scenarios = new RowsOfAccount(account, rows, seed);
    var results = scenarios.price(kernel, List.of());
    for (int row = 0; row < rows; row++) {
      double exact = decimal(scenarios.bill(row).total());
      assertThat(results[0][row]).isCloseTo(exact, within(error(results[1][row])));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aPartComesToTheSumOfItsLines(
      @ForAll("accounts") RandomAccount account,
      @ForAll("kernels") Kernel kernel,
      @ForAll @IntRange(min = 1, max = 21) int rows,
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 255) int members) {
    var part = BitSet.valueOf(new long[] {members});
    var scenarios = new RowsOfAccount(account, rows, seed);
    var results = scenarios.price(kernel, List.of(part));
    for (int row = 0; row < rows; row++) {
      var lines = scenarios.bill(row).lines();
      var exact = Ratio.ZERO;
      for (int i = 0; i < lines.size(); i++) {
        exact = part.get(i) ? exact.plus(lines.get(i).net()) : exact;
      }
      assertThat(results[2][row]).isCloseTo(decimal(exact), within(error(results[1][row])));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theKernelsAgreeBitByBit(
      @ForAll("accounts") RandomAccount account,
      @ForAll @IntRange(min = 1, max = 2100) int rows,
      @ForAll long seed) {
    var scenarios = new RowsOfAccount(account, rows, seed);
    var parts = List.of(BitSet.valueOf(new long[] {0b1011}));
    var loops = scenarios.price(LoopKernel.INSTANCE, parts);
    var vectors = scenarios.price(VectorKernel.find().orElseThrow(), parts);
    for (int result = 0; result < loops.length; result++) {
      for (int row = 0; row < rows; row++) {
        assertThat(Double.doubleToRawLongBits(vectors[result][row]))
            .isEqualTo(Double.doubleToRawLongBits(loops[result][row]));
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void noRowDiffersInCentsWithoutBeingCalledUncertain(
      @ForAll("accounts") RandomAccount account,
      @ForAll("kernels") Kernel kernel,
      @ForAll long seed) {
    var scenarios = new RowsOfAccount(account, 10, seed);
    var results = scenarios.price(kernel, List.of());
    var cents = new Cents();
    cents.take(0, scenarios.columns, results, scenarios.rows);
    long exact = 0;
    for (int row = 0; row < scenarios.rows; row++) {
      exact += cents.uncertain().contains((long) row) ? 0 : cents(scenarios.bill(row).total());
    }
    assertThat(cents.total()).isEqualTo(exact);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 50)
  void severalThreadsComeToTheSameAsOne(
      @ForAll("accounts") RandomAccount account,
      @ForAll("kernels") Kernel kernel,
      @ForAll @IntRange(min = 1, max = 9) int threads,
      @ForAll @IntRange(min = 1, max = 20_000) int rows,
      @ForAll long seed) {
    var program = new RowsOfAccount(account, 1, seed).program(List.of()).program();
    Rows random =
        (by, first, columns, length) -> {
          for (int i = 0; i < columns.length; i++) {
            by.uniforms(Keys.of(seed, i), first, columns[i], length);
            for (int row = 0; row < length; row++) {
              columns[i][row] = Math.floor(columns[i][row] * 1000);
            }
          }
        };
    long[] expected = sum(new Grid(program, kernel, 1).price(rows, random, Cents::new));
    assertThat(sum(new Grid(program, kernel, threads).price(rows, random, Cents::new)))
        .isEqualTo(expected);
  }

  private static long[] sum(List<Cents> shares) {
    var sum = new long[2];
    for (var share : shares) {
      sum[0] += share.total();
      sum[1] += share.uncertain().size();
    }
    return sum;
  }

  private static long cents(Ratio ratio) {
    return new BigDecimal(ratio.numerator())
        .multiply(BigDecimal.valueOf(100))
        .divide(new BigDecimal(ratio.denominator()), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  @Provide
  Arbitrary<RandomAccount> accounts() {
    return RandomAccount.any();
  }

  @Provide
  Arbitrary<Kernel> kernels() {
    return Arbitraries.of(LoopKernel.INSTANCE, VectorKernel.find().orElseThrow());
  }

  private static double error(double magnitude) {
    return AccountProgram.TOLERANCE * magnitude + Double.MIN_VALUE;
  }

  private static double decimal(Ratio ratio) {
    return new BigDecimal(ratio.numerator())
        .divide(new BigDecimal(ratio.denominator()), MathContext.DECIMAL128)
        .doubleValue();
  }
}
