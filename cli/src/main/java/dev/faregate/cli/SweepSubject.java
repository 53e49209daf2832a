package dev.faregate.cli;

import dev.faregate.cli.SweepKind.Launch;
import dev.faregate.resource.Resource;
import java.util.List;

/// What is swept: a function, or tasks.
interface SweepSubject {
  /// As it is described.
  Resource resource();

  /// How it runs as it is described.
  Launch launch();

  /// In which ways it may run where nobody says.
  List<Launch> launches();

  /// Those it could have.
  List<String> architectures();

  String architecture();

  /// As it is described: CPU units and MB; 0 where that is not known.
  SweepSize size();

  /// Those AWS offers, from the least on.
  List<SweepSize> sizes(SweepKind kind);

  /// What it would be.
  Resource as(SweepKind kind, SweepSize size);

  /// Why AWS would refuse it, one sentence each.
  List<String> refusals(SweepKind kind, SweepSize size);

  /// Why AWS would refuse that size, whatever else it has.
  List<String> refusals(SweepSize size);

  /// Figures that the configuration says, so that no usage figure may.
  List<String> hidden(SweepKind kind);
}
