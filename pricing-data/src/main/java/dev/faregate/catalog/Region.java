package dev.faregate.catalog;

/// An AWS region.
///
/// @param code `eu-west-1`
/// @param name as the price list has it: `EU (Ireland)`
/// @param prefix of usage types: `EU`
/// @param partition `aws`, `aws-us-gov`, `aws-cn`, `aws-eusc`
public record Region(String code, String name, String prefix, String partition) {}
