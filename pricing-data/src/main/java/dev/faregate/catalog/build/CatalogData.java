package dev.faregate.catalog.build;

import dev.faregate.catalog.Allowance;
import dev.faregate.catalog.Decimal;
import dev.faregate.catalog.LambdaRuntime;
import dev.faregate.catalog.Limit;
import dev.faregate.catalog.LimitRule;
import dev.faregate.catalog.Meter;
import dev.faregate.catalog.Provenance;
import dev.faregate.catalog.Region;
import java.util.List;
import java.util.Optional;

/// All that the data files say, each part sorted by name.
record CatalogData(
    List<Region> regions,
    List<MeterData> meters,
    List<Allowance> allowances,
    List<Limit> limits,
    List<LambdaRuntime> runtimes,
    List<String> freeTypes,
    List<LimitRuleData> limitRules,
    List<TypeShape> typeShapes,
    List<TypeNames> typeNames) {
  CatalogData {
    regions = List.copyOf(regions);
    meters = List.copyOf(meters);
    allowances = List.copyOf(allowances);
    limits = List.copyOf(limits);
    runtimes = List.copyOf(runtimes);
    freeTypes = List.copyOf(freeTypes);
    limitRules = List.copyOf(limitRules);
    typeShapes = List.copyOf(typeShapes);
    typeNames = List.copyOf(typeNames);
  }

  /// @param from where its tiers begin
  /// @param lines its tariffs, if it is a plain one
  /// @param types those of each type, if it is a family
  /// @param derived where its prices come from, if it has none of its own
  record MeterData(
      Meter meter,
      List<Long> from,
      List<Line> lines,
      List<TypeData> types,
      Optional<Derived> derived) {
    MeterData {
      from = List.copyOf(from);
      lines = List.copyOf(lines);
      types = List.copyOf(types);
    }
  }

  record TypeData(String type, List<Line> lines) {
    TypeData {
      lines = List.copyOf(lines);
    }
  }

  /// What a CloudFormation type looks like.
  ///
  /// @param attributes what `Fn::GetAtt` gives
  /// @param properties as `types.yaml` has them: `!Role Tags[{!Key Value}] Environment{Variables~}`
  record TypeShape(String type, List<String> attributes, String properties) {
    TypeShape {
      attributes = List.copyOf(attributes);
    }
  }

  /// @param service as `AWS::Lambda`
  /// @param names of all its types, as `Function`
  record TypeNames(String service, List<String> names) {
    TypeNames {
      names = List.copyOf(names);
    }
  }

  /// @param types the CloudFormation types that the rule is for
  record LimitRuleData(List<String> types, LimitRule rule) {
    LimitRuleData {
      types = List.copyOf(types);
    }
  }

  /// The tariffs of a region, or of the regions of a partition that have no line of their own.
  record Line(String place, List<PriceList> lists) {
    Line {
      lists = List.copyOf(lists);
    }
  }

  /// @param since the day from which it holds, empty where no source gives it
  /// @param usd one price for each tier
  record PriceList(String since, Provenance provenance, List<Decimal> usd) {
    PriceList {
      usd = List.copyOf(usd);
    }

    /// The day from which it is known to hold.
    String known() {
      return since.isEmpty() ? provenance.read() : since;
    }
  }

  record Derived(String of, Decimal times) {}
}
