package dev.faregate.format.cloudformation;

import static dev.faregate.format.cloudformation.Templates.beside;
import static dev.faregate.format.cloudformation.Templates.given;
import static dev.faregate.format.cloudformation.Templates.in;
import static dev.faregate.format.cloudformation.Templates.problems;
import static dev.faregate.format.cloudformation.Templates.read;
import static dev.faregate.format.cloudformation.Templates.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each function gives, in both spellings.
class IntrinsicsTest {
  private static final String PARAMETERS =
      """
      Parameters:
        Name: { Type: String, Default: orders }
        Nothing: { Type: String }
        List: { Type: CommaDelimitedList, Default: "a, b,c" }
      Mappings:
        Sizes:
          small: { memory: 128, zones: [x, y] }
      Conditions:
        Yes: !Equals [1, "1"]
        No: !Not [!Condition Yes]
        Perhaps: !Equals [!Ref Nothing, x]
      """;

  private static final String NOTHING =
      "<parameter Nothing has no default; give --parameter Nothing=…>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          !Ref Name                                         | orders
          {Ref: Name}                                       | orders
          {"Ref": "Other"}                                  | <Other>
          !Ref List                                         | [a, b, c]
          !Ref AWS::NoValue                                 | absent
          !GetAtt Other.Arn                                 | <Other.Arn>
          {"Fn::GetAtt": [Other, Arn]}                      | <Other.Arn>
          !GetAtt [Other, Endpoint, Port]                   | <Other.Endpoint.Port>
          !Sub "${Name}-x"                                  | orders-x
          {"Fn::Sub": "${Name}"}                            | orders
          !Sub "a${!Name}b"                                 | a${Name}b
          !Sub "${Other}/${Other.Arn}"                      | <Other>/<Other.Arn>
          !Sub ["${a}-${Name}", {a: !Ref List}]             | <a list is no text>-orders
          !Sub ["${a}-${Name}", {a: !Select [1, !Ref List]}] | b-orders
          !Join ["-", [a, !Ref Name, c]]                    | a-orders-c
          {"Fn::Join": [",", {"Ref": "List"}]}              | a,b,c
          !Join ["-", [a, !Ref Other]]                      | a-<Other>
          !Select [1, [a, b]]                               | b
          !Select ["0", !Split ["/", a/b]]                  | a
          !Split [",", "a,b,,"]                             | [a, b, , ]
          !Base64 hello                                     | aGVsbG8=
          !FindInMap [Sizes, small, memory]                 | 128
          !FindInMap [Sizes, !Ref Name, memory, {DefaultValue: 9}] | 9
          !Select [1, !FindInMap [Sizes, small, zones]]     | y
          !Cidr [10.1.2.3/16, 2, 8]                         | [10.1.0.0/24, 10.1.1.0/24]
          !Length [a, !Ref Name]                            | 2
          !Length {Ref: List}                               | 3
          !If [Yes, a, b]                                   | a
          {"Fn::If": [No, a, b]}                            | b
          !If [Perhaps, same, same]                         | same
          !If [No, a, !Ref AWS::NoValue]                    | absent
          [a, !If [No, b, !Ref AWS::NoValue]]               | [a]
          !ToJsonString {a: 1, b: "1", c: [true, !Ref Name]} | {"a":1,"b":"1","c":[true,"orders"]}
          """)
  void aFunctionGivesWhatCloudFormationMakesOfIt(String yaml, String expected) {
    assertThat(value(yaml, PARAMETERS)).isEqualTo(expected);
  }

  @Test
  void whatCannotBeKnownSaysWhy() {
    assertThat(value("!Ref Nothing", PARAMETERS)).isEqualTo(NOTHING);
    assertThat(value("!Sub a-${Nothing}", PARAMETERS)).isEqualTo("a-" + NOTHING);
    assertThat(value("!Select [0, !Ref Nothing]", PARAMETERS)).isEqualTo(NOTHING);
    assertThat(value("!If [Perhaps, a, b]", PARAMETERS))
        .isEqualTo("<condition Perhaps: " + NOTHING.substring(1));
    assertThat(value("!ImportValue vpc")).isEqualTo("<import of vpc is known only at deployment>");
    assertThat(value("!Ref AWS::AccountId"))
        .isEqualTo("<AWS::AccountId is known only at deployment>");
    assertThat(value("!GetAZs ''"))
        .isEqualTo("<the account's availability zones are known only at deployment>");
  }

  @Test
  void aDynamicReferenceIsUnknownWhereverItStands() {
    assertThat(value("'{{resolve:ssm:/memory}}'"))
        .isEqualTo("<{{resolve:ssm:/memory}} is read at deployment>");
    assertThat(value("!Sub 'a {{resolve:ssm:/${Name}/x}} b'", PARAMETERS))
        .isEqualTo("a <{{resolve:ssm:/orders/x}} is read at deployment> b");
    assertThat(value("!Join ['', ['{{resolve:secretsmanager:', !Ref Other, ':x}}!']]"))
        .isEqualTo("<{{resolve:secretsmanager:…}} is read at deployment>!");
    assertThat(value("!Split [',', '{{resolve:ssm:a,b}}']"))
        .isEqualTo("<{{resolve:ssm:a,b}} is read at deployment>");
  }

  @Test
  void jsonLeavesOpenWhatMayBeAListOrNothing() {
    assertThat(value("!ToJsonString {a: !Sub 'x-${Other}'}")).isEqualTo("{\"a\":\"x-<Other>\"}");
    assertThat(value("!ToJsonString [1, !GetAtt Other.List]"))
        .isEqualTo("[<known only once Other exists>]");
    assertThat(value("!ToJsonString {a: 1, b: !Ref Nothing}", PARAMETERS))
        .isEqualTo("{" + NOTHING + "}");
  }

  @Test
  void theRegionIsKnownOnlyIfSomebodySaysIt() {
    assertThat(value("!Ref AWS::Region")).isEqualTo("<AWS::Region is not known; give --region>");
    assertThat(value("!Sub '${AWS::Region} ${AWS::Partition}'", in("cn-north-1")))
        .isEqualTo("cn-north-1 aws-cn");
    assertThat(value("!Ref AWS::URLSuffix", in("eu-west-1"))).isEqualTo("amazonaws.com");
  }

  @Test
  void aGivenParameterWinsOverItsDefault() {
    assertThat(value("!Ref Name", given("Name", "bills"), PARAMETERS)).isEqualTo("bills");
    assertThat(value("!Ref List", given("List", "x,y"), PARAMETERS)).isEqualTo("[x, y]");
    assertThat(value("!If [Perhaps, a, b]", given("Nothing", "x"), PARAMETERS)).isEqualTo("a");
  }

  @Test
  void anIncludedFileStandsWhereItIsIncluded() {
    var files = beside(Map.of("part.yaml", "a: !Ref Other\nb: 2\n"));
    var include = "{Name: AWS::Include, Parameters: {Location: part.yaml}}";
    assertThat(value("{Fn::Transform: " + include + "}", files)).isEqualTo("{a: <Other>, b: 2}");
    assertThat(value("!Transform " + include, files)).isEqualTo("{a: <Other>, b: 2}");
    assertThat(value("{c: 3, Fn::Transform: " + include + "}", files))
        .isEqualTo("{c: 3, a: <Other>, b: 2}");
    assertThat(value("!Transform {Name: AWS::Include, Parameters: {Location: s3://b/k}}"))
        .isEqualTo("<s3://b/k is read at deployment>");
  }

  @Test
  void whatRainFillsInIsUnknownInEveryForm() {
    for (var written : List.of("!Rain::S3 {Path: a}", "{Rain::S3: a}", "{'!Rain::S3': a}")) {
      assertWrong(written, "Rain::S3 is filled in by rain; check what rain pkg gives");
    }
  }

  @Test
  void whatIsWrittenWronglyIsAProblemAndUnknown() {
    assertWrong(
        "!Ref Othr", "Ref to Othr, which this template does not declare; did you mean Other?");
    assertWrong("!Jion [a, [b]]", "Jion is no function of CloudFormation; did you mean Join?");
    assertWrong("!Join [a]", "Fn::Join takes [delimiter, [values]]");
    assertWrong("!Select [2, [a, b]]", "Fn::Select: no item 2 in a list of 2");
    assertWrong("!Sub '${a b}'", "Fn::Sub: ${a b} is no name; write ${!a b} for the text");
    assertWrong("!If [Maybe, a, b]", "condition Maybe, which this template does not declare");
    assertWrong(
        "!Cidr [10.0.0.0/24, 4, 8]", "Fn::Cidr: 10.0.0.0/24 has no room for 4 blocks of such size");
    assertWrong("!FindInMap [Size, a, b]", "mapping Size, which this template does not declare");
  }

  @Test
  void aNegativeIndexIsNoItemOfAListWithIf() {
    var stack =
        read(
            """
            Conditions: {Ours: !Equals [a, a]}
            Resources:
              It: {Type: My::Own::Thing, Properties: {Value: !Select [-7, [a, !If [Ours, b, c]]]}}
            """);
    assertThat(problems(stack)).containsExactly("Fn::Select: no item -7 in a list of 2");
  }

  private static void assertWrong(String yaml, String message) {
    var stack =
        read(
            "Resources:\n  It:\n    Type: My::Own::Thing\n    Properties: {Value: "
                + yaml
                + "}\n  Other: {Type: My::Own::Thing}\n");
    assertThat(problems(stack)).containsExactly(message);
    assertThat(Templates.property(stack, "Value")).startsWith("<").endsWith(">");
  }
}
