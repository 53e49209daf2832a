package dev.faregate.aws.limits;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Limit;
import dev.faregate.catalog.LimitRule;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.rule.Severity;

/// Flags what does not keep to a documented limit: the one rule behind every line of the data files
/// that names a `rule`.
public final class OutsideLimit implements Rule<DeclaredResource> {
  private final LimitRule rule;
  private final boolean knowsRegion;

  /// @param knowsRegion whether the region of a resource is more than an assumption
  public OutsideLimit(LimitRule rule, boolean knowsRegion) {
    this.rule = rule;
    this.knowsRegion = knowsRegion;
  }

  @Override
  public String name() {
    return rule.name();
  }

  @Override
  public Severity severity() {
    return switch (rule.severity()) {
      case "warning" -> Severity.WARNING;
      case "note" -> Severity.NOTE;
      default -> Severity.ERROR;
    };
  }

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource resource, Catalog catalog, Reporter reporter) {
    for (var property : rule.properties()) {
      for (var place : Places.of(resource.declaration().properties(), property)) {
        judge(resource, place, reporter);
      }
    }
  }

  private void judge(DeclaredResource resource, Place place, Reporter reporter) {
    var conditions = Conditions.hold(rule.when(), resource, place);
    if (conditions == Conditions.Answer.NO) {
      return;
    }
    if (conditions == Conditions.Answer.UNKNOWN) {
      reporter.notChecked(place.name(), "whether the limit applies is not known", place.origin());
      return;
    }
    var limit = rule.limit();
    if (limit instanceof Limit.Range range) {
      new RangeJudge(rule, range).judge(place, reporter);
    } else if (limit instanceof Limit.Choices choices) {
      WordJudge.judge(rule, choices, place, reporter);
    } else if (limit instanceof Limit.Pattern pattern) {
      WordJudge.judge(rule, pattern, place, reporter);
    } else if (limit instanceof Limit.Relation relation) {
      new RelationJudge(rule, relation, resource, knowsRegion).judge(place, reporter);
    }
  }
}
