package dev.faregate.fuzz;

import dev.faregate.source.Node;
import java.util.List;
import java.util.SplittableRandom;

/// Calls of every intrinsic function, right, wrong and circular, and variables of the Serverless
/// Framework.
public final class Intrinsics {
  /// Those of CloudFormation and its language extensions, and one that nobody has.
  public static final List<String> NAMES =
      List.of(
          "And",
          "Base64",
          "Cidr",
          "Condition",
          "Equals",
          "FindInMap",
          "GetAZs",
          "GetAtt",
          "If",
          "ImportValue",
          "Join",
          "Length",
          "Not",
          "Or",
          "Ref",
          "Select",
          "Split",
          "Sub",
          "ToJsonString",
          "Transform",
          "ForEach",
          "Contains",
          "EachMemberIn",
          "GetParam",
          "Nothing");

  private static final List<String> REFERRED =
      List.of(
          "Fn",
          "Size",
          "Stage",
          "Zones",
          "Queue",
          "Role",
          "Task",
          "Cluster",
          "AWS::Region",
          "AWS::NoValue",
          "AWS::AccountId",
          "AWS::StackName",
          "AWS::Partition",
          "Nobody",
          "");
  private static final List<String> CONDITIONS = List.of("IsProd", "IsOther", "Both", "Nobody");
  private static final List<String> VARIABLES =
      List.of(
          "${self:custom.name}",
          "${self:custom}",
          "${self:}",
          "${opt:stage, 'dev'}",
          "${self:provider.stage, ${opt:x, 'a'}}",
          "${file(./other.yml):a.b}",
          "${file(./${self:service}.yml)}",
          "${strToBool(true)}",
          "${param:x}",
          "${env:A, env:B, 12}",
          "${sls:stage}",
          "${aws:region}",
          "${${self:custom.name}}",
          "${self:custom.memory.${sls:stage}, 128}",
          "${",
          "${AWS::Region}",
          "${!Literal}",
          "${Fn.Arn}",
          "${}",
          "}${");

  private final SplittableRandom random;

  Intrinsics(SplittableRandom random) {
    this.random = random;
  }

  /// Some call, perhaps with `node` in it.
  Node any(Node node) {
    return switch (random.nextInt(14)) {
      case 0, 1 -> Nodes.call("Ref", Nodes.text(Seeds.any(REFERRED, random)));
      case 2 -> Nodes.call("Sub", Nodes.quoted(template()));
      case 3 ->
          Nodes.call(
              "Sub", Nodes.list(Nodes.quoted(template()), Nodes.map(Nodes.entry("X", node))));
      case 4 ->
          Nodes.call("If", Nodes.list(Nodes.text(Seeds.any(CONDITIONS, random)), node, small()));
      case 5 -> Nodes.call("Join", Nodes.list(Nodes.quoted(","), Nodes.list(node, small())));
      case 6 -> Nodes.call("Select", Nodes.list(small(), Nodes.list(node, small())));
      case 7 -> Nodes.call("Split", Nodes.list(Nodes.quoted(","), node));
      case 8 ->
          Nodes.call(
              "FindInMap", Nodes.list(Nodes.text("Sizes"), small(), Nodes.text("Memory"), node));
      case 9 -> Nodes.call("GetAtt", Nodes.text(Seeds.any(REFERRED, random) + ".Arn"));
      case 10 -> Nodes.call(Seeds.any(List.of("And", "Or", "Equals"), random), pair(node));
      case 11 -> Nodes.quoted(variables());
      default -> Nodes.call(Seeds.any(NAMES, random), random.nextBoolean() ? node : pair(node));
    };
  }

  private Node pair(Node node) {
    return Nodes.list(node, small());
  }

  private Node small() {
    return random.nextInt(4) == 0
        ? Nodes.call("Ref", Nodes.text(Seeds.any(REFERRED, random)))
        : Words.scalar(random);
  }

  private String template() {
    return "a-${" + Seeds.any(REFERRED, random) + "}" + (random.nextBoolean() ? variables() : "");
  }

  private String variables() {
    var text = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      text.append(Seeds.any(VARIABLES, random));
    }
    return text.toString();
  }
}
