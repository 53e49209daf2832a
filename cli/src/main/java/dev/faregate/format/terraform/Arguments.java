package dev.faregate.format.terraform;

import dev.faregate.format.Draft;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.Optional;

/// The arguments of one planned resource: what is planned, what is known only after apply, and what
/// the configuration refers to.
final class Arguments {
  private static final String AFTER_APPLY = "known only after apply";
  private static final int DEEPEST = 50;

  private final Mapping resource;
  private final Context context;
  private final Node values;
  private final Node unknown;
  private final Node expressions;
  private final String module;

  Arguments(Mapping resource, Context context, String address) {
    this.resource = resource;
    this.context = context;
    Node nothing = Mapping.empty(resource.origin());
    var plain = Context.plain(address);
    values = resource.get("values").orElse(nothing);
    var after = context.unknown().get(address);
    unknown = after == null ? nothing : after;
    var written = context.expressions().get(plain);
    expressions = written == null ? nothing : written;
    int type = plain.lastIndexOf(".aws_");
    module = type < 0 ? "" : plain.substring(0, type + 1);
  }

  /// The argument at a dotted path through blocks, which Terraform writes as lists of one.
  Optional<Node> at(String path) {
    var value = follow(values, path);
    var after = follow(unknown, path);
    if (value.isPresent() && isWritten(value.get())) {
      return Optional.of(after.isEmpty() ? value.get() : overlaid(value.get(), after.get(), 0));
    }
    // What nobody configures is AWS's to choose, so its default holds.
    var configured = follow(expressions, path);
    if (after.isEmpty() || configured.isEmpty() || !isUnknown(after.get())) {
      return Optional.empty();
    }
    return Optional.of(referred(configured.get()).orElse(new Unknown(AFTER_APPLY, place())));
  }

  private Origin place() {
    return resource.get("address").orElse(resource).origin();
  }

  private static Optional<Node> follow(Node root, String path) {
    var here = root;
    int from = 0;
    while (from <= path.length()) {
      here = here instanceof Sequence(var items, _) && items.size() == 1 ? items.getFirst() : here;
      int dot = path.indexOf('.', from);
      int to = dot < 0 ? path.length() : dot;
      var next =
          here instanceof Mapping mapping
              ? mapping.get(path.substring(from, to))
              : Optional.<Node>empty();
      if (next.isEmpty()) {
        // The whole block may be unknown.
        return here instanceof Scalar && isUnknown(here) ? Optional.of(here) : next;
      }
      here = next.get();
      from = to + 1;
    }
    return Optional.of(here);
  }

  private static boolean isWritten(Node value) {
    return Draft.isWritten(value)
        && !(value instanceof Sequence(var items, _) && items.isEmpty())
        && !(value instanceof Scalar scalar && scalar.text().isEmpty());
  }

  private static boolean isUnknown(Node after) {
    return after instanceof Scalar scalar && "true".equals(scalar.text());
  }

  /// The value with what is not known of it yet.
  private static Node overlaid(Node value, Node after, int depth) {
    if (isUnknown(after) || depth == DEEPEST) {
      return isUnknown(after) ? new Unknown(AFTER_APPLY, value.origin()) : value;
    }
    if (value instanceof Mapping known && after instanceof Mapping unknown) {
      var entries = new ArrayList<Entry>(known.entries().size());
      for (var entry : known.entries()) {
        var more = unknown.get(entry.name());
        entries.add(
            more.isEmpty()
                ? entry
                : new Entry(entry.key(), overlaid(entry.value(), more.get(), depth + 1)));
      }
      for (var entry : unknown.entries()) {
        if (isUnknown(entry.value()) && !known.has(entry.name())) {
          var key = new Scalar(entry.name(), true, value.origin());
          entries.add(new Entry(key, new Unknown(AFTER_APPLY, value.origin())));
        }
      }
      return new Mapping(entries, value.origin());
    }
    return value;
  }

  /// The resource that the configuration names there, if this plan has it.
  private Optional<Node> referred(Node expression) {
    var written =
        expression instanceof Mapping mapping ? mapping.get("references") : Optional.<Node>empty();
    if (written.isEmpty() || !(written.get() instanceof Sequence(var items, _))) {
      return Optional.empty();
    }
    for (var item : items) {
      if (item instanceof Scalar reference && reference.text().startsWith("aws_")) {
        var parts = Context.plain(reference.text()).split("\\.", 3);
        var address =
            parts.length < 2 ? null : context.addresses().get(module + parts[0] + "." + parts[1]);
        if (address != null) {
          var attribute = parts.length == 3 ? parts[2] : "";
          return Optional.of(new Reference(address, attribute, place()));
        }
      }
    }
    return Optional.empty();
  }
}
