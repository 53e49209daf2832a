package dev.faregate.billing.vector;

import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.FreeTier;
import dev.faregate.billing.Posting;
import dev.faregate.billing.PriceBook;
import dev.faregate.billing.Scenario;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Setting;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An account some of whose dials move, in one month.
///
/// @param dials those that move, each found in the postings
/// @param figures that move them
/// @param inputs that move the figures
/// @param month its number, from 0
public record MovingAccount(
    List<Posting> postings,
    PriceBook prices,
    FreeTier freeTier,
    List<MovingDial> dials,
    List<MovingFigure> figures,
    Inputs inputs,
    int month) {
  public MovingAccount {
    postings = List.copyOf(postings);
    dials = List.copyOf(dials);
    figures = List.copyOf(figures);
  }

  Draws draws(long seed) {
    return new Draws(seed, inputs, month, new BitSet());
  }

  /// Its program, with a result for each of the parts beside cost and magnitude.
  AccountProgram program(List<BitSet> parts) {
    var columns = new HashMap<Dial, Integer>();
    for (int i = 0; i < dials.size(); i++) {
      columns.put(dials.get(i).dial(), i);
    }
    return AccountProgram.of(
        postings,
        prices,
        freeTier,
        dials.size(),
        dial -> columns.getOrDefault(dial, Columns.FIXED),
        Scenario.TYPICAL,
        parts);
  }

  Rows rows(Scoring scoring) {
    var responses = new ArrayList<Response>();
    for (var dial : dials) {
      responses.add(dial.response(figures));
    }
    return new ScenarioRows(scoring, figures, responses);
  }

  /// What the ledger is to settle for one row: each dial at its setting there.
  public List<Posting> postings(long seed, long row) {
    var columns = new double[dials.size()][1];
    rows(draws(seed)).fill(LoopKernel.INSTANCE, row, columns, 1);
    Map<Dial, Dial> settled = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      settled.put(dials.get(i).dial(), at(dials.get(i).dial(), (long) columns[i][0]));
    }
    var result = new ArrayList<Posting>();
    for (var posting : postings) {
      result.add(Redialled.of(posting, dial -> settled.getOrDefault(dial, dial)));
    }
    return result;
  }

  private static Dial at(Dial dial, long value) {
    var why = dial.setting().why();
    return new Dial(
        dial.resource(),
        dial.name(),
        dial.unit(),
        dial.places(),
        new Setting(value, value, value, Basis.ASSUMED, why));
  }
}
