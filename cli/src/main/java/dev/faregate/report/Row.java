package dev.faregate.report;

/// One row of a price table, before it is known how wide the columns are.
///
/// @param label the resource's name, or what a line charges for
/// @param amount empty where there is none
record Row(Kind kind, String label, String text, String amount) {
  enum Kind {
    /// The file whose resources follow.
    FILE,
    /// A resource.
    HEAD,
    /// A resource of which nothing is known.
    UNKNOWN_HEAD,
    /// A line of its bill.
    LINE,
    /// What is missing to have one.
    MISSING
  }

  boolean isHead() {
    return kind == Kind.HEAD || kind == Kind.UNKNOWN_HEAD;
  }
}
