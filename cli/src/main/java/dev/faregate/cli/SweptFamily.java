package dev.faregate.cli;

import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.Posting;
import dev.faregate.billing.Scenario;
import dev.faregate.billing.vector.AccountProgram;
import dev.faregate.billing.vector.Family;
import dev.faregate.billing.vector.Program;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Configurations that differ in size only: charged once by the service's own pricer, with the
/// dials that follow from the size as columns.
///
/// @param program empty if it was left out
/// @param why it was left out, if it was
record SweptFamily(SweepKind kind, SizeTable table, Optional<Program> program, List<String> why) {
  SweptFamily {
    why = List.copyOf(why);
  }

  /// @throws CommandLineError if a figure is missing that no configuration has
  static SweptFamily of(SweepKind kind, SizeTable table, Swept swept) {
    var first = table.size(0);
    var refusals = swept.subject().refusals(kind, first);
    if (!refusals.isEmpty()) {
      return new SweptFamily(kind, table, Optional.empty(), refusals);
    }
    var dials = swept.dials();
    var usage = swept.usage(kind, dials.representative(kind, table));
    var postings = swept.account().postings(swept.subject().as(kind, first), usage);
    var all = swept.account().all(postings);
    var account =
        AccountProgram.of(
            all,
            swept.account().prices(),
            swept.account().freeTier(),
            SweepDials.COLUMNS,
            dials.columns(kind, table, own(postings)),
            Scenario.TYPICAL);
    var why = missing(account.left(), postings, swept);
    return new SweptFamily(
        kind, table, why.isEmpty() ? Optional.of(account.program()) : Optional.empty(), why);
  }

  /// Others may have dials of the same names, and so may others of the same name.
  private static Predicate<Dial> own(List<Posting> postings) {
    Set<Dial> own = Collections.newSetFromMap(new IdentityHashMap<>());
    postings.forEach(posting -> posting.charge().quantity().dials(own::add));
    return own::contains;
  }

  private static List<String> missing(List<Posting> left, List<Posting> own, Swept swept) {
    var why = new LinkedHashSet<String>();
    for (var posting : left) {
      if (!own.contains(posting)) {
        continue;
      }
      var charge = posting.charge();
      if (swept.account().prices().tariff(charge.meter(), charge.region()).isEmpty()) {
        why.add("no price of " + charge.meter() + " in " + charge.region() + " is known");
      } else {
        throw swept.unknown(posting);
      }
    }
    return new ArrayList<>(why);
  }

  Family at(SweepDials dials, long requests) {
    return new Family(program.orElseThrow(), dials.rows(kind, table, requests), table.length());
  }
}
