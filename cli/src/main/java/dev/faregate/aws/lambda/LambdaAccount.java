package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.resource.Resource;
import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An account in a region, as far as all descriptors together tell: how much of its concurrency
/// functions reserve.
///
/// @param functions that reserve some, in the order of the descriptors
/// @param reserved by each of them, as far as it is known and the function surely exists
record LambdaAccount(
    String region, List<DeclaredResource> functions, List<Value.Given<Long>> reserved)
    implements Resource {
  LambdaAccount {
    functions = List.copyOf(functions);
    reserved = List.copyOf(reserved);
  }

  /// One for each region in which a function reserves concurrency.
  static List<LambdaAccount> all(List<DeclaredResource> declared) {
    var regions = new ArrayList<String>();
    for (var function : declared) {
      if (isReserving(function) && !regions.contains(function.region())) {
        regions.add(function.region());
      }
    }
    var accounts = new ArrayList<LambdaAccount>();
    for (var region : regions) {
      accounts.add(of(region, declared));
    }
    return accounts;
  }

  private static LambdaAccount of(String region, List<DeclaredResource> declared) {
    var functions = new ArrayList<DeclaredResource>();
    var reserved = new ArrayList<Value.Given<Long>>();
    for (var function : declared) {
      if (function.region().equals(region)
          && isReserving(function)
          && reservation(function) instanceof Value.Given<Long> given) {
        functions.add(function);
        reserved.add(given);
      }
    }
    return new LambdaAccount(region, functions, reserved);
  }

  private static boolean isReserving(DeclaredResource resource) {
    return resource.type().equals("AWS::Lambda::Function")
        && resource.declaration().condition().isEmpty()
        && reservation(resource) instanceof Value.Given<Long>(var executions, _)
        && executions > 0;
  }

  private static Value<Long> reservation(DeclaredResource function) {
    return function.declaration().number("ReservedConcurrentExecutions");
  }

  /// Of all of them together.
  long sum() {
    long sum = 0;
    for (var one : reserved) {
      sum = Math.min(Integer.MAX_VALUE, sum + Math.min(Integer.MAX_VALUE, one.value()));
    }
    return sum;
  }

  /// Where the one stands that comes last.
  Origin last() {
    return reserved.getLast().origin();
  }

  @Override
  public String name() {
    return functions.getLast().name();
  }

  @Override
  public String type() {
    return "AWS::Lambda::Function";
  }

  @Override
  public String service() {
    return Lambda.NAME;
  }

  @Override
  public Span at() {
    return functions.getLast().at();
  }

  @Override
  public String summary() {
    return "the account's concurrency";
  }

  @Override
  public Optional<String> condition() {
    return Optional.empty();
  }

  @Override
  public Mapping settings() {
    return functions.getLast().settings();
  }
}
