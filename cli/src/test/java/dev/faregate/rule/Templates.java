package dev.faregate.rule;

import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.format.cloudformation.CloudFormation;
import dev.faregate.format.kubernetes.Kubernetes;
import dev.faregate.format.sam.Sam;
import dev.faregate.source.Bounds;
import dev.faregate.source.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads a template that a test writes down, or manifests, as the program reads a file.
public final class Templates {
  private Templates() {}

  public static List<Stack> read(String yaml) {
    var source =
        Reader.read("template.yaml", yaml.getBytes(StandardCharsets.UTF_8), Bounds.DEFAULT);
    if (source.documents().isEmpty()) {
      throw new AssertionError("this cannot be read: " + source.problems().getFirst().message());
    }
    var stacks = new ArrayList<Stack>();
    for (var document : source.documents()) {
      for (var format : List.of(new Sam(), new CloudFormation(), new Kubernetes())) {
        if (format.recognises(document)) {
          stacks.add(format.read(source, document, Inputs.NONE));
          break;
        }
      }
    }
    if (stacks.isEmpty()) {
      throw new AssertionError("this is no template:\n" + yaml);
    }
    return stacks;
  }
}
