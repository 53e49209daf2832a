package dev.faregate.format.terraform;

import dev.faregate.format.Properties;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What else a plan says of its resources, by address.
///
/// @param unknown what is known only after apply
/// @param expressions what the configuration writes, by address without indices
/// @param addresses of the resources, by address without indices
record Context(
    Map<String, Mapping> unknown,
    Map<String, Mapping> expressions,
    Map<String, String> addresses,
    Optional<String> region) {
  private static final int DEEPEST_MODULE = 100;

  static Context of(Mapping plan, List<Mapping> resources) {
    var unknown = new HashMap<String, Mapping>();
    if (plan.get("resource_changes").orElse(plan) instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping change
            && Properties.node(change, "change.after_unknown").orElse(item)
                instanceof Mapping after) {
          unknown.put(text(change, "address"), after);
        }
      }
    }
    var expressions = new HashMap<String, Mapping>();
    Properties.node(plan, "configuration.root_module")
        .ifPresent(module -> configured(module, "", expressions, 0));
    var addresses = new HashMap<String, String>();
    for (var resource : resources) {
      var address = text(resource, "address");
      addresses.putIfAbsent(plain(address), address);
    }
    return new Context(unknown, expressions, addresses, region(plan));
  }

  private static void configured(
      Node module, String prefix, Map<String, Mapping> expressions, int depth) {
    if (!(module instanceof Mapping mapping) || depth == DEEPEST_MODULE) {
      return;
    }
    if (mapping.get("resources").orElse(module) instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping resource
            && resource.get("expressions").orElse(item) instanceof Mapping written) {
          expressions.put(prefix + text(resource, "address"), written);
        }
      }
    }
    if (mapping.get("module_calls").orElse(module) instanceof Mapping calls
        && mapping.has("module_calls")) {
      for (var call : calls.entries()) {
        if (call.value() instanceof Mapping called && called.has("module")) {
          var path = prefix + "module." + call.name() + ".";
          configured(called.get("module").get(), path, expressions, depth + 1);
        }
      }
    }
  }

  /// What the default provider says, directly or by a variable.
  private static Optional<String> region(Mapping plan) {
    var region = Properties.node(plan, "configuration.provider_config.aws.expressions.region");
    if (region.isEmpty() || !(region.get() instanceof Mapping written)) {
      return Optional.empty();
    }
    Optional<Node> value = written.get("constant_value");
    if (written.get("references").orElse(written) instanceof Sequence(var items, _)
        && !items.isEmpty()
        && items.getFirst() instanceof Scalar name
        && name.text().startsWith("var.")) {
      value = Properties.node(plan, "variables." + name.text().substring(4) + ".value");
    }
    return value.isPresent() && value.get() instanceof Scalar scalar && !scalar.isNull()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /// `module.a.aws_lambda_function.f` of `module.a["x"].aws_lambda_function.f[0]`.
  static String plain(String address) {
    if (address.indexOf('[') < 0) {
      return address;
    }
    var plain = new StringBuilder(address.length());
    int depth = 0;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      depth += c == '[' ? 1 : 0;
      if (depth == 0) {
        plain.append(c);
      }
      depth -= c == ']' && depth > 0 ? 1 : 0;
    }
    return plain.toString();
  }

  static String text(Mapping mapping, String name) {
    return mapping.get(name).orElse(mapping) instanceof Scalar scalar ? scalar.text() : "";
  }
}
