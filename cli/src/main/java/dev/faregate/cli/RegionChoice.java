package dev.faregate.cli;

import dev.faregate.catalog.Catalog;
import dev.faregate.source.Suggestion;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/// Which region a descriptor runs in, and who says so.
///
/// @param code empty where nobody says so: the default is assumed then, and conditions that ask for
///   the region stay unknown
/// @param from `--region`, `faregate.yaml`, `AWS_REGION`
/// @param over whether it holds over what a descriptor itself says
record RegionChoice(Optional<String> code, String from, boolean over) {
  static final String ASSUMED = "us-east-1";

  static RegionChoice of(
      Arguments arguments, Optional<String> settings, Map<String, String> environment) {
    var option = arguments.last(CommonOptions.REGION.name());
    if (option.isPresent()) {
      return new RegionChoice(option, "--region", true);
    }
    if (settings.isPresent()) {
      return new RegionChoice(settings, "faregate.yaml", false);
    }
    for (var variable : new String[] {"AWS_REGION", "AWS_DEFAULT_REGION"}) {
      var value = environment.get(variable);
      if (value != null && !value.isBlank()) {
        return new RegionChoice(Optional.of(value.strip()), variable, false);
      }
    }
    return new RegionChoice(Optional.empty(), "", false);
  }

  /// The region of a descriptor that says `described` itself.
  String of(Optional<String> described) {
    if (over && code.isPresent()) {
      return code.get();
    }
    return described.or(() -> code).orElse(ASSUMED);
  }

  /// Who says so.
  String from(Optional<String> described) {
    if (over) {
      return from;
    }
    if (described.isPresent()) {
      return "the descriptor";
    }
    return code.isPresent() ? from : "assumed";
  }

  boolean isAssumed(Optional<String> described) {
    return described.isEmpty() && code.isEmpty();
  }

  void check(Catalog catalog) {
    check(catalog, "");
  }

  /// @param settings where settings say it
  /// @throws CommandLineError if it is no region that faregate has prices of
  void check(Catalog catalog, String settings) {
    if (code.isEmpty() || catalog.region(code.get()).isPresent()) {
      return;
    }
    var codes = new ArrayList<String>();
    for (var known : catalog.regions()) {
      codes.add(known.code());
    }
    throw new CommandLineError(
        (from.equals(ProjectRoot.SETTINGS) && !settings.isEmpty() ? settings : from + ": ")
            + "AWS has no region "
            + code.get()
            + " that faregate knows"
            + (code.get().startsWith("cn-")
                ? "; China has price lists of its own, in CNY, which faregate has not got"
                : Suggestion.phrase(code.get(), codes)));
  }
}
