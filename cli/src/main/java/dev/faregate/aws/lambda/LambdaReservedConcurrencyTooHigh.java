package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.rule.Severity;
import java.util.List;

/// Flags functions that together reserve more of an account's concurrency than may be reserved. A
/// warning, unless somebody says what the account has.
final class LambdaReservedConcurrencyTooHigh implements Rule<LambdaAccount> {

  @Override
  public Class<LambdaAccount> subject() {
    return LambdaAccount.class;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Severity severity(Catalog catalog) {
    return catalog.isRaised(LambdaLimits.CONCURRENCY) ? Severity.ERROR : Severity.WARNING;
  }

  @Override
  public void check(LambdaAccount account, Catalog catalog, Reporter reporter) {
    var quota = catalog.range(LambdaLimits.CONCURRENCY);
    var least = catalog.figure(LambdaLimits.UNRESERVED);
    reporter.checked();
    if (quota.most() - account.sum() < least.value()) {
      int functions = account.functions().size();
      reporter.report(
          account.last(),
          (functions == 1 ? "this function reserves " : functions + " functions reserve ")
              + account.sum()
              + " of "
              + quota.most()
              + " concurrent executions"
              + (account.region().isEmpty() ? "" : " in " + account.region())
              + "; "
              + least.value()
              + " have to remain"
              + (catalog.isRaised(LambdaLimits.CONCURRENCY)
                  ? ""
                  : ", unless the account's quota is higher"),
          List.of(),
          least.message());
    }
  }
}
