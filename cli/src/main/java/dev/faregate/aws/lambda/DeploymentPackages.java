package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Files;
import dev.faregate.format.PackageSize;
import dev.faregate.format.Stack;
import dev.faregate.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Measures the code of functions and the content of layers that lie in the project.
final class DeploymentPackages {
  private static final String FUNCTION = "AWS::Lambda::Function";
  private static final String LAYER = "AWS::Lambda::LayerVersion";
  private static final PackageSize NOTHING = new PackageSize(0, 0, -1, true, "");

  private final Files files;
  private final long enough;
  private final Map<String, PackageSize> measured = new HashMap<>();
  private final List<DeploymentPackage> packages = new ArrayList<>();

  private DeploymentPackages(Files files, long enough) {
    this.files = files;
    this.enough = enough;
  }

  static List<DeploymentPackage> of(List<Stack> stacks, Files files, Catalog catalog) {
    var all = new DeploymentPackages(files, catalog.range(LambdaLimits.PACKAGE).most());
    for (var declared : DeclaredResource.all(stacks, Lambda.NAME, Set.of(FUNCTION, LAYER))) {
      if (declared.type().equals(LAYER)) {
        all.layer(declared);
      } else if (!declared.declaration().text("PackageType").orAssume("").equals("Image")) {
        all.function(declared);
      }
    }
    return all.packages;
  }

  private void layer(DeclaredResource layer) {
    var path = DeploymentPackage.path(layer, "Content");
    if (path.isPresent()) {
      var node = path.get();
      packages.add(
          new DeploymentPackage(layer, node.origin(), node.text(), size(layer, node), NOTHING, 0));
    }
  }

  private void function(DeclaredResource function) {
    var layers = NOTHING;
    int counted = 0;
    for (var layer : layers(function)) {
      var path = DeploymentPackage.path(layer, "Content");
      if (path.isPresent()) {
        var size = size(layer, path.get());
        layers = size.isKnown() ? sum(layers, size) : layers;
        counted += size.isKnown() ? 1 : 0;
      }
    }
    var path = DeploymentPackage.path(function, "Code");
    if (path.isPresent()) {
      var node = path.get();
      var size = size(function, node);
      packages.add(
          new DeploymentPackage(function, node.origin(), node.text(), size, layers, counted));
    }
  }

  private static List<DeclaredResource> layers(DeclaredResource function) {
    var layers = new ArrayList<DeclaredResource>();
    var written = function.declaration().node("Layers");
    if (written.isPresent() && written.get() instanceof Node.Sequence(var items, _)) {
      for (var item : items) {
        function.referenced(item).ifPresent(layers::add);
      }
    }
    return layers;
  }

  /// A folder that several functions share is walked once.
  private PackageSize size(DeclaredResource declared, Node.Scalar path) {
    var key = declared.stack().source().file() + " " + path.text();
    var known = measured.get(key);
    if (known == null) {
      known = DeploymentPackage.measure(declared, path, files, enough);
      measured.put(key, known);
    }
    return known;
  }

  private static PackageSize sum(PackageSize one, PackageSize other) {
    return new PackageSize(
        one.unzipped() + other.unzipped(),
        one.prunable() + other.prunable(),
        -1,
        one.isComplete() && other.isComplete(),
        "");
  }
}
