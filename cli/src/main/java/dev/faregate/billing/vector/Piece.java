package dev.faregate.billing.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// One piece of a program, and what it reads and writes.
///
/// @param steps the numbers of its steps, in order
/// @param columns the steps that are columns and are read here
/// @param constants the steps that are constants and are used here as vectors
/// @param takes steps of earlier pieces whose values it needs
/// @param hands on its own steps whose values later pieces need
/// @param results the numbers of the program's results that it writes
record Piece(
    Program program,
    List<Integer> steps,
    SortedSet<Integer> columns,
    SortedSet<Integer> constants,
    SortedSet<Integer> takes,
    SortedSet<Integer> hands,
    List<Integer> results) {

  Piece(Program program, Pieces plan, int number) {
    this(
        program,
        plan.pieces().get(number),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(plan.handedOn()),
        new ArrayList<>());
    hands.retainAll(steps);
    for (int own : steps) {
      var step = step(own);
      use(step.left());
      if (step.hasRight()) {
        use(step.right());
      }
    }
    boolean last = number + 1 == plan.pieces().size();
    for (int i = 0; i < program.results().size(); i++) {
      int result = program.results().get(i);
      // What is no step of any piece is written by the last.
      if (steps.contains(result) || last && !step(result).hasLeft()) {
        results.add(i);
        use(result);
      }
    }
  }

  Step step(int number) {
    return program.steps().get(number);
  }

  private void use(int operand) {
    switch (step(operand).operation()) {
      case COLUMN -> columns.add(operand);
      case CONSTANT -> constants.add(operand);
      default -> {
        if (!steps.contains(operand)) {
          takes.add(operand);
        }
      }
    }
  }
}
