package dev.faregate.aws.stepfunctions;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.Service;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The service Step Functions. It has rules and no prices yet.
public final class StepFunctions implements Service {
  static final String NAME = "stepfunctions";

  private static final Set<String> TYPES = Set.of("AWS::StepFunctions::StateMachine");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<? extends Resource> judged(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    var machines = new ArrayList<StateMachine>();
    for (var declared : DeclaredResource.all(stacks, NAME, TYPES)) {
      machines.add(StateMachine.of(declared));
    }
    return machines;
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        new StateMachineChoiceInvalid(),
        new StateMachineErrorHandlerInvalid(),
        new StateMachineExpressionInvalid(),
        new StateMachineFieldMissing(),
        new StateMachineFieldNotAccepted(),
        new StateMachineFieldsExclusive(),
        new StateMachineMapInvalid(),
        new StateMachineNameTaken(),
        new StateMachineNameTooLong(),
        new StateMachineNeverEnds(),
        new StateMachineNumberOutOfRange(),
        new StateMachinePathInvalid(),
        new StateMachineResourceInvalid(),
        new StateMachineStateUnreachable(),
        new StateMachineTargetMissing(),
        new StateMachineUnreadable());
  }
}
