package dev.faregate.aws;

import dev.faregate.format.Declaration;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A declaration as rules look at it that need no model of their own of what it declares.
///
/// @param stack where it stands
/// @param service the short name of its service: `sqs`
/// @param region where its stack runs
public record DeclaredResource(Declaration declaration, Stack stack, String service, String region)
    implements Resource {

  /// Every declaration of these types, nested stacks included.
  public static List<DeclaredResource> all(List<Stack> stacks, String service, Set<String> types) {
    var all = new ArrayList<DeclaredResource>();
    for (var stack : stacks) {
      add(stack, service, types, "", all);
    }
    return all;
  }

  private static void add(
      Stack stack, String service, Set<String> types, String outer, List<DeclaredResource> all) {
    var region = stack.region().orElse(outer);
    for (var declaration : stack.declarations()) {
      if (types.contains(declaration.type())) {
        all.add(new DeclaredResource(declaration, stack, service, region));
      }
    }
    for (var nested : stack.nested()) {
      add(nested, service, types, region, all);
    }
  }

  /// The declaration of the same stack that a property means: `!Ref Queue`, `!GetAtt Queue.Arn`.
  public Optional<DeclaredResource> referenced(String path) {
    var node = declaration.node(path);
    return node.isEmpty() ? Optional.empty() : referenced(node.get());
  }

  /// The declaration of the same stack that a node means; a text that one reference makes up alone
  /// counts too.
  public Optional<DeclaredResource> referenced(Node node) {
    if (node instanceof Node.Reference(var name, _, _)) {
      var found = stack.find(name);
      return found.isEmpty()
          ? Optional.empty()
          : Optional.of(new DeclaredResource(found.get(), stack, service, region));
    }
    if (node instanceof Node.Text(var pieces, _) && pieces.size() == 1) {
      return referenced(pieces.getFirst());
    }
    return Optional.empty();
  }

  /// Where a finding about a property points that is not there: at the name of the resource.
  public Origin origin() {
    return Origin.at(declaration.at());
  }

  /// Where the name of a property stands, else the name of the resource.
  ///
  /// @param holder the mapping that has it
  public Origin key(Mapping holder, String property) {
    var entry = holder.entry(property);
    return entry.isEmpty() ? origin() : entry.get().key().origin();
  }

  @Override
  public String name() {
    return stack.qualified(declaration.name());
  }

  @Override
  public String type() {
    return declaration.type();
  }

  @Override
  public Span at() {
    return declaration.at();
  }

  @Override
  public String summary() {
    return declaration.type();
  }

  @Override
  public Optional<String> condition() {
    var unknown = declaration.condition();
    return unknown.isEmpty() ? Optional.empty() : Optional.of(unknown.get().reason());
  }

  @Override
  public Mapping settings() {
    var settings = declaration.metadata().get("faregate");
    return settings.isPresent() && settings.get() instanceof Mapping mapping
        ? mapping
        : Mapping.empty(origin());
  }
}
