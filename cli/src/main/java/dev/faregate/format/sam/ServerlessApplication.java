package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Unknown;

/// `AWS::Serverless::Application`: a nested stack. One by local path is read with its parent; of
/// one from the Serverless Application Repository nothing is known.
final class ServerlessApplication {
  private static final Vocabulary NAMES =
      Vocabulary.of("Parameters NotificationARNs TimeoutInMinutes", "Location");

  private ServerlessApplication() {}

  static void lower(SamResource application) {
    application.refuseMissing("Location");
    var draft = new Draft(application.properties().origin());
    var location = application.node("Location");
    if (location.isPresent()) {
      draft.put("TemplateURL", templateUrl(location.get()));
    }
    NAMES.putAll(application, draft, Vocabulary::tags);
    application.becomes("AWS::CloudFormation::Stack", draft.build());
  }

  private static Node templateUrl(Node location) {
    if (!(location instanceof Mapping published)) {
      return location;
    }
    var id = Intrinsics.text(published, "ApplicationId").orElse("an application");
    var reason = id + " of the Serverless Application Repository is not read";
    return new Unknown(reason, published.origin());
  }
}
