package dev.faregate.catalog.build;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes the class `CatalogBytes`, which holds the compiled catalog.
final class CatalogClass {
  /// How many bytes a class file takes for one text, at most.
  private static final int LONGEST = 65_535;

  static final ClassDesc NAME = ClassDesc.of("dev.faregate.catalog.CatalogBytes");

  private CatalogClass() {}

  static byte[] write(byte[] catalog) {
    var type = MethodTypeDesc.of(ConstantDescs.CD_String, ConstantDescs.CD_int);
    var parts = parts(catalog);
    return ClassFile.of()
        .build(
            NAME,
            builder ->
                builder
                    .withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER)
                    .withMethodBody(
                        "part", type, ClassFile.ACC_STATIC, code -> choose(code, parts)));
  }

  /// `return number == 0 ? "…" : number == 1 ? "…" : "";`
  private static void choose(CodeBuilder code, List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      var next = code.newLabel();
      code.iload(0).loadConstant(i).if_icmpne(next);
      code.loadConstant(parts.get(i)).areturn().labelBinding(next);
    }
    code.loadConstant("").areturn();
  }

  /// Cuts the catalog so that each part fits into a constant, where zero and what is above 127 take
  /// two bytes.
  private static List<String> parts(byte[] catalog) {
    var parts = new ArrayList<String>();
    int from = 0;
    int length = 0;
    for (int i = 0; i < catalog.length; i++) {
      int next = catalog[i] <= 0 ? 2 : 1;
      if (length + next > LONGEST) {
        parts.add(part(catalog, from, i));
        from = i;
        length = 0;
      }
      length += next;
    }
    parts.add(part(catalog, from, catalog.length));
    return parts;
  }

  private static String part(byte[] catalog, int from, int to) {
    return new String(catalog, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
