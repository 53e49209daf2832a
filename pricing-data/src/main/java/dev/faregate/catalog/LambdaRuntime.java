package dev.faregate.catalog;

/// A runtime of Lambda. Days are written `2027-03-03` and empty where AWS has set none.
///
/// @param name `python3.13`
/// @param os `al2023`
/// @param imageOnly whether only container images can use it
/// @param deprecated the day on which AWS ends its support
/// @param blocksCreate the day from which on no function can be created with it
/// @param blocksUpdate the day from which on no function with it can be updated
/// @param message AWS's words when it is blocked
public record LambdaRuntime(
    String name,
    String os,
    boolean imageOnly,
    String deprecated,
    String blocksCreate,
    String blocksUpdate,
    String message,
    Provenance provenance) {}
