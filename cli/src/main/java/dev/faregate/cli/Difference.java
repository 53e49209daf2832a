package dev.faregate.cli;

import dev.faregate.report.Changes;
import dev.faregate.report.Comparison;
import java.util.List;

/// Compares a head with a base.
record Difference(DiffSide base, DiffSide head, FilePairs files) {

  static Difference of(DiffSide base, DiffSide head) {
    var files = new FilePairs(base.files(), base.folder(), head.files(), head.folder());
    return new Difference(base, head, files);
  }

  /// Opens a base for a head that is there.
  ///
  /// @param paths what the head was asked for, which a revision is asked for too
  static DiffSide open(DiffSource source, List<String> paths, Assessed head) {
    if (source.saved().isPresent()) {
      var side = DiffSide.saved(source.saved().get());
      source.saved().get().check(head);
      return side;
    }
    if (source.revision().isPresent()) {
      return DiffSide.base(source.revision().get(), paths, head);
    }
    var run = BaseRun.read(head.run(), source.path().orElseThrow());
    source.check(run);
    return DiffSide.here(source.label(), Assessed.of(run, BaseRun.usage(run, head.usage())));
  }

  Changes changes() {
    boolean isSaved = base.assessed().isEmpty();
    var now = isSaved ? head.compared().asWritten() : head.compared();
    var comparison = new Comparison(base.compared(), now, files::inHead);
    return comparison.changes(reasons());
  }

  private Comparison.Reasons reasons() {
    return base.assessed().isPresent() && head.assessed().isPresent()
        ? DiffReasons.of(this)
        : new MeterReasons();
  }

  /// A file of either side as the head's report calls it.
  String inHead(String file) {
    return files.inHead(head.shown(base.shown(file)));
  }
}
