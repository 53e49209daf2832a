package dev.faregate.cli;

import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.Posting;
import dev.faregate.source.Origin;
import dev.faregate.usage.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Refuses a month in which a figure is unknown that the first month knows: it has grown beyond
/// what can be counted, and would look free.
final class GrownUnknown {
  private Set<String> unknown = Set.of();

  /// @throws CommandLineError for a figure that was known in the first month that was seen
  void see(List<Posting> postings, Month month) {
    var here = new HashSet<String>();
    for (var posting : postings) {
      var dials = new ArrayList<Dial>();
      posting.charge().quantity().dials(dials::add);
      for (var dial : dials) {
        if (dial.setting().isUnknown()) {
          here.add(key(posting, dial));
          if (month.after() > 0 && !unknown.contains(key(posting, dial))) {
            throw refusal(posting, dial, month);
          }
        }
      }
    }
    if (month.after() == 0) {
      unknown = here;
    }
  }

  private static String key(Posting posting, Dial dial) {
    var at = posting.resource().at();
    return at.file() + ":" + at.line() + " " + posting.resource().name() + " " + dial.name();
  }

  private static CommandLineError refusal(Posting posting, Dial dial, Month month) {
    var resource = posting.resource();
    var why = dial.setting().why();
    return new CommandLineError(
        Settings.place(Origin.at(resource.at()))
            + resource.name()
            + ": "
            + dial.name()
            + " "
            + why
            + (why.endsWith(month.inWords()) ? "" : month.inWords()));
  }
}
