package dev.faregate.format.cloudformation;

import dev.faregate.format.Problems;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node.Scalar;
import java.util.List;

/// A parameter's type: `String`, `List<AWS::EC2::Subnet::Id>`.
record ParameterType(String name) {
  private static final List<String> PLAIN =
      List.of("String", "Number", "List<Number>", "List<String>", "CommaDelimitedList");
  private static final String STORED = "AWS::SSM::Parameter::Value<";

  static ParameterType of(Mapping.Entry entry, Mapping declared, Problems problems) {
    var written = declared.get("Type");
    if (written.isEmpty()) {
      problems.add("parameter " + entry.name() + " has no Type", entry.key().origin());
      return new ParameterType("String");
    }
    if (!(written.get() instanceof Scalar type)) {
      problems.add("parameter " + entry.name() + "'s Type is no text", written.get().origin());
      return new ParameterType("String");
    }
    if (!isKnown(type.text())) {
      problems.add(type.text() + " is no parameter type", type.text(), () -> PLAIN, type.origin());
    }
    return new ParameterType(type.text());
  }

  private static boolean isKnown(String name) {
    return PLAIN.contains(name) || name.startsWith("AWS::") || name.startsWith("List<AWS::");
  }

  /// Whether the value is a list, written with commas.
  boolean list() {
    return name.startsWith("List<") || name.equals("CommaDelimitedList");
  }

  boolean number() {
    return name.equals("Number") || name.equals("List<Number>");
  }

  /// Whether what is written is only the name of an entry in Systems Manager's Parameter Store.
  boolean inParameterStore() {
    return name.startsWith(STORED);
  }
}
