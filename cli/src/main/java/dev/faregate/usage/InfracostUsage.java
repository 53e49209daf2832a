package dev.faregate.usage;

import dev.faregate.source.Gravity;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import java.util.ArrayList;
import java.util.List;

/// What a usage file of Infracost says: `resource_usage` by Terraform's address, wildcards as
/// `[*]`, and `resource_type_default_usage` by Terraform's type
/// (https://www.infracost.io/docs/features/usage_based_resources/).
///
/// @param section the figures that faregate prices, in its own words
/// @param ignored the others: `aws_s3_bucket.logs.storage_gb`
/// @param count of all figures
public record InfracostUsage(UsageSection section, List<String> ignored, int count) {
  private static final String RESOURCES = "resource_usage";
  private static final String TYPES = "resource_type_default_usage";

  public InfracostUsage {
    ignored = List.copyOf(ignored);
  }

  /// Whether a document is such a file.
  public static boolean isOne(Node document) {
    return document instanceof Mapping mapping
        && (mapping.get(RESOURCES).isPresent()
            || mapping.get(TYPES).isPresent()
            || mapping.get("version").isPresent());
  }

  /// @param file what reports call it
  public static InfracostUsage read(Mapping document, String file) {
    var reading = new Reading(file);
    document.get(TYPES).ifPresent(types -> reading.section(types, true));
    document.get(RESOURCES).ifPresent(resources -> reading.section(resources, false));
    return new InfracostUsage(
        new UsageSection(reading.entries, reading.problems), reading.ignored, reading.count);
  }

  /// One pass over the nodes.
  private static final class Reading {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final String file;
    private int count;

    Reading(String file) {
      this.file = file;
    }

    void section(Node section, boolean ofTypes) {
      if (section instanceof Mapping subjects) {
        for (var subject : subjects.entries()) {
          var words = InfracostKeys.of(ofTypes ? subject.name() : type(subject.name()));
          var selector = ofTypes ? words.type() : subject.name();
          figures(subject.name(), selector, subject.value(), words);
        }
      } else if (!(section instanceof Scalar scalar && scalar.isNull())) {
        problems.add(
            new Problem(
                "write usage as NAME: { KEY: NUMBER }",
                Gravity.FATAL,
                section.origin(),
                List.of()));
      }
    }

    private void figures(String path, String selector, Node node, InfracostKeys words) {
      if (!(node instanceof Mapping figures)) {
        return;
      }
      for (var figure : figures.entries()) {
        var here = path + "." + figure.name();
        var name = words.figure(figure.name());
        if (figure.value() instanceof Mapping) {
          figures(here, selector, figure.value(), InfracostKeys.NONE);
        } else if (figure.value() instanceof Scalar scalar && !name.isEmpty()) {
          count++;
          add(selector, name, scalar);
        } else {
          count++;
          ignored.add(here);
        }
      }
    }

    private void add(String selector, String name, Scalar scalar) {
      if (!scalar.isNull()) {
        Origin origin = scalar.origin().called(file);
        var text = InfracostKeys.number(name, scalar.text());
        entries.add(new Entry(Level.FILE, selector, name, text, origin));
      }
    }

    /// `aws_lambda_function` of `module.api["eu"].aws_lambda_function.this[0]`; empty for a logical
    /// name of CloudFormation.
    private static String type(String address) {
      int depth = 0;
      int dot = -1;
      for (int i = address.length() - 1; i >= 0; i--) {
        char letter = address.charAt(i);
        depth += letter == ']' ? 1 : letter == '[' ? -1 : 0;
        if (letter == '.' && depth == 0) {
          if (dot >= 0) {
            return address.substring(i + 1, dot);
          }
          dot = i;
        }
      }
      return dot < 0 ? "" : address.substring(0, dot);
    }
  }
}
