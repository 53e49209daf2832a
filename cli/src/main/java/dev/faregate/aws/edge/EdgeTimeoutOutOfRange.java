package dev.faregate.aws.edge;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Limit;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags a function at the edge with a longer timeout or more storage than CloudFront accepts.
final class EdgeTimeoutOutOfRange implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource function, Catalog catalog, Reporter reporter) {
    if (function.type().equals("AWS::Lambda::Function")) {
      judge("Timeout", function, catalog.range("edge.timeout"), reporter);
      judge("EphemeralStorage.Size", function, catalog.range("edge.storage"), reporter);
    }
  }

  private static void judge(
      String property, DeclaredResource function, Limit.Range range, Reporter reporter) {
    var value = function.declaration().number(property);
    if (reporter.judges(property, value)
        && value instanceof Value.Given<Long>(var number, var origin)
        && number > range.most()) {
      var message =
          property
              + " is "
              + number
              + " "
              + range.unit()
              + "; CloudFront accepts at most "
              + range.most()
              + " of a function that it calls";
      reporter.report(origin, message, List.of(), range.message());
    }
  }
}
