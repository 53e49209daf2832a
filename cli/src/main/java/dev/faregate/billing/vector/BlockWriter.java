package dev.faregate.billing.vector;

import static dev.faregate.billing.vector.StepWriter.DOUBLES;
import static dev.faregate.billing.vector.StepWriter.SPECIES;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// Writes the loop of one piece.
final class BlockWriter {
  private static final ClassDesc ARRAY = CD_double.arrayType();

  private static final int COLUMNS = 1;
  private static final int FROM = 2;
  private static final int RESULTS = 3;
  private static final int TO = 4;
  private static final int LENGTH = 5;
  private static final int MEMORY = 6;

  private final CodeBuilder code;
  private final Piece piece;
  private final StepWriter steps;

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
    this.steps = new StepWriter(code, values);
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
      steps.write(piece.step(number));
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

  private void store() {
    for (int handed : piece.hands()) {
      steps.value(handed);
      code.aload(arrays[handed]).iload(row);
      intoArray();
    }
    for (int result : piece.results()) {
      steps.value(piece.program().results().get(result));
      // Plus zero: a zero has no sign.
      steps.withConstant("add", 0.0);
      code.aload(results[result]).iload(TO).iload(row).iadd();
      intoArray();
    }
  }

  private void intoArray() {
    code.invokevirtual(DOUBLES, "intoArray", MethodTypeDesc.of(CD_void, ARRAY, CD_int));
  }
}
