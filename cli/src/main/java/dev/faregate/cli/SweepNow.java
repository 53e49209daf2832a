package dev.faregate.cli;

import dev.faregate.billing.Amounts;
import dev.faregate.report.SweepReport.LeftOut;
import dev.faregate.report.SweepReport.Row;
import dev.faregate.usage.Basis;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What is swept as it is described: what all else is measured against.
///
/// @param refusal why it is not priced as it is, if it is not
record SweepNow(Swept swept, SweepKind kind, SizeTable table, Optional<LeftOut> refusal) {

  /// @param perVcpu memory in MB that comes with one vCPU
  static SweepNow of(Swept swept, long perVcpu) {
    var subject = swept.subject();
    var kind =
        new SweepKind(
            subject.launch(),
            subject.architecture(),
            subject.resource().region(),
            OptionalLong.empty(),
            OptionalLong.empty());
    var size = List.of(subject.size());
    var model = swept.model().model();
    var table =
        model.isPresent() ? SizeTable.of(size, model.get(), perVcpu) : SizeTable.untimed(size);
    return new SweepNow(swept, kind, table, refusal(swept, kind, table));
  }

  private static Optional<LeftOut> refusal(Swept swept, SweepKind kind, SizeTable table) {
    var size = table.size(0);
    long longest = SweepRun.longest(swept.account().run().catalog());
    var why = "";
    if (size.memory() == 0) {
      why = "its size is not known before deployment";
    } else if (!swept.subject().sizes(kind).contains(size)) {
      why = "AWS offers no " + size.words();
    } else if (!kind.launch().isTask() && table.milliseconds(0) > longest) {
      why = "Lambda ends a request after " + Amounts.grouped(Long.toString(longest)) + " ms";
    }
    return why.isEmpty() ? Optional.empty() : Optional.of(new LeftOut("as it is", why, 1));
  }

  /// Nothing where it cannot be priced so.
  Optional<Row> row(OptionalLong requests) {
    if (refusal.isPresent()) {
      return Optional.empty();
    }
    var exact = swept.exact(kind, table, 0, requests.orElse(0));
    return exact.basis() == Basis.UNKNOWN ? Optional.empty() : Optional.of(exact.row());
  }
}
