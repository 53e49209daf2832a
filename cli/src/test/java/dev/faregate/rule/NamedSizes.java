package dev.faregate.rule;

import dev.faregate.format.Files;
import dev.faregate.format.PackageSize;
import dev.faregate.source.Source;

/// Folders that hold as much as their names say, `code-300MB`, for the rules' pages.
final class NamedSizes implements Files {

  @Override
  public Source open(String from, String path) {
    return Files.NONE.open(from, path);
  }

  @Override
  public PackageSize measure(String from, String path, long enough) {
    if (!path.endsWith("MB")) {
      return PackageSize.unknown("its name says no size");
    }
    var megabytes = path.substring(path.lastIndexOf('-') + 1, path.length() - 2);
    return new PackageSize(Long.parseLong(megabytes) << 20, 0, -1, true, "");
  }
}
