package dev.faregate.source;

/// How much the reader takes before it says "too much": a descriptor may come from anybody.
///
/// @param bytes of the whole file
/// @param depth of lists, mappings and tags inside each other
/// @param values in the file, keys included, each alias counted with all that it stands for; so a
///   later walk over the nodes is bounded too
/// @param documents of a YAML file
/// @param keys of one mapping
/// @param scalar UTF-16 code units of one key or value
/// @param problems listed before the rest is only counted
public record Bounds(
    int bytes, int depth, int values, int documents, int keys, int scalar, int problems) {

  /// Sixteen times what AWS takes as a template (1 MB), which large Terraform plans need.
  public static final Bounds DEFAULT =
      new Bounds(16 << 20, 200, 1_000_000, 1_000, 100_000, 4 << 20, 100);

  public Bounds withBytes(int other) {
    return new Bounds(other, depth, values, documents, keys, scalar, problems);
  }
}
