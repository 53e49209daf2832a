package dev.faregate.catalog;

/// The few combinations of source and dates that thousands of prices share.
final class Stamps {
  private final CatalogFile file;
  private final int first;

  Stamps(CatalogFile file) {
    this.file = file;
    this.first = file.position(CatalogLayout.STAMPS);
  }

  /// The day from which on a price is known to hold.
  String known(int stamp) {
    var since = file.text(at(stamp).int32());
    return since.isEmpty() ? provenance(stamp).read() : since;
  }

  Provenance provenance(int stamp) {
    var cursor = at(stamp);
    cursor.int32();
    var source = file.text(cursor.int32());
    return new Provenance(source, file.text(cursor.int32()));
  }

  private Cursor at(int stamp) {
    return file.cursor(first + 12 * stamp);
  }
}
