package dev.faregate.usage.replay;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The columns by which a bill is added up, in small letters: those of FOCUS, or of the Cost and
/// Usage Report in one of its spellings.
///
/// @param services of which the first that says anything names the service
/// @param kind what a row is: use, tax, a credit, what a plan takes off
record BillColumns(
    List<String> services,
    String type,
    String quantity,
    String cost,
    String kind,
    String currency) {
  private static final List<BillColumns> ALL =
      List.of(
          new BillColumns(
              List.of("x_servicecode", "servicename"),
              "x_usagetype",
              "consumedquantity",
              "billedcost",
              "chargecategory",
              "billingcurrency"),
          new BillColumns(
              List.of("line_item_product_code"),
              "line_item_usage_type",
              "line_item_usage_amount",
              "line_item_unblended_cost",
              "line_item_line_item_type",
              "line_item_currency_code"),
          new BillColumns(
              List.of("lineitem/productcode"),
              "lineitem/usagetype",
              "lineitem/usageamount",
              "lineitem/unblendedcost",
              "lineitem/lineitemtype",
              "lineitem/currencycode"));

  private static final String CURRENCY = "USD";

  /// What is used, by the words of both. All else tells the same use again, or none.
  private static final Set<String> USE =
      Set.of("", "Usage", "DiscountedUsage", "SavingsPlanCoveredUsage");

  /// Empty where the names are those of no bill.
  static Optional<BillColumns> of(Collection<String> names) {
    return ALL.stream()
        .filter(bill -> names.contains(bill.cost) || names.contains(bill.type))
        .findFirst();
  }

  boolean has(String name) {
    return services.contains(name) || List.of(type, quantity, cost, kind, currency).contains(name);
  }

  /// What a row charges. Taxes, credits and what a plan takes off stand by themselves, `Tax:
  /// EU-Request`, so that nothing used counts twice.
  ///
  /// @param row from the name of a column to what stands there, nothing where there is none
  /// @param fault gets a sentence on what is wrong with a row that charges nothing
  Optional<Charged> charged(UnaryOperator<String> row, Consumer<String> fault) {
    var used = Decimals.of(row.apply(quantity).isBlank() ? "0" : row.apply(quantity));
    var paid = Decimals.of(row.apply(cost));
    var money = row.apply(currency).strip();
    if (used.isEmpty() || paid.isEmpty()) {
      fault.accept("its amount is no number");
      return Optional.empty();
    }
    if (!money.isEmpty() && !money.equals(CURRENCY)) {
      fault.accept("it is billed in another currency than " + CURRENCY);
      return Optional.empty();
    }
    var service = row.apply(services.getFirst());
    return Optional.of(
        new Charged(
            service.isEmpty() ? row.apply(services.getLast()) : service,
            type(row.apply(kind).strip(), row.apply(type)),
            used.get(),
            paid.get()));
  }

  private static String type(String kind, String type) {
    return USE.contains(kind) ? type : type.isBlank() ? kind : kind + ": " + type;
  }
}
