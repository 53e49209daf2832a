package dev.faregate.format.terraform;

import dev.faregate.format.Declaration;
import dev.faregate.format.Format;
import dev.faregate.format.Inputs;
import dev.faregate.format.Properties;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Plans and states of Terraform and OpenTofu in JSON.
public final class TerraformPlan implements Format {
  private static final int DEEPEST_MODULE = 100;

  @Override
  public String name() {
    return "terraform";
  }

  @Override
  public boolean recognises(Node document) {
    return document instanceof Mapping plan
        && (plan.has("terraform_version") || plan.has("format_version"))
        && root(plan).isPresent();
  }

  @Override
  public Stack read(Source source, Node document, Inputs inputs) {
    var resources = new ArrayList<Mapping>();
    var declarations = new ArrayList<Declaration>();
    Optional<String> region = Optional.empty();
    if (document instanceof Mapping plan && root(plan).isPresent()) {
      collect(root(plan).get(), resources, 0);
      var context = Context.of(plan, resources);
      var names = new HashMap<String, Optional<ResourceNames>>();
      for (var resource : resources) {
        var known = names.computeIfAbsent(Context.text(resource, "type"), ResourceNames::of);
        new PlannedResource(resource, known, context, source.file()).declare(declarations);
      }
      region = context.region();
    }
    return new Stack(name(), "", source, region, declarations, List.of(), List.of());
  }

  private static Optional<Mapping> root(Mapping plan) {
    for (var path : new String[] {"planned_values.root_module", "values.root_module"}) {
      var root = Properties.node(plan, path);
      if (root.isPresent() && root.get() instanceof Mapping module) {
        return Optional.of(module);
      }
    }
    return Optional.empty();
  }

  private static void collect(Mapping module, List<Mapping> resources, int depth) {
    if (module.get("resources").orElse(module) instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping resource && isManaged(resource)) {
          resources.add(resource);
        }
      }
    }
    if (depth < DEEPEST_MODULE
        && module.get("child_modules").orElse(module) instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping child) {
          collect(child, resources, depth + 1);
        }
      }
    }
  }

  /// Neither a data source nor another provider's.
  private static boolean isManaged(Mapping resource) {
    return resource.get("type").orElse(resource) instanceof Scalar type
        && type.text().startsWith("aws_")
        && !(resource.get("mode").orElse(resource) instanceof Scalar mode
            && "data".equals(mode.text()));
  }
}
