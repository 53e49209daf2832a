package dev.faregate.billing.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// A program cut into pieces small enough for HotSpot to compile each as a whole.
///
/// @param pieces the numbers of the steps of each, columns and constants left out: those are at
///   hand everywhere
/// @param handedOn the steps whose values a later piece needs
record Pieces(List<List<Integer>> pieces, SortedSet<Integer> handedOn) {
  /// Steps of a piece: well below where HotSpot refuses a method, at 8,000 bytes of code.
  private static final int STEPS = 48;

  static Pieces of(Program program) {
    var pieces = new ArrayList<List<Integer>>();
    pieces.add(new ArrayList<>());
    var home = new int[program.steps().size()];
    var handedOn = new TreeSet<Integer>();
    for (int i = 0; i < home.length; i++) {
      var step = program.steps().get(i);
      if (!step.hasLeft()) {
        continue;
      }
      if (pieces.getLast().size() == STEPS) {
        pieces.add(new ArrayList<>());
      }
      pieces.getLast().add(i);
      home[i] = pieces.size();
      handOn(step.left(), i, home, handedOn);
      if (step.hasRight()) {
        handOn(step.right(), i, home, handedOn);
      }
    }
    return new Pieces(pieces, handedOn);
  }

  private static void handOn(int operand, int user, int[] home, SortedSet<Integer> handedOn) {
    if (home[operand] != 0 && home[operand] != home[user]) {
      handedOn.add(operand);
    }
  }
}
