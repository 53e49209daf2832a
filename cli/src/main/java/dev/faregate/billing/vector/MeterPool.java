package dev.faregate.billing.vector;

import dev.faregate.catalog.Tariff;
import java.util.ArrayList;
import java.util.List;

/// What an account uses of one meter in one region, while its program is written: steps in place of
/// amounts.
final class MeterPool {
  private final String meter;
  private final String region;
  private final Tariff tariff;
  private final List<Integer> quantities = new ArrayList<>();
  private final List<Integer> postings = new ArrayList<>();
  private int quantity;
  private int rest;
  private int magnitude;

  MeterPool(String meter, String region, Tariff tariff, ProgramWriter writer) {
    this.meter = meter;
    this.region = region;
    this.tariff = tariff;
    this.quantity = writer.constant(0);
    this.rest = quantity;
    this.magnitude = quantity;
  }

  String meter() {
    return meter;
  }

  String region() {
    return region;
  }

  Tariff tariff() {
    return tariff;
  }

  void add(int posting, int step, int size, ProgramWriter writer) {
    postings.add(posting);
    quantities.add(step);
    quantity = writer.plus(quantity, step);
    magnitude = writer.plus(magnitude, size);
    rest = quantity;
  }

  /// All that is used of it.
  int quantity() {
    return quantity;
  }

  /// What bounds the error of what is used of it.
  int magnitude() {
    return magnitude;
  }

  /// What no allowance covers.
  int rest() {
    return rest;
  }

  void rest(int left) {
    rest = left;
  }

  /// The numbers of the postings, and what each of them uses.
  List<Integer> postings() {
    return postings;
  }

  int quantityOf(int index) {
    return quantities.get(index);
  }
}
