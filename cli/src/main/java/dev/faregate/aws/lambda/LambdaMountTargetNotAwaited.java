package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Severity;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import java.util.List;

/// Warns of a function that does not wait for the mount targets of its file system: created before
/// them, it fails.
final class LambdaMountTargetNotAwaited implements FunctionRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    var systems = function.declaration().node("FileSystemConfigs");
    if (systems.isEmpty() || !(systems.get() instanceof Sequence(var items, _))) {
      return;
    }
    for (var item : items) {
      if (item instanceof Mapping mapping) {
        var arn = Properties.node(mapping, "Arn");
        var system =
            arn.flatMap(function::referenced).flatMap(point -> point.referenced("FileSystemId"));
        if (system.isPresent()) {
          judge(function, system.get(), arn.get().origin(), catalog, reporter);
        }
      }
    }
  }

  private static void judge(
      DeclaredResource function,
      DeclaredResource system,
      Origin origin,
      Catalog catalog,
      Reporter reporter) {
    var awaited = Awaited.of(function);
    for (var declaration : function.stack().declarations()) {
      if (declaration.type().equals("AWS::EFS::MountTarget")
          && declaration.node("FileSystemId").orElse(declaration.properties())
              instanceof Node.Reference(var name, _, _)
          && name.equals(system.declaration().name())) {
        reporter.checked();
        if (!awaited.contains(declaration.name())) {
          reporter.report(
              origin,
              "the function may be created before "
                  + declaration.name()
                  + "; add DependsOn: "
                  + declaration.name(),
              List.of(),
              catalog.choices(LambdaLimits.FILE_SYSTEM_READY).message());
        }
      }
    }
  }
}
