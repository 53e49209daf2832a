package dev.faregate.format;

/// How large a folder or an archive is as a deployment package.
///
/// @param unzipped bytes of all its files
/// @param prunable of these, bytes that a build may leave out: `node_modules`
/// @param zipped bytes of the archive, -1 for a folder
/// @param isComplete whether all of it was counted; else it is at least this large
/// @param unknown why nothing can be said, empty if something can
public record PackageSize(
    long unzipped, long prunable, long zipped, boolean isComplete, String unknown) {

  public static PackageSize unknown(String why) {
    return new PackageSize(0, 0, -1, false, why);
  }

  /// Of what is not there: the project was not checked out with its code, or a build makes it.
  public static final PackageSize MISSING = unknown("it is not there");

  @SuppressWarnings("ReferenceEquality") // the very one
  public boolean isMissing() {
    return unknown.equals(MISSING.unknown);
  }

  public boolean isKnown() {
    return unknown.isEmpty();
  }
}
