package dev.faregate.catalog.build;

import java.util.List;

/// What a data file says, and where: `prices/lambda.yaml:17`.
sealed interface DataNode {
  String place();

  /// A scalar, as it is written.
  record Text(String value, String place) implements DataNode {}

  record Items(List<DataNode> items, String place) implements DataNode {
    public Items {
      items = List.copyOf(items);
    }
  }

  record Fields(List<Field> fields, String place) implements DataNode {
    public Fields {
      fields = List.copyOf(fields);
    }
  }

  record Field(String name, DataNode value, String place) {}
}
