package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping.Entry;

/// `AWS::Serverless::StateMachine`: a Step Functions state machine with its role, its version and
/// alias where it publishes one, and its events.
final class ServerlessStateMachine {
  private static final Vocabulary NAMES =
      Vocabulary.of(
          """
          Definition DefinitionSubstitutions Name=StateMachineName Type=StateMachineType Role=RoleArn
          Logging=LoggingConfiguration Tracing=TracingConfiguration\
          """,
          """
          Events Policies RolePath PermissionsBoundary AutoPublishAlias DeploymentPreference
          UseAliasAsEventTarget PropagateTags\
          """);

  private ServerlessStateMachine() {}

  static void lower(SamResource machine) {
    check(machine);
    var draft = new Draft(machine.properties().origin());
    NAMES.putAll(machine, draft, ServerlessStateMachine::other);
    if (!machine.has("Role")) {
      draft.put("RoleArn", FunctionRole.reference(machine));
    }
    machine.becomes("AWS::StepFunctions::StateMachine", draft.build());
    FunctionRole.added(machine);
    Events.added(machine, target(machine));
  }

  private static void check(SamResource machine) {
    if (machine.has("Definition") && machine.has("DefinitionUri")) {
      machine.refuse(
          "Specify either 'Definition' or 'DefinitionUri' property and not both",
          machine.place("DefinitionUri"));
    } else if (!machine.has("Definition") && !machine.has("DefinitionUri")) {
      machine.refuse(
          "Either 'Definition' or 'DefinitionUri' property must be specified", machine.origin());
    }
    if (machine.has("Role") && machine.has("Policies")) {
      machine.refuse(
          "Specify either 'Role' or 'Policies' (but not both at the same time) or neither of them",
          machine.place("Policies"));
    }
    for (var property : new String[] {"DeploymentPreference", "UseAliasAsEventTarget"}) {
      if (machine.has(property) && !machine.has("AutoPublishAlias")) {
        machine.refuse(
            "'" + property + "' requires 'AutoPublishAlias' property to be specified",
            machine.place(property));
      }
    }
  }

  private static boolean other(Entry entry, SamResource machine, Draft draft) {
    if (!"DefinitionUri".equals(entry.name())) {
      return Vocabulary.tags(entry, machine, draft);
    }
    var location = S3Location.ofDefinition(entry.value());
    draft.keep(Made.renamed(entry, "DefinitionS3Location", location));
    return true;
  }

  /// The alias only where `UseAliasAsEventTarget` says so.
  private static Target target(SamResource machine) {
    var itself = new Target(machine.name(), "");
    var alias = machine.node("AutoPublishAlias");
    if (alias.isEmpty()) {
      return itself;
    }
    var place = machine.place("AutoPublishAlias");
    var version = machine.name() + "Version";
    var versioned = new Draft(place).put("StateMachineArn", machine.reference("")).build();
    machine.adds("AWS::StepFunctions::StateMachineVersion", version, place, versioned);
    var id = machine.name() + "Alias" + machine.text("AutoPublishAlias").orElse("");
    var aliased =
        new Draft(place)
            .put("Name", alias.get())
            .take(machine.properties(), "DeploymentPreference")
            .build();
    machine.adds("AWS::StepFunctions::StateMachineAlias", id, place, aliased);
    var used = machine.node("UseAliasAsEventTarget").orElse(machine.properties());
    return Nodes.isTrue(used) ? new Target(id, "") : itself;
  }
}
