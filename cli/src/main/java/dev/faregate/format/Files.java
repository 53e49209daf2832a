package dev.faregate.format;

import dev.faregate.source.Gravity;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import dev.faregate.source.Source;
import java.util.List;

/// What a descriptor may open: files under the project root, and nothing else.
public interface Files {

  /// Reads and parses the file at `path`, relative to the file `from`.
  ///
  /// @return a [Source] with a fatal problem where the file is missing, outside the root, too large
  ///   or unreadable
  Source open(String from, String path);

  /// Measures the folder or archive at `path`, relative to the file `from`, as a deployment
  /// package. No content is read.
  ///
  /// @param enough bytes, beyond which it need not be counted further
  default PackageSize measure(String from, String path, long enough) {
    return PackageSize.unknown("files cannot be measured here");
  }

  /// Nothing can be opened.
  Files NONE = new None();

  /// A class by its name: the start-up cache does not keep the lambda of an interface.
  final class None implements Files {
    private None() {}

    @Override
    public Source open(String from, String path) {
      var problem = new Problem("cannot open " + path, Gravity.FATAL, Origin.of(path), List.of());
      return new Source(path, "", List.of(), List.of(), List.of(problem));
    }
  }
}
