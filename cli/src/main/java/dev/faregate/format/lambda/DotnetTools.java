package dev.faregate.format.lambda;

import dev.faregate.format.Declaration;
import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.format.Names;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `aws-lambda-tools-defaults.json`: what `dotnet lambda deploy-function` takes where its command
/// line says nothing else.
final class DotnetTools {
  private static final List<String> ONE_OF =
      List.of("function-runtime", "function-handler", "function-memory-size", "function-timeout");

  /// The tool's words and CloudFormation's, for those that the command line must say else.
  private static final List<String> NEEDED =
      List.of(
          "function-runtime", "Runtime",
          "function-handler", "Handler",
          "function-memory-size", "MemorySize",
          "function-timeout", "Timeout");

  private DotnetTools() {}

  static boolean is(Mapping document) {
    for (var word : ONE_OF) {
      if (document.has(word)) {
        return true;
      }
    }
    return false;
  }

  static Declaration declaration(Mapping written, Source source) {
    var name = text(written, "function-name");
    return new Declaration(
        "AWS::Lambda::Function",
        name.isPresent() ? name.get().text() : Names.ofFolder(source.file()),
        Names.place(first(written), source.file()),
        properties(written),
        Mapping.empty(written.origin()),
        Optional.empty());
  }

  static Optional<String> region(Mapping written) {
    var region = text(written, "region");
    return region.isPresent() ? Optional.of(region.get().text()) : Optional.empty();
  }

  private static Mapping properties(Mapping written) {
    var draft = new Draft(written.origin());
    boolean image = text(written, "package-type").map(type -> isImage(type)).orElse(false);
    if (image) {
      draft.put("PackageType", Made.text("Image", text(written, "package-type").get().origin()));
    }
    for (int i = image ? 4 : 0; i < NEEDED.size(); i += 2) {
      var value = text(written, NEEDED.get(i));
      var missing = new Unknown("the command line says " + NEEDED.get(i), written.origin());
      draft.put(NEEDED.get(i + 1), value.isPresent() ? filled(value.get()) : missing);
    }
    copy(written, "function-name", "FunctionName", draft);
    copy(written, "function-description", "Description", draft);
    role(written, draft);
    list(written, "function-architecture", "Architectures", draft);
    list(written, "function-layers", "Layers", draft);
    block(written, "ephemerals-storage-size", "EphemeralStorage", "Size", draft);
    block(written, "tracing-mode", "TracingConfig", "Mode", draft);
    block(written, "dead-letter-target-arn", "DeadLetterConfig", "TargetArn", draft);
    variables(written, draft);
    return draft.build();
  }

  /// The tools look a role up that is given by name; its ARN is not known before.
  private static void role(Mapping written, Draft draft) {
    var role = text(written, "function-role");
    if (role.isPresent()) {
      var named = new Unknown("the role is given by name", role.get().origin());
      draft.put("Role", role.get().text().startsWith("arn:") ? role.get() : named);
    }
  }

  /// A hole that some tool fills first is unknown.
  private static Node filled(Scalar value) {
    return value.text().contains("{{") || value.text().contains("${")
        ? new Unknown(value.text() + " is filled in later", value.origin())
        : value;
  }

  private static boolean isImage(Scalar type) {
    return "image".equalsIgnoreCase(type.text());
  }

  private static void copy(Mapping written, String name, String as, Draft draft) {
    var value = text(written, name);
    if (value.isPresent()) {
      draft.put(as, value.get());
    }
  }

  private static void block(Mapping written, String name, String as, String inside, Draft draft) {
    var value = text(written, name);
    if (value.isPresent()) {
      draft.put(as, Made.mapping(value.get().origin(), Made.entry(inside, value.get())));
    }
  }

  /// `a,b`, or one alone.
  private static void list(Mapping written, String name, String as, Draft draft) {
    var value = text(written, name);
    if (value.isPresent()) {
      var items = new ArrayList<Node>();
      for (var part : value.get().text().split(",", -1)) {
        items.add(Made.text(part.strip(), value.get().origin()));
      }
      draft.put(as, new Sequence(items, value.get().origin()));
    }
  }

  /// `TABLE=orders;DEBUG=1`.
  private static void variables(Mapping written, Draft draft) {
    var value = text(written, "environment-variables");
    if (value.isEmpty()) {
      return;
    }
    var place = value.get().origin();
    var variables = new Draft(place);
    for (var part : value.get().text().split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        variables.put(unquoted(part.substring(0, equals)), unquoted(part.substring(equals + 1)));
      }
    }
    draft.put("Environment", Made.mapping(place, Made.entry("Variables", variables.build())));
  }

  private static String unquoted(String text) {
    var plain = text.strip();
    return plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")
        ? plain.substring(1, plain.length() - 1)
        : plain;
  }

  private static Optional<Scalar> text(Mapping written, String name) {
    return written.get(name).orElse(written) instanceof Scalar scalar && Names.isText(scalar)
        ? Optional.of(scalar)
        : Optional.empty();
  }

  private static Node first(Mapping written) {
    for (var word : ONE_OF) {
      var entry = written.entry(word);
      if (entry.isPresent()) {
        return entry.get().key();
      }
    }
    return written;
  }
}
