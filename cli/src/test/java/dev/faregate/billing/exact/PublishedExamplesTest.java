package dev.faregate.billing.exact;

import static dev.faregate.billing.Bills.dial;
import static dev.faregate.billing.Bills.duration;
import static dev.faregate.billing.Bills.posting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Bill;
import dev.faregate.billing.Formula;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.Scenario;
import dev.faregate.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Examples that AWS has worked out on its pricing pages, with the prices of this build.
class PublishedExamplesTest {
  private static final String HERE = "us-east-1";

  @Test
  void theMobileBackend() {
    var bill =
        settle(
            requests(3_000_000),
            posting("F", "lambda.duration.x86_64", HERE, duration(calls(3_000_000), 120, 1536)));
    assertThat(cents(bill)).containsExactly("0.40", "2.33");
    assertThat(Amounts.exact(bill.total())).isEqualTo("2.733338");
  }

  @Test
  void theSupportTicketsWithStorageBySeconds() {
    var storage =
        calls(6_000_000)
            .times(dial("duration", "ms", 280))
            .per(1000)
            .times(dial("storage", "MB", 2048).beyond(512))
            .per(1024);
    var bill =
        settle(
            requests(6_000_000),
            posting("F", "lambda.duration.x86_64", HERE, duration(calls(6_000_000), 280, 4096)),
            posting("F", "lambda.storage.x86_64", HERE, storage));
    assertThat(cents(bill)).containsExactly("1.00", "105.33", "0.08");
    assertThat(Amounts.cents(bill.total())).isEqualTo("106.41");
  }

  private static List<String> cents(Bill bill) {
    return bill.lines().stream().map(line -> Amounts.cents(line.net())).toList();
  }

  private static Posting requests(long count) {
    return posting("F", "lambda.requests", HERE, calls(count));
  }

  private static Formula calls(long count) {
    return dial("requests", "requests", count);
  }

  private static Bill settle(Posting... postings) {
    return Ledger.settle(List.of(postings), Catalog.bundled(), FreeTier.ON, Scenario.TYPICAL);
  }
}
