package dev.faregate.billing.vector;

import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// Writes the loop of one piece.
final class BlockWriter {
  private static final String PACKAGE = "jdk.incubator.vector";
  private static final ClassDesc DOUBLES = ClassDesc.of(PACKAGE, "DoubleVector");
  private static final ClassDesc VECTOR = ClassDesc.of(PACKAGE, "Vector");
  private static final ClassDesc MASK = ClassDesc.of(PACKAGE, "VectorMask");
  private static final ClassDesc SPECIES = ClassDesc.of(PACKAGE, "VectorSpecies");
  private static final ClassDesc OPERATORS = ClassDesc.of(PACKAGE, "VectorOperators");
  private static final ClassDesc COMPARISON = OPERATORS.nested("Comparison");
  private static final ClassDesc ARRAY = CD_double.arrayType();

  private static final int COLUMNS = 1;
  private static final int FROM = 2;
  private static final int RESULTS = 3;
  private static final int TO = 4;
  private static final int LENGTH = 5;
  private static final int MEMORY = 6;

  /// From here on every double is whole. Added to a lesser one that is not negative, and taken off
  /// again, it leaves the nearest whole number.
  private static final double WHOLE = 0x1p52;

  private final CodeBuilder code;
  private final Piece piece;

  // Local variables: of each step's value, of the array it is read from or handed on in, and of the
  // array of each result.
  private final int[] values;
  private final int[] arrays;
  private final int[] results;
  private int row;

  BlockWriter(CodeBuilder code, Piece piece) {
    this.code = code;
    this.piece = piece;
    this.values = new int[piece.program().steps().size()];
    this.arrays = new int[values.length];
    this.results = new int[piece.program().results().size()];
  }

  void write() {
    prepare();
    row = code.allocateLocal(TypeKind.INT);
    code.iconst_0().istore(row);
    var top = code.newBoundLabel();
    var end = code.newLabel();
    code.iload(row).iload(LENGTH).if_icmpge(end);
    for (int column : piece.columns()) {
      load(column, FROM);
    }
    for (int taken : piece.takes()) {
      loadMemory(taken);
    }
    for (int number : piece.steps()) {
      step(number);
      keep(number);
    }
    store();
    code.iinc(row, VectorKernel.lanes()).goto_(top).labelBinding(end).return_();
  }

  /// What every turn of the loop needs.
  private void prepare() {
    for (int column : piece.columns()) {
      array(arrays, column, COLUMNS, piece.step(column).left());
    }
    for (int taken : piece.takes()) {
      array(arrays, taken, MEMORY, taken);
    }
    for (int handed : piece.hands()) {
      array(arrays, handed, MEMORY, handed);
    }
    for (int result : piece.results()) {
      array(results, result, RESULTS, result);
    }
    for (int constant : piece.constants()) {
      code.getstatic(DOUBLES, "SPECIES_PREFERRED", SPECIES)
          .loadConstant(piece.step(constant).constant())
          .invokestatic(DOUBLES, "broadcast", MethodTypeDesc.of(DOUBLES, SPECIES, CD_double));
      keep(constant);
    }
  }

  private void array(int[] names, int name, int parameter, int index) {
    int local = code.allocateLocal(TypeKind.REFERENCE);
    code.aload(parameter).loadConstant(index).aaload().astore(local);
    names[name] = local;
  }

  private void load(int column, int from) {
    code.getstatic(DOUBLES, "SPECIES_PREFERRED", SPECIES)
        .aload(arrays[column])
        .iload(from)
        .iload(row)
        .iadd();
    fromArray();
    keep(column);
  }

  private void loadMemory(int taken) {
    code.getstatic(DOUBLES, "SPECIES_PREFERRED", SPECIES).aload(arrays[taken]).iload(row);
    fromArray();
    keep(taken);
  }

  private void fromArray() {
    code.invokestatic(DOUBLES, "fromArray", MethodTypeDesc.of(DOUBLES, SPECIES, ARRAY, CD_int));
  }

  private void keep(int number) {
    int local = code.allocateLocal(TypeKind.REFERENCE);
    code.astore(local);
    values[number] = local;
  }

  private void value(int number) {
    code.aload(values[number]);
  }

  private void store() {
    for (int handed : piece.hands()) {
      value(handed);
      code.aload(arrays[handed]).iload(row);
      intoArray();
    }
    for (int result : piece.results()) {
      value(piece.program().results().get(result));
      // Plus zero: a zero has no sign.
      withConstant("add", 0.0);
      code.aload(results[result]).iload(TO).iload(row).iadd();
      intoArray();
    }
  }

  private void intoArray() {
    code.invokevirtual(DOUBLES, "intoArray", MethodTypeDesc.of(CD_void, ARRAY, CD_int));
  }

  private void step(int number) {
    var step = piece.step(number);
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

  private void binary(Step step, String method) {
    if (step.hasRight()) {
      value(step.right());
      code.invokevirtual(DOUBLES, method, MethodTypeDesc.of(DOUBLES, VECTOR));
    } else {
      withConstant(method, step.constant());
    }
  }

  private void withConstant(String method, double constant) {
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
