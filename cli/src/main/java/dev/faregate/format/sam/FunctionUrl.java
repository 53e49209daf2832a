package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.source.Mapping;

/// `FunctionUrlConfig`: a URL of the function, or of its alias.
final class FunctionUrl {
  private FunctionUrl() {}

  static void added(SamResource function, Target target) {
    var config = function.node("FunctionUrlConfig");
    if (config.isEmpty()) {
      return;
    }
    var place = function.place("FunctionUrlConfig");
    var draft = new Draft(config.get().origin());
    if (config.get() instanceof Mapping written) {
      checkAuthType(function, written);
      draft.take(written, "AuthType", "Cors", "InvokeMode");
    } else {
      draft.put("AuthType", config.get());
    }
    draft.put("TargetFunctionArn", target.name(place));
    function.adds("AWS::Lambda::Url", function.name() + "Url", place, draft.build());
  }

  private static void checkAuthType(SamResource function, Mapping config) {
    var type = config.get("AuthType");
    boolean fits =
        type.isPresent()
            && (!Nodes.isKnown(type.get())
                || Nodes.isText(type.get(), "AWS_IAM")
                || Nodes.isText(type.get(), "NONE"));
    if (!fits) {
      var message =
          "AuthType is required to configure function property `FunctionUrlConfig`. Please provide"
              + " either AWS_IAM or NONE";
      function.refuse(message, type.isPresent() ? type.get().origin() : config.origin());
    }
  }
}
