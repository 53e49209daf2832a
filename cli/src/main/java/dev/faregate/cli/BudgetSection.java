package dev.faregate.cli;

import dev.faregate.billing.Ratio;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Suggestion;
import dev.faregate.usage.Selector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What `budgets` of faregate.yaml says. Every method throws a [CommandLineError] for what is
/// wrong, with its place.
final class BudgetSection {
  private static final Ratio USUALLY = Ratio.of(80, 100);

  private final Mapping budget;

  private BudgetSection(Mapping budget) {
    this.budget = budget;
  }

  static List<BudgetTerms> read(Settings settings, List<String> services) {
    var section = settings.section("budgets");
    if (section.isEmpty() || section.get() instanceof Scalar scalar && scalar.isNull()) {
      return List.of();
    }
    if (!(section.get() instanceof Sequence(var items, _))) {
      throw Settings.wrong(
          section.get(), "write budgets as a list: - { name: the whole stack, limit: 500 }");
    }
    var all = new ArrayList<BudgetTerms>(items.size());
    var names = new HashSet<String>();
    for (var item : items) {
      if (!(item instanceof Mapping budget)) {
        throw Settings.wrong(item, "write a budget as { name: the whole stack, limit: 500 }");
      }
      var terms = new BudgetSection(budget).terms(services);
      if (!names.add(terms.name())) {
        throw Settings.wrong(
            budget.get("name").orElse(budget), "there are two budgets " + terms.name());
      }
      all.add(terms);
    }
    return all;
  }

  private BudgetTerms terms(List<String> services) {
    Settings.known(budget, BudgetTerms.KEYS);
    var name = text("name");
    if (name.isEmpty()) {
      throw Settings.wrong(budget, "a budget has a name: - { name: the whole stack, limit: 500 }");
    }
    var terms =
        new BudgetTerms(
            name.get(),
            text("owner"),
            new BudgetScope(
                service(services), text("resource").map(Selector::of), tag(), text("file")),
            warnAt(),
            amount("limit"),
            increase(),
            amount("at-least"),
            amount("worst-case"),
            chance(),
            budget.get("name").orElse(budget).origin());
    check(terms);
    return terms;
  }

  private void check(BudgetTerms terms) {
    if (terms.limit().isEmpty() && terms.increase().isEmpty() && terms.worstCase().isEmpty()) {
      throw Settings.wrong(
          budget.get("name").orElse(budget),
          "budget " + terms.name() + " limits nothing; give it limit, increase or worst-case");
    }
    needs("at-least", terms.increase().isPresent(), "increase");
    needs("chance", terms.limit().isPresent(), "limit");
  }

  private void needs(String key, boolean isThere, String other) {
    var entry = budget.entry(key);
    if (entry.isPresent() && !isThere) {
      throw Settings.wrong(entry.get().key(), key + " goes with " + other);
    }
  }

  private Optional<String> text(String key) {
    var entry = budget.entry(key);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    var text = scalar(entry.get()).strip();
    if (text.isEmpty()) {
      throw Settings.wrong(entry.get().key(), key + " is empty");
    }
    return Optional.of(text);
  }

  private static String scalar(Entry entry) {
    if (entry.value() instanceof Scalar scalar && !scalar.isNull()) {
      return scalar.text();
    }
    throw Settings.wrong(entry.value(), entry.name() + " is one word or number");
  }

  private Optional<String> service(List<String> services) {
    var service = text("service");
    if (service.isPresent() && !services.contains(service.get())) {
      var near = Suggestion.phrase(service.get(), services);
      throw Settings.wrong(
          value("service"),
          "there is no service "
              + service.get()
              + (near.isEmpty() ? "; there are " + String.join(", ", services) : near));
    }
    return service;
  }

  private Optional<BudgetScope.Tag> tag() {
    var tag = text("tag");
    if (tag.isEmpty()) {
      return Optional.empty();
    }
    int equals = tag.get().indexOf('=');
    if (equals < 1) {
      throw Settings.wrong(value("tag"), "write a tag as NAME=VALUE");
    }
    return Optional.of(
        new BudgetScope.Tag(
            tag.get().substring(0, equals).strip(), tag.get().substring(equals + 1).strip()));
  }

  private Ratio warnAt() {
    var written = text("warn-at");
    if (written.isEmpty()) {
      return USUALLY;
    }
    var share = BudgetNumber.share(written.get());
    if (share.isEmpty() || share.get().compareTo(Ratio.ONE) > 0) {
      throw Settings.wrong(value("warn-at"), "write a share of the limit, as 80%");
    }
    return share.get();
  }

  private Optional<Ratio> amount(String key) {
    var written = text(key);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    var amount = BudgetNumber.amount(written.get());
    if (amount.isEmpty()) {
      throw Settings.wrong(value(key), "write " + key + " in dollars a month, as 500 or 49.90");
    }
    return amount;
  }

  private Optional<BudgetTerms.Increase> increase() {
    var written = text("increase");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    var words = written.get();
    boolean isShare = words.endsWith("%");
    var amount = isShare ? BudgetNumber.share(words) : BudgetNumber.amount(words);
    if (amount.isEmpty()) {
      throw Settings.wrong(value("increase"), "write increase in dollars or percent, as 50 or 10%");
    }
    return Optional.of(new BudgetTerms.Increase(amount.get(), isShare, words));
  }

  private Optional<String> chance() {
    var written = text("chance");
    if (written.isPresent()) {
      var share = BudgetNumber.share(written.get());
      if (share.isEmpty() || share.get().compareTo(Ratio.ONE) > 0) {
        throw Settings.wrong(value("chance"), "write the chance of overrun, as 5%");
      }
    }
    return written;
  }

  private Node value(String key) {
    return budget.get(key).orElse(budget);
  }
}
