package dev.faregate.billing.vector;

import static java.lang.constant.ConstantDescs.CD_double;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// Writes the instructions of a step, on vectors.
final class StepWriter {
  private static final String PACKAGE = "jdk.incubator.vector";
  static final ClassDesc DOUBLES = ClassDesc.of(PACKAGE, "DoubleVector");
  static final ClassDesc SPECIES = ClassDesc.of(PACKAGE, "VectorSpecies");
  private static final ClassDesc VECTOR = ClassDesc.of(PACKAGE, "Vector");
  private static final ClassDesc MASK = ClassDesc.of(PACKAGE, "VectorMask");
  private static final ClassDesc OPERATORS = ClassDesc.of(PACKAGE, "VectorOperators");
  private static final ClassDesc COMPARISON = OPERATORS.nested("Comparison");

  /// From here on every double is whole. Added to a lesser one that is not negative, and taken off
  /// again, it leaves the nearest whole number.
  private static final double WHOLE = 0x1p52;

  private final CodeBuilder code;
  private final int[] values;

  /// @param values the local variable of each step's value, once it has one
  StepWriter(CodeBuilder code, int[] values) {
    this.code = code;
    this.values = values;
  }

  /// Leaves its value on the stack.
  void write(Step step) {
    value(step.left());
    switch (step.operation()) {
      case PLUS -> binary(step, "add");
      case MINUS -> binary(step, "sub");
      case TIMES -> binary(step, "mul");
      case OVER -> binary(step, "div");
      case LEAST -> chosen(step, "GT");
      case MOST -> chosen(step, "LT");
      case ROUNDED_UP -> roundedUp(step.constant());
      case COLUMN, CONSTANT -> throw new IllegalStateException("no step");
    }
  }

  void value(int number) {
    code.aload(values[number]);
  }

  private void binary(Step step, String method) {
    if (step.hasRight()) {
      value(step.right());
      code.invokevirtual(DOUBLES, method, MethodTypeDesc.of(DOUBLES, VECTOR));
    } else {
      withConstant(method, step.constant());
    }
  }

  /// What is on the stack, and a constant.
  void withConstant(String method, double constant) {
    code.loadConstant(constant)
        .invokevirtual(DOUBLES, method, MethodTypeDesc.of(DOUBLES, CD_double));
  }

  /// The left operand, or the right where the comparison holds.
  private void chosen(Step step, String comparison) {
    code.dup();
    compare(comparison, step);
    int mask = code.allocateLocal(TypeKind.REFERENCE);
    code.astore(mask);
    if (step.hasRight()) {
      value(step.right());
      code.aload(mask).invokevirtual(DOUBLES, "blend", MethodTypeDesc.of(DOUBLES, VECTOR, MASK));
    } else {
      code.loadConstant(step.constant())
          .aload(mask)
          .invokevirtual(DOUBLES, "blend", MethodTypeDesc.of(DOUBLES, CD_double, MASK));
    }
  }

  private void compare(String comparison, Step step) {
    code.getstatic(OPERATORS, comparison, COMPARISON);
    if (step.hasRight()) {
      value(step.right());
      code.invokevirtual(DOUBLES, "compare", MethodTypeDesc.of(MASK, COMPARISON, VECTOR));
    } else {
      code.loadConstant(step.constant())
          .invokevirtual(DOUBLES, "compare", MethodTypeDesc.of(MASK, COMPARISON, CD_double));
    }
  }

  /// To the nearest whole number, one more where that is less, and as it is where it is so large
  /// that it must be whole.
  private void roundedUp(double step) {
    int exact = code.allocateLocal(TypeKind.REFERENCE);
    int up = code.allocateLocal(TypeKind.REFERENCE);
    if (step != 1) {
      withConstant("div", step);
    }
    code.astore(exact).aload(exact);
    withConstant("add", WHOLE);
    withConstant("sub", WHOLE);
    code.astore(up).aload(up).loadConstant(1.0).aload(up);
    code.getstatic(OPERATORS, "LT", COMPARISON)
        .aload(exact)
        .invokevirtual(DOUBLES, "compare", MethodTypeDesc.of(MASK, COMPARISON, VECTOR))
        .invokevirtual(DOUBLES, "add", MethodTypeDesc.of(DOUBLES, CD_double, MASK))
        .aload(exact)
        .aload(exact)
        .getstatic(OPERATORS, "GE", COMPARISON)
        .loadConstant(WHOLE)
        .invokevirtual(DOUBLES, "compare", MethodTypeDesc.of(MASK, COMPARISON, CD_double))
        .invokevirtual(DOUBLES, "blend", MethodTypeDesc.of(DOUBLES, VECTOR, MASK));
    if (step != 1) {
      withConstant("mul", step);
    }
  }
}
