package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;

/// `AWS::Serverless::SimpleTable`: a DynamoDB table with one key, paid by request unless a
/// throughput is provisioned.
final class ServerlessSimpleTable {
  private static final Vocabulary NAMES =
      Vocabulary.of(
          """
          TableName ProvisionedThroughput SSESpecification PointInTimeRecoverySpecification\
          """,
          """
          PrimaryKey\
          """);

  private ServerlessSimpleTable() {}

  static void lower(SamResource table) {
    var draft = new Draft(table.properties().origin());
    putKey(table, draft);
    if (!table.has("ProvisionedThroughput")) {
      draft.put("BillingMode", Made.text("PAY_PER_REQUEST", table.origin()));
    }
    NAMES.putAll(table, draft, Vocabulary::tags);
    table.becomes("AWS::DynamoDB::Table", draft.build());
  }

  private static void putKey(SamResource table, Draft draft) {
    var name = table.node("PrimaryKey.Name").orElse(Made.text("id", table.origin()));
    var type = table.node("PrimaryKey.Type").orElse(Made.text("String", table.origin()));
    var place = name.origin();
    var named = Made.entry("AttributeName", name);
    var typed = Made.entry("AttributeType", attributeType(table, type));
    var hash = Made.entry("KeyType", Made.text("HASH", place));
    draft
        .put("AttributeDefinitions", Made.list(place, Made.mapping(place, named, typed)))
        .put("KeySchema", Made.list(place, Made.mapping(place, named, hash)));
  }

  private static Node attributeType(SamResource table, Node type) {
    if (!(type instanceof Scalar(var text, _, var origin))) {
      return type;
    }
    return switch (text) {
      case "String" -> Made.text("S", origin);
      case "Number" -> Made.text("N", origin);
      case "Binary" -> Made.text("B", origin);
      default -> {
        table.refuse("Invalid 'Type' \"" + text + "\"", origin);
        yield type;
      }
    };
  }
}
