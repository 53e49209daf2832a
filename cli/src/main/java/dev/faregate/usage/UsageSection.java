package dev.faregate.usage;

import dev.faregate.source.Gravity;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import dev.faregate.source.Suggestion;
import java.util.ArrayList;
import java.util.List;

/// What `usage` and a profile of faregate.yaml say.
///
/// @param problems what is wrong there, each fatal for the settings
public record UsageSection(List<Entry> entries, List<Problem> problems) {
  private static final List<String> PARTS = List.of("defaults", "resources");

  public UsageSection {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /// The section `usage: { defaults: …, resources: … }`.
  ///
  /// @param file what reports call the settings: `faregate.yaml`
  public static UsageSection read(Node usage, String file) {
    var reading = new Reading(Level.FILE, file);
    reading.usage(usage);
    return reading.section();
  }

  /// The profile of that name in the section `profiles: { NAME: { usage: … } }`.
  public static UsageSection profile(Node profiles, String name) {
    var reading = new Reading(Level.PROFILE, "profile " + name);
    var all = reading.mapping(profiles, "profiles");
    var profile = all.get(name);
    if (profile.isEmpty()) {
      reading.problem(
          "there is no profile " + name + Suggestion.phrase(name, names(all)), profiles.origin());
    } else {
      reading.profile(reading.mapping(profile.get(), name));
    }
    return reading.section();
  }

  private static List<String> names(Mapping mapping) {
    var names = new ArrayList<String>(mapping.entries().size());
    for (var entry : mapping.entries()) {
      names.add(entry.name());
    }
    return names;
  }

  /// One pass over the nodes.
  private static final class Reading {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Level level;
    private final String what;

    Reading(Level level, String what) {
      this.level = level;
      this.what = what;
    }

    UsageSection section() {
      return new UsageSection(entries, problems);
    }

    void problem(String message, Origin origin) {
      problems.add(new Problem(message, Gravity.FATAL, origin, List.of()));
    }

    /// The node as a mapping: an empty one, with a problem, if it is none.
    Mapping mapping(Node node, String name) {
      if (node instanceof Mapping mapping) {
        return mapping;
      }
      if (!(node instanceof Scalar scalar && scalar.isNull())) {
        problem(name + " is no mapping of names to values", node.origin());
      }
      return Mapping.empty(node.origin());
    }

    void profile(Mapping profile) {
      for (var entry : profile.entries()) {
        if ("usage".equals(entry.name())) {
          usage(entry.value());
        } else {
          unknown(entry, List.of("usage"));
        }
      }
    }

    void usage(Node usage) {
      for (var part : mapping(usage, "usage").entries()) {
        if (PARTS.contains(part.name())) {
          for (var subject : mapping(part.value(), part.name()).entries()) {
            subject(subject, "defaults".equals(part.name()));
          }
        } else {
          unknown(part, PARTS);
        }
      }
    }

    private void subject(Mapping.Entry subject, boolean isType) {
      if (isType != subject.name().indexOf("::") >= 0) {
        problem(
            isType
                ? subject.name() + " is no type as AWS::Lambda::Function; names go under resources"
                : subject.name() + " is a type; types go under defaults",
            subject.key().origin());
        return;
      }
      // SAM's functions are Lambda's to all who price them.
      var name =
          subject.name().equals("AWS::Serverless::Function")
              ? "AWS::Lambda::Function"
              : subject.name();
      for (var figure : mapping(subject.value(), subject.name()).entries()) {
        figure(name, figure);
      }
    }

    private void figure(String selector, Mapping.Entry figure) {
      if (figure.value() instanceof Scalar scalar && !scalar.isNull()) {
        var origin = scalar.origin().called(what);
        entries.add(new Entry(level, selector, figure.name(), scalar.text(), origin));
      } else {
        problem(selector + "." + figure.name() + " has no number", figure.key().origin());
      }
    }

    private void unknown(Mapping.Entry entry, List<String> known) {
      problem(
          entry.name() + " is not known here" + Suggestion.phrase(entry.name(), known),
          entry.key().origin());
    }
  }
}
