package dev.faregate.catalog.build;

import dev.faregate.catalog.build.DataNode.Field;
import dev.faregate.catalog.build.DataNode.Fields;
import dev.faregate.catalog.build.DataNode.Items;
import dev.faregate.catalog.build.DataNode.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Reads YAML, with the line of everything and every number as the text it is.
final class DataReader {
  private final String file;
  private final JsonParser parser;

  private DataReader(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  static Fields read(Path root, String file) throws IOException {
    var text = Files.readString(root.resolve(file));
    try (var parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new DataException(file + ":1", "a data file begins with fields");
      }
      return new DataReader(file, parser).fields();
    } catch (JacksonException e) {
      var at = e.getLocation();
      int line = at == null ? 1 : at.getLineNr();
      throw new DataException(file + ":" + line, "no YAML: " + e.getOriginalMessage());
    }
  }

  private Fields fields() {
    var place = place();
    var fields = new ArrayList<Field>();
    var names = new HashSet<String>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      var at = place();
      if (!names.add(name)) {
        throw new DataException(at, name + " stands here twice");
      }
      parser.nextToken();
      fields.add(new Field(name, node(), at));
    }
    return new Fields(fields, place);
  }

  private Items items() {
    var place = place();
    var items = new ArrayList<DataNode>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new Items(items, place);
  }

  private DataNode node() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields();
      case START_ARRAY -> items();
      case VALUE_NULL -> throw new DataException(place(), "a value is missing");
      default -> new Text(parser.getString(), place());
    };
  }

  private String place() {
    return file + ":" + parser.currentTokenLocation().getLineNr();
  }
}
