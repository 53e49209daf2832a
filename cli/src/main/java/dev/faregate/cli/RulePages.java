package dev.faregate.cli;

import dev.faregate.aws.Service;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Names;
import dev.faregate.rule.OwnRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every rule there is, by name, and the page of each.
final class RulePages {
  private RulePages() {}

  /// @param service whose folder has the page: `lambda`
  record Listed(String service, String rule) {}

  /// The rules of the services, then those of the data files.
  static List<Listed> all(Catalog catalog) {
    var all = new ArrayList<Listed>();
    for (var service : Components.services()) {
      for (var rule : service.rules()) {
        all.add(new Listed(service.name(), rule.name()));
      }
    }
    var before = all.size();
    for (var rule : catalog.limitRules()) {
      if (!contains(all, before, rule.name())) {
        all.add(new Listed(rule.service(), rule.name()));
      }
    }
    return all;
  }

  private static boolean contains(List<Listed> all, int from, String rule) {
    for (int i = from; i < all.size(); i++) {
      if (all.get(i).rule().equals(rule)) {
        return true;
      }
    }
    return false;
  }

  /// A rule's page as Markdown, if there is such a rule.
  static Optional<String> page(String rule, Catalog catalog) {
    for (var listed : all(catalog)) {
      if (listed.rule().equals(rule)) {
        return Optional.of(
            read(Service.class, listed.service() + "/" + Names.className(rule) + ".md"));
      }
    }
    return OwnRules.NAMES.contains(rule)
        ? Optional.of(read(OwnRules.class, Names.className(rule) + ".md"))
        : Optional.empty();
  }

  private static String read(Class<?> beside, String file) {
    try (var page = beside.getResourceAsStream(file)) {
      if (page == null) {
        throw new IllegalStateException("no page " + file);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
