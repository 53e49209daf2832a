package dev.faregate.billing.vector;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/// Compiles each piece of a program into a class of its own: one loop, in which every value is a
/// vector in a local variable. The shape of the code is that of a loop written by hand, because
/// that is what HotSpot's own compiler takes apart best: helpers that hand vectors to each other
/// are not always inlined, and then every vector becomes an object.
final class BlockCompiler {
  private static final ClassDesc ARRAY = ConstantDescs.CD_double.arrayType();
  private static final ClassDesc ARRAYS = ARRAY.arrayType();
  private static final MethodTypeDesc RUN =
      MethodTypeDesc.of(ConstantDescs.CD_void, ARRAYS, CD_int, ARRAYS, CD_int, CD_int, ARRAYS);
  private static final ClassDesc BLOCK = ClassDesc.of(Block.class.getName());
  private static final ClassDesc NAME = ClassDesc.of(Block.class.getPackageName(), "PricedBlock");

  private BlockCompiler() {}

  static List<Block> compile(Program program, Pieces plan) {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < plan.pieces().size(); i++) {
      blocks.add(load(bytes(new Piece(program, plan, i))));
    }
    return blocks;
  }

  private static byte[] bytes(Piece piece) {
    return ClassFile.of()
        .build(
            NAME,
            made ->
                made.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SYNTHETIC)
                    .withInterfaceSymbols(BLOCK)
                    .withMethodBody(
                        INIT_NAME,
                        MTD_void,
                        0,
                        code ->
                            code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void).return_())
                    .withMethodBody(
                        "run",
                        RUN,
                        ClassFile.ACC_PUBLIC,
                        code -> new BlockWriter(code, piece).write()));
  }

  private static Block load(byte[] bytes) {
    try {
      var made = MethodHandles.lookup().defineHiddenClass(bytes, true);
      return (Block)
          made.findConstructor(made.lookupClass(), MethodType.methodType(void.class)).invoke();
    } catch (Throwable impossible) {
      throw new LinkageError("a compiled block does not link", impossible);
    }
  }
}
