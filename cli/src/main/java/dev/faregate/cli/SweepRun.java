package dev.faregate.cli;

import dev.faregate.catalog.Catalog;
import dev.faregate.report.Report;
import dev.faregate.report.SweepReport;
import dev.faregate.report.SweepReport.LeftOut;
import dev.faregate.report.SweepReport.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Sweeps: from what was asked to a report.
final class SweepRun {
  /// Configurations at all traffic levels: at one of them each takes 8 bytes.
  private static final long MOST = 20_000_000;

  private final SweepRequest asked;
  private final Swept swept;
  private final Concurrently concurrently;
  private final List<LeftOut> leftOut = new ArrayList<>();

  private SweepRun(SweepRequest asked, Swept swept) {
    this.asked = asked;
    this.swept = swept;
    this.concurrently =
        Concurrently.onAllCores(asked.run().arguments(), asked.run().surroundings());
  }

  static SweepReport report(SweepRequest asked) {
    return new SweepRun(asked, swept(asked)).report();
  }

  private static Swept swept(SweepRequest asked) {
    var run = asked.run();
    var subject = asked.subject();
    var resource = subject.resource();
    var account = SweepAccount.of(run, resource, asked.usage(), asked.freeTier());
    var base = SweepBase.of(account.postings(resource, asked.usage()));
    boolean serves = subject instanceof SweptFunction;
    if (base.several().contains("provisioned") || base.several().contains("provisioned-hours")) {
      throw new CommandLineError(
          resource.name()
              + ": its provisioned concurrency is scaled by a schedule; say one number with"
              + " --provisioned");
    }
    var month = asked.usage().month();
    var dials = new SweepDials(base, month.seconds(), asked.options().atOnce(), serves);
    var model =
        SweepModel.of(
            run.arguments(),
            run.surroundings(),
            run.catalog(),
            month,
            base.typical(serves ? "duration" : "run"),
            SizeTable.standIn(subject.size(), perVcpu(run.catalog())));
    return new Swept(subject, account, asked.usage(), dials, model);
  }

  /// For which a request may run, in milliseconds.
  static long longest(Catalog catalog) {
    return catalog.range("lambda.timeout").most() * 1000;
  }

  static long perVcpu(Catalog catalog) {
    return catalog.figure("lambda.memory.per-vcpu").value();
  }

  private SweepReport report() {
    var levels = levels();
    var priced = families(levels.size());
    if (priced.isEmpty()) {
      throw new CommandLineError(
          leftOut.isEmpty()
              ? "--memories: no size that AWS offers lies there"
              : "no configuration is left: " + leftOut.getFirst().why());
    }
    var now = SweepNow.of(swept, perVcpu(asked.run().catalog()));
    now.refusal().ifPresent(leftOut::add);
    var finder = new SweepLevels(swept, priced, concurrently);
    var found = new ArrayList<Level>();
    long count = 0;
    for (var family : priced) {
      count += family.table().length();
    }
    for (var level : levels) {
      found.add(finder.at(level, asked.options().top(), now.row(level)));
    }
    var run = asked.run();
    var catalog = run.catalog();
    return new SweepReport(
        swept.subject().resource().name(),
        SweepText.about(asked),
        Version.PROGRAM,
        new Report.Book(catalog.oldest(), catalog.newest(), catalog.digest()),
        count,
        swept.model().says(),
        found,
        now.refusal().isPresent() ? List.of() : BreakEvens.of(swept, perVcpu(catalog)),
        leftOut,
        SweepText.assumed(asked, swept, found));
  }

  /// Those asked for, else as usage says.
  private List<OptionalLong> levels() {
    if (!swept.dials().serves()) {
      return List.of(OptionalLong.empty());
    }
    var levels = new ArrayList<OptionalLong>();
    for (var requests : asked.options().requests()) {
      levels.add(OptionalLong.of(requests));
    }
    if (!levels.isEmpty()) {
      return levels;
    }
    var described = swept.dials().base().typical("requests");
    if (described.isEmpty()) {
      throw new CommandLineError(
          "sweep "
              + swept.subject().resource().name()
              + ": nobody says how many requests; say --requests 3M");
    }
    return List.of(described);
  }

  /// @param levels how many times each is priced
  private List<SweptFamily> families(int levels) {
    var tables = new SweepTables(asked, swept, leftOut);
    var known = new HashMap<Boolean, SizeTable>();
    var kinds = SweepKinds.of(asked.options(), swept.subject(), asked.run().catalog());
    var sized = new ArrayList<Map.Entry<SweepKind, SizeTable>>();
    long count = 0;
    for (var kind : kinds) {
      var table = known.computeIfAbsent(kind.launch().isTask(), _ -> tables.of(kind, kinds));
      if (table.length() > 0) {
        sized.add(Map.entry(kind, table));
        count += (long) levels * table.length();
      }
    }
    if (count > MOST) {
      throw new CommandLineError(
          "that is "
              + count
              + " configurations at all traffic levels; ask for fewer, "
              + MOST
              + " at most");
    }
    var families =
        concurrently.map(
            sized, pair -> SweptFamily.of(pair.getKey(), pair.getValue(), swept), "charging");
    var priced = new ArrayList<SweptFamily>();
    for (var family : families) {
      if (family.program().isPresent()) {
        priced.add(family);
      } else {
        leftOut.add(
            new LeftOut(
                family.kind().words(), String.join("; ", family.why()), family.table().length()));
      }
    }
    return priced;
  }
}
