package dev.faregate.resource;

import dev.faregate.source.Mapping;
import dev.faregate.source.Span;
import java.util.Optional;

/// Something AWS would run, limit and bill.
public interface Resource {
  /// The name in the descriptor, with the nested stacks it is in: `Thumbnailer`, `Child/Worker`.
  String name();

  /// CloudFormation's type: `AWS::Lambda::Function`.
  String type();

  /// The service's short name, as in `--service` and in meters: `lambda`.
  String service();

  /// A region code, never empty: the report says where an assumed one comes from.
  String region();

  /// Where the resource is declared.
  Span at();

  /// One short phrase that tells what it is: `Lambda, 1536 MB, arm64`.
  String summary();

  /// Why it is not known whether the resource exists, where that is so.
  Optional<String> condition();

  /// The resource's own settings: `Metadata: { faregate: … }`, else empty.
  Mapping settings();
}
