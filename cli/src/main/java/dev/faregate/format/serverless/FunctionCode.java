package dev.faregate.format.serverless;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.format.Properties;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Unknown;
import java.util.List;

/// What a function runs: a handler on a runtime, or an image.
final class FunctionCode {
  /// How the names of AWS's own runtimes begin. Others are a plug-in's, which replaces them.
  private static final List<String> FAMILIES =
      List.of("nodejs", "python", "java", "dotnet", "go1", "ruby", "provided");

  private FunctionCode() {}

  static void put(ServiceFunction function, Draft draft) {
    var image = function.own("image");
    if (image.isPresent()) {
      draft.put("PackageType", Made.text("Image", image.get().key().origin()));
      image(image.get().value(), draft);
      return;
    }
    runtime(function, draft);
    var handler = function.own("handler");
    if (handler.isPresent()) {
      draft.keep(Made.renamed(handler.get(), "Handler"));
    } else if (function.plugins()) {
      draft.put("Handler", new Unknown("a plug-in may set the handler", function.place()));
    }
    draft.put("Code", code(function));
  }

  private static void runtime(ServiceFunction function, Draft draft) {
    var setting = function.setting("runtime");
    if (setting.isEmpty()) {
      var why = "no runtime is written; the framework's default depends on its version";
      draft.put("Runtime", new Unknown(why, function.place()));
    } else if (setting.get().value() instanceof Scalar runtime
        && function.plugins()
        && !isOfAws(runtime.text())) {
      var why = "runtime " + runtime.text() + " comes from a plug-in";
      draft.keep(Made.renamed(setting.get(), "Runtime", new Unknown(why, runtime.origin())));
    } else {
      draft.keep(Made.renamed(setting.get(), "Runtime"));
    }
  }

  private static boolean isOfAws(String runtime) {
    for (var family : FAMILIES) {
      if (runtime.startsWith(family)) {
        return true;
      }
    }
    return false;
  }

  /// A package that somebody else built is a path; else the framework zips and uploads it.
  private static Node code(ServiceFunction function) {
    var artifact = Properties.node(function.written(), "package.artifact");
    if (artifact.isPresent()) {
      return artifact.get();
    }
    var why = "the framework packages and uploads the code";
    var place = function.place();
    return new Draft(place)
        .put("S3Bucket", new Unknown(why, place))
        .put("S3Key", new Unknown(why, place))
        .build();
  }

  private static void image(Node image, Draft draft) {
    if (!(image instanceof Mapping written)) {
      draft.put("Code", Made.mapping(image.origin(), Made.entry("ImageUri", uri(image))));
      return;
    }
    var uri = written.get("uri");
    var location = uri.isPresent() ? uri.get() : uri(written.get("name").orElse(written));
    draft.put("Code", Made.mapping(written.origin(), Made.entry("ImageUri", location)));
    var config =
        new Draft(written.origin())
            .takeAs(written, "command", "Command")
            .takeAs(written, "entryPoint", "EntryPoint")
            .takeAs(written, "workingDirectory", "WorkingDirectory");
    if (!config.isEmpty()) {
      draft.put("ImageConfig", config.build());
    }
  }

  /// A plain name is one of `provider.ecr.images`, which the framework builds.
  private static Node uri(Node image) {
    return image instanceof Scalar scalar && scalar.text().indexOf('/') < 0
        ? new Unknown("image " + scalar.text() + " is built at deployment", scalar.origin())
        : image instanceof Mapping ? new Unknown("the image has no name", image.origin()) : image;
  }

  /// `auto`, `onFunctionUpdate`, or `{mode: manual, arn: …}`.
  static Node runtimeManagement(Node node) {
    var mode = node instanceof Mapping written ? written.get("mode").orElse(node) : node;
    if (!(mode instanceof Scalar scalar)) {
      return mode;
    }
    var word =
        switch (scalar.text()) {
          case "auto" -> "Auto";
          case "onFunctionUpdate" -> "FunctionUpdate";
          case "manual" -> "Manual";
          default -> scalar.text();
        };
    var draft = new Draft(node.origin()).put("UpdateRuntimeOn", Made.text(word, scalar.origin()));
    return node instanceof Mapping written
        ? draft.takeAs(written, "arn", "RuntimeVersionArn").build()
        : draft.build();
  }
}
