package dev.faregate.format.sam;

import dev.faregate.source.Gravity;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/// One reading of a `samconfig.toml`.
final class SamConfigReading {
  private static final String OVERRIDES = "parameter_overrides";
  private static final String REGION = "region";

  private final TomlParseResult toml;
  private final TomlPlaces places;
  private final Map<String, Node> parameters = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  SamConfigReading(String file, String text) {
    places = new TomlPlaces(file, text);
    toml = Toml.parse(text);
  }

  SamConfig of(String environment) {
    for (var error : toml.errors()) {
      var message = String.valueOf(error.getMessage());
      problems.add(new Problem(message, Gravity.FATAL, places.at(error.position(), 1), List.of()));
    }
    if (toml.hasErrors()) {
      return new SamConfig(Map.of(), Optional.empty(), problems);
    }
    if (!(toml.get(List.of(environment)) instanceof TomlTable settings)) {
      missing(environment);
      return new SamConfig(Map.of(), Optional.empty(), problems);
    }
    var overrides = command(settings, OVERRIDES);
    if (overrides != null) {
      overrides(overrides);
    }
    var regions = command(settings, REGION);
    return new SamConfig(
        parameters,
        regions == null ? Optional.empty() : Optional.of(node(regions, REGION)),
        problems);
  }

  /// A file without a default environment says nothing; another must be there to be named.
  private void missing(String environment) {
    if (!SamConfig.DEFAULT_ENVIRONMENT.equals(environment)) {
      var names = new ArrayList<>(toml.keySet());
      names.remove("version");
      var has = names.isEmpty() ? "the file has none" : "the file has " + Words.either(names);
      refuse("no environment " + environment + "; " + has, places.start());
    }
  }

  /// The parameters of the command that speaks first of a setting.
  private static @Nullable TomlTable command(TomlTable settings, String setting) {
    for (var command : new String[] {"deploy", "global"}) {
      if (settings.get(List.of(command)) instanceof TomlTable table
          && table.get(List.of("parameters")) instanceof TomlTable parameters
          && parameters.get(List.of(setting)) != null) {
        return parameters;
      }
    }
    return null;
  }

  private void overrides(TomlTable settings) {
    var origin = places.ofKey(settings, OVERRIDES);
    switch (settings.get(List.of(OVERRIDES))) {
      case String text -> add(text, origin);
      case TomlArray list -> {
        for (int i = 0; i < list.size(); i++) {
          var place = places.ofItem(list, i);
          if (list.get(i) instanceof String text) {
            add(text, place);
          } else {
            refuse("write each parameter as text: \"Name=Value\"", place);
          }
        }
      }
      case TomlTable table -> {
        for (var name : table.keySet()) {
          parameters.put(name, node(table, name));
        }
      }
      case null, default -> refuse("write parameters as \"Name=Value Other=Value\"", origin);
    }
  }

  private void add(String text, Origin origin) {
    if (text.startsWith("file://")) {
      refuse("parameters in another file are not read: " + text, origin);
      return;
    }
    var overrides = new ParameterOverrides(text);
    for (var parameter : overrides.all()) {
      var named = origin.called("samconfig.toml, " + parameter.name());
      parameters.put(parameter.name(), new Node.Scalar(parameter.value(), true, named));
    }
    for (var wrong : overrides.wrong()) {
      var how = " is no parameter; write Name=Value, with quotes around a value with blanks";
      refuse(wrong + how, origin);
    }
  }

  private Node node(TomlTable table, String key) {
    var origin = places.ofKey(table, key).called("samconfig.toml, " + key);
    return new Node.Scalar(text(table.get(List.of(key))), true, origin);
  }

  /// A list is what CloudFormation's list parameters take: its items with commas between.
  private static String text(@Nullable Object value) {
    if (!(value instanceof TomlArray list)) {
      return String.valueOf(value);
    }
    var text = new StringBuilder();
    for (int i = 0; i < list.size(); i++) {
      text.append(i == 0 ? "" : ",").append(list.get(i));
    }
    return text.toString();
  }

  private void refuse(String message, Origin origin) {
    problems.add(new Problem(message, Gravity.WRONG, origin, List.of()));
  }
}
