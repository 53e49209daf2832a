package dev.faregate.format.sam;

import dev.faregate.format.Declaration;
import dev.faregate.format.Problems;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a stack's resources become, while they are lowered one after the other.
final class Lowered {
  private final Map<String, Declaration> written = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Declaration> declarations = new ArrayList<>();
  private final Problems problems;

  /// An S3 event stands at the function, and its notification at the bucket.
  final Injected notifications = new Injected("NotificationConfiguration", true);

  /// A Cognito event stands at the function, and its trigger at the user pool.
  final Injected triggers = new Injected("LambdaConfig", false);

  final Referables referables = new Referables();

  Lowered(List<Declaration> declarations, Problems problems) {
    for (var declaration : declarations) {
      written.put(declaration.name(), declaration);
    }
    this.problems = problems;
  }

  /// The resource of that logical name as the template has it.
  Optional<Declaration> written(String name) {
    return Optional.ofNullable(written.get(name));
  }

  void add(Declaration declaration) {
    places.putIfAbsent(declaration.name(), declarations.size());
    declarations.add(declaration);
  }

  /// Adds what several resources share, once.
  void share(Declaration declaration) {
    if (!places.containsKey(declaration.name())) {
      add(declaration);
    }
  }

  void refuse(String message, Origin origin) {
    problems.add(message, origin);
  }

  List<Declaration> declarations() {
    complete(notifications);
    complete(triggers);
    return referables.in(declarations);
  }

  private void complete(Injected injected) {
    for (var resource : injected.resources()) {
      var place = places.get(resource);
      if (place != null) {
        var declaration = declarations.get(place);
        var complete = injected.into(declaration.properties(), resource);
        declarations.set(place, with(declaration, complete));
      }
    }
  }

  static Declaration with(Declaration declaration, Mapping properties) {
    return new Declaration(
        declaration.type(),
        declaration.name(),
        declaration.at(),
        properties,
        declaration.metadata(),
        declaration.condition());
  }
}
