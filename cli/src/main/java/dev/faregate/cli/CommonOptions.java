package dev.faregate.cli;

import static dev.faregate.cli.OptionDefinition.flag;
import static dev.faregate.cli.OptionDefinition.value;

import java.util.ArrayList;
import java.util.List;

/// The options that mean the same everywhere.
final class CommonOptions {
  static final OptionDefinition REGION =
      value("--region", "CODE", "Where it runs, whatever the descriptor says.");
  static final OptionDefinition PARAMETER =
      OptionDefinition.values("--parameter", "NAME=VALUE", "A template parameter.");
  static final OptionDefinition PARAMETERS =
      OptionDefinition.values(
          "--parameters",
          "FILE",
          "Template parameters: CloudFormation's parameter JSON, or samconfig.toml; a plan of"
              + " Terraform has its variables in it.");
  static final OptionDefinition USAGE =
      OptionDefinition.values(
          "--usage",
          "[RESOURCE.]NAME=VALUE",
          "A usage figure, for all or for one: requests=3M, Api.duration=120ms.");
  static final OptionDefinition USAGE_FILE =
      OptionDefinition.values(
          "--usage-file",
          "FILE",
          "Usage figures of a file of its own, written as in faregate.yaml, or"
              + " infracost-usage.yml.");
  static final OptionDefinition PROFILE = value("--profile", "NAME", "A profile of faregate.yaml.");
  static final OptionDefinition FREE_TIER =
      value(
          "--free-tier",
          "on|off|NAME=LEFT,...",
          "The account's always-free amounts (default: on), or what is left of them.");
  static final OptionDefinition MONTH =
      value("--month", "730h|30d|YYYY-MM", "How long a month is (default: 730h).");
  static final OptionDefinition MONTHS =
      value("--months", "N", "Show so many months, with what grows, and their sum.");
  static final OptionDefinition AS_OF =
      value("--as-of", "DATE", "Prices and limits as they stood on a day.");
  static final OptionDefinition FORMAT =
      value("--format", "NAME", "The descriptor's language, where it is not recognised.");
  static final OptionDefinition OUTPUT =
      OptionDefinition.values(
          "--output",
          "FORM[=FILE]",
          "table (default), json, markdown, html, csv, focus, sarif, junit, github, gitlab, rdjson,"
              + " checkstyle; to a file with =FILE.");
  static final OptionDefinition FAIL_ON =
      value("--fail-on", "error|warning", "What makes check and gate fail (default: error).");
  static final OptionDefinition STRICT =
      flag("--strict", "What is unknown or unchecked is a failure (exit status 4).");
  static final OptionDefinition WORST_CASE =
      flag("--worst-case", "Show the most it can cost, by what the descriptors limit.");
  static final OptionDefinition CONFIG =
      value("--config", "FILE", "Settings, in place of the nearest faregate.yaml.");
  static final OptionDefinition QUIET = flag("--quiet", "Print nothing if a check finds nothing.");
  static final OptionDefinition COLOR =
      value("--color", "auto|always|never", "Colour (default: auto, on a terminal).");
  static final OptionDefinition DEBUG =
      flag("--debug", "Show the stack trace of a fault of faregate's own.");

  private CommonOptions() {}

  /// What every command takes that writes a report.
  static List<OptionDefinition> reporting() {
    return List.of(OUTPUT, COLOR, QUIET, DEBUG);
  }

  /// What every command takes that prices.
  static List<OptionDefinition> pricing() {
    return List.of(REGION, MONTH, FREE_TIER, AS_OF, CONFIG);
  }

  /// What every command takes that reads descriptors.
  static List<OptionDefinition> descriptors() {
    return List.of(PARAMETER, PARAMETERS, USAGE, USAGE_FILE, PROFILE, FORMAT, STRICT);
  }

  @SafeVarargs
  static List<OptionDefinition> join(List<OptionDefinition>... groups) {
    var all = new ArrayList<OptionDefinition>();
    for (var group : groups) {
      all.addAll(group);
    }
    return all;
  }
}
