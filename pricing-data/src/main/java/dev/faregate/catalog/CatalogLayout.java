package dev.faregate.catalog;

/// How the compiled catalog is laid out, for its writer and its reader.
///
/// A head of fixed size (the magic number, the digest of all that follows it, where each section
/// begins), then the sections. Whole numbers are either `int32`, big-endian, where something is
/// looked up by its position, or of variable length, seven bits a byte, lowest first. Texts stand
/// once, in the section of texts, and are named by their number. A command decodes only the meters,
/// limits, rules and types that it asks for: those sections begin with an index of their names.
public final class CatalogLayout {
  private CatalogLayout() {}

  /// `FGC` and the version of this layout.
  public static final int MAGIC = 'F' << 24 | 'G' << 16 | 'C' << 8 | 4;

  /// Where the SHA-256 digest stands, and what it covers: all from [#DIGESTED] on.
  public static final int DIGEST = 4;

  public static final int DIGESTED = 36;

  /// Where the position of each section stands.
  public static final int TEXTS = 36;

  public static final int ABOUT = 40;
  public static final int REGIONS = 44;
  public static final int STAMPS = 48;
  public static final int METERS = 52;
  public static final int ALLOWANCES = 56;
  public static final int LIMITS = 60;
  public static final int RUNTIMES = 64;
  public static final int FREE_TYPES = 68;
  public static final int LIMIT_RULES = 72;
  public static final int TYPES = 76;
  public static final int TYPE_NAMES = 80;
  public static final int HEAD = 84;

  /// Kinds of meters: with tariffs of its own, one for each type of something, derived from
  /// another.
  public static final int PLAIN = 0;

  public static final int FAMILY = 1;
  public static final int DERIVED = 2;

  /// Kinds of limits.
  public static final int RANGE = 0;

  public static final int CHOICES = 1;
  public static final int PAIRING = 2;
  public static final int FIGURE = 3;
  public static final int PATTERN = 4;
  public static final int RELATION = 5;

  /// The cell of an index where the search for a name begins.
  ///
  /// @param cells a power of two
  public static int cell(String name, int cells) {
    int hash = name.hashCode();
    return (hash ^ hash >>> 16) & cells - 1;
  }
}
