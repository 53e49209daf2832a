package dev.faregate.cli;

/// What is done for each of many, on any thread and in any order: it changes nothing that another
/// sees.
interface Each<A, B> {
  B of(A item);
}
