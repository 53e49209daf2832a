package dev.faregate.format.sam;

import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The API that SAM adds to a template where an `Api` or `HttpApi` event names none.
///
/// It is added to the text, so that `Globals`, references to it and conditions hold for it like for
/// any other.
final class ImplicitApis {
  private final String event;
  private final String names;
  private final String api;
  private final List<Entry> properties;
  private final TreeSet<String> conditions = new TreeSet<>();
  private @Nullable Origin first;
  private boolean always;

  private ImplicitApis(String event, String names, String api, List<Entry> properties) {
    this.event = event;
    this.names = names;
    this.api = api;
    this.properties = properties;
  }

  static Mapping added(Mapping template) {
    var stage = List.of(Made.entry("StageName", Made.text("Prod", template.origin())));
    var rest = new ImplicitApis("Api", "RestApiId", "ServerlessRestApi", stage);
    var http = new ImplicitApis("HttpApi", "ApiId", "ServerlessHttpApi", List.of());
    return http.addedTo(rest.addedTo(template));
  }

  private Mapping addedTo(Mapping template) {
    if (!(template.get("Resources").orElse(template) instanceof Mapping resources)
        || resources == template) {
      return template;
    }
    var _ = Templates.eachResource(resources, this::look);
    var origin = first;
    if (origin == null || resources.has(api)) {
      return template;
    }
    var key = new Scalar(api, false, origin);
    var all = Templates.with(resources, new Entry(key, resource(origin)));
    var whole = Templates.with(template, new Entry(keyOf(template, "Resources"), all));
    return conditions.size() > 1 && !always ? withCondition(whole, origin) : whole;
  }

  /// Looks for events that need the API; the resource stays as it is.
  private Node look(Entry resource) {
    if (resource.value() instanceof Mapping written && mayInvoke(written)) {
      var events = Intrinsics.mapping(Intrinsics.mapping(written, "Properties"), "Events");
      for (var entry : events.entries()) {
        if (entry.value() instanceof Mapping mapping && needsApi(mapping)) {
          note(entry.key().origin(), Intrinsics.text(written, "Condition"));
        }
      }
    }
    return resource.value();
  }

  private static boolean mayInvoke(Mapping resource) {
    var type = Intrinsics.text(resource, "Type").orElse("");
    return "AWS::Serverless::Function".equals(type) || "AWS::Serverless::StateMachine".equals(type);
  }

  private boolean needsApi(Mapping written) {
    return event.equals(Intrinsics.text(written, "Type").orElse(""))
        && !Intrinsics.mapping(written, "Properties").has(names);
  }

  private void note(Origin event, Optional<String> condition) {
    if (first == null) {
      first = event;
    }
    // A condition that varies with a loop cannot be named outside of it.
    if (condition.isEmpty() || condition.get().contains("${")) {
      always = true;
    } else {
      conditions.add(condition.get());
    }
  }

  /// The API exists under a condition where all that need it do.
  private Mapping resource(Origin origin) {
    var entries = new ArrayList<Entry>();
    var type = "AWS::Serverless::" + event;
    entries.add(Made.entry("Type", Made.text(type, origin)));
    if (!always) {
      var name = conditions.size() == 1 ? conditions.first() : api + "Condition";
      entries.add(Made.entry("Condition", Made.text(name, origin)));
    }
    entries.add(Made.entry("Properties", new Mapping(properties, origin)));
    return new Mapping(entries, origin);
  }

  private Mapping withCondition(Mapping template, Origin origin) {
    var any = new ArrayList<Node>();
    for (var condition : conditions) {
      any.add(Made.mapping(origin, Made.entry("Condition", Made.text(condition, origin))));
    }
    var either = Made.mapping(origin, Made.entry("Fn::Or", new Sequence(any, origin)));
    var known = Intrinsics.mapping(template, "Conditions");
    var all =
        Templates.with(known, new Entry(new Scalar(api + "Condition", false, origin), either));
    return Templates.with(template, new Entry(keyOf(template, "Conditions"), all));
  }

  private static Scalar keyOf(Mapping template, String name) {
    var entry = template.entry(name);
    return entry.isPresent() ? entry.get().key() : new Scalar(name, false, template.origin());
  }
}
