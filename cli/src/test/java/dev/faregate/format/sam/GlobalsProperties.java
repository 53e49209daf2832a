package dev.faregate.format.sam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of merging whatever is merged.
class GlobalsProperties {
  private static final Origin HERE = Origin.of("test");

  @Property(tries = 300)
  void nothingSharedChangesNothing(@ForAll("mappings") Mapping own) {
    assertThat(shown(merged(Mapping.empty(HERE), own))).isEqualTo(shown(own));
  }

  @Property(tries = 300)
  void nothingOwnTakesAllThatIsShared(@ForAll("mappings") Mapping shared) {
    assertThat(shown(merged(shared, Mapping.empty(HERE)))).isEqualTo(shown(shared));
  }

  @Property(tries = 300)
  void everyNameOfBothIsThereOnce(
      @ForAll("mappings") Mapping shared, @ForAll("mappings") Mapping own) {
    var names = new LinkedHashSet<String>();
    shared.entries().forEach(entry -> names.add(entry.name()));
    own.entries().forEach(entry -> names.add(entry.name()));
    assertThat(((Mapping) merged(shared, own)).entries())
        .extracting(Entry::name)
        .containsExactlyElementsOf(names);
  }

  @Property(tries = 300)
  void anOwnScalarWinsAndAnOwnListComesLast(
      @ForAll("mappings") Mapping shared, @ForAll("mappings") Mapping own) {
    var merged = (Mapping) merged(shared, own);
    for (var entry : own.entries()) {
      var result = merged.get(entry.name()).orElseThrow();
      switch (entry.value()) {
        case Node.Scalar scalar -> assertThat(result).isSameAs(scalar);
        case Node.Sequence(var items, _) ->
            assertThat(((Node.Sequence) result).items()).endsWith(items.toArray(Node[]::new));
        default -> assertThat(result).isInstanceOf(Mapping.class);
      }
    }
  }

  @Provide
  Arbitrary<Mapping> mappings() {
    return entries(nodes(2));
  }

  private static Arbitrary<Node> nodes(int depth) {
    Arbitrary<Node> scalars =
        Arbitraries.integers().between(0, 9).map(n -> Made.text(Integer.toString(n), HERE));
    if (depth == 0) {
      return scalars;
    }
    var inner = nodes(depth - 1);
    Arbitrary<Node> lists = inner.list().ofMaxSize(3).map(items -> new Node.Sequence(items, HERE));
    return Arbitraries.oneOf(List.of(scalars, lists, entries(inner).map(mapping -> mapping)));
  }

  private static Arbitrary<Mapping> entries(Arbitrary<Node> values) {
    var names = Arbitraries.of("A", "B", "C", "D");
    return Arbitraries.maps(names, values)
        .ofMaxSize(4)
        .map(
            map -> {
              var entries = new ArrayList<Entry>();
              map.forEach((name, value) -> entries.add(new Entry(Made.text(name, HERE), value)));
              return new Mapping(entries, HERE);
            });
  }

  private static Node merged(Node shared, Node own) {
    return new GlobalsMerge().merged(shared, own, HERE);
  }

  private static String shown(Node node) {
    return Given.shown(node);
  }
}
