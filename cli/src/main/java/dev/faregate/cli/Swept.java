package dev.faregate.cli;

import dev.faregate.billing.Posting;
import dev.faregate.billing.Ratio;
import dev.faregate.report.SweepReport.Row;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Setting;
import dev.faregate.usage.Usage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// A sweep under way: what is swept, in which account, and where its dials stand.
///
/// @param usage as it is described
/// @param model how durations follow from sizes
record Swept(
    SweepSubject subject, SweepAccount account, Usage usage, SweepDials dials, SweepModel model) {

  /// What the ledger says of one configuration.
  ///
  /// @param basis of its own lines on the bill, whatever is known of others
  record Exact(Row row, Basis basis) {}

  Usage usage(SweepKind kind, Map<String, Setting> said) {
    boolean alone = dials.serves() && kind.launch().isTask();
    return new SweepUsage(
        usage, subject.resource().name(), said, new HashSet<>(subject.hidden(kind)), alone);
  }

  /// Priced by the very way that `price` takes.
  Exact exact(SweepKind kind, SizeTable table, int size, long requests) {
    var values = dials.values(kind, table, size, requests);
    var resource = subject.as(kind, table.size(size));
    var postings = account.postings(resource, usage(kind, dials.usage(kind, values)));
    var bill = account.bill(postings);
    var basis = Basis.EXACT;
    for (var line : bill.lines().subList(0, postings.size())) {
      basis = basis.and(line.basis());
    }
    return new Exact(row(kind, table, size, values, basis, account.adds(bill)), basis);
  }

  private Row row(
      SweepKind kind, SizeTable table, int size, long[] values, Basis basis, Ratio monthly) {
    var at = table.size(size);
    return new Row(
        kind.launch().word(),
        kind.architecture(),
        kind.region(),
        at.cpu() == 0 ? OptionalLong.empty() : OptionalLong.of(at.cpu()),
        at.memory(),
        kind.storage(),
        kind.provisioned().isPresent() ? kind.provisioned() : dials.provisioned(kind),
        dials.tasks(values),
        table.isTimed() ? OptionalLong.of(table.milliseconds(size)) : OptionalLong.empty(),
        isOutside(table.standIn(size)),
        basis == Basis.EXACT ? "exact" : "assumed",
        monthly,
        Optional.empty());
  }

  private boolean isOutside(double megabytes) {
    return model.model().isPresent() && model.model().get().isOutside(megabytes);
  }

  /// For a dial that nobody has set.
  CommandLineError unknown(Posting posting) {
    var missing = new LinkedHashMap<String, String>();
    posting
        .charge()
        .quantity()
        .dials(
            dial -> {
              if (dial.setting().isUnknown()) {
                missing.put(dial.name(), dial.setting().why());
              }
            });
    var name = subject.resource().name();
    var first = missing.keySet().stream().findFirst().orElse("requests");
    return new CommandLineError(
        "sweep "
            + name
            + ": "
            + first
            + " is not known ("
            + missing.getOrDefault(first, "")
            + "); say it with --usage "
            + name
            + "."
            + first
            + "=…");
  }
}
