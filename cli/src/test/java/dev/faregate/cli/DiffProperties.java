package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.billing.Ratio;
import dev.faregate.report.Changes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Laws of comparing.
class DiffProperties {
  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("diffs");
    Files.createDirectory(folder.resolve(".git"));
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    for (var name : new String[] {"old.yaml", "new.yaml", "saved.json", ".git", ""}) {
      Files.deleteIfExists(folder.resolve(name));
    }
  }

  @Provide
  Arbitrary<String> templates() {
    return DiffSamples.templates();
  }

  @Property(tries = 40)
  void aThingDiffersNotFromItself(@ForAll("templates") String template) {
    assertThat(DiffSamples.changes(folder, template, template).isEmpty()).isTrue();
  }

  @Property(tries = 60)
  void thereAndBackIsNothing(@ForAll("templates") String one, @ForAll("templates") String other) {
    var there = DiffSamples.changes(folder, one, other);
    var back = DiffSamples.changes(folder, other, one);
    assertThat(there.difference()).isEqualTo(back.difference().negated());
    assertThat(amounts(there, false)).isEqualTo(amounts(back, true));
  }

  private static TreeMap<String, Ratio> amounts(Changes changes, boolean isNegated) {
    var amounts = new TreeMap<String, Ratio>();
    for (var one : changes.resources()) {
      amounts.put(one.name(), isNegated ? one.difference().negated() : one.difference());
    }
    return amounts;
  }

  @Property(tries = 60)
  void whatChangedAddsUpToTheChangeOfTheTotal(
      @ForAll("templates") String one, @ForAll("templates") String other) {
    var changes = DiffSamples.changes(folder, one, other);
    var sum = Ratio.ZERO;
    for (var resource : changes.resources()) {
      sum = sum.plus(resource.difference());
    }
    assertThat(sum).isEqualTo(changes.difference());
    var before = DiffSamples.assess(folder, one).costs().typical().total();
    var after = DiffSamples.assess(folder, other).costs().typical().total();
    assertThat(changes.difference()).isEqualTo(after.minus(before));
  }

  @Property(tries = 60)
  void reasonsAddUpToTheChangeOfTheResource(
      @ForAll("templates") String one, @ForAll("templates") String other) {
    var changes = DiffSamples.changes(folder, one, other);
    reasonsAddUp(changes);
    for (var resource : changes.resources()) {
      assertThat(resource.reasons()).noneMatch(reason -> reason.says().contains("other changes"));
    }
  }

  private static void reasonsAddUp(Changes changes) {
    for (var resource : changes.resources()) {
      var sum = Ratio.ZERO;
      for (var reason : resource.reasons()) {
        sum = sum.plus(reason.difference());
      }
      assertThat(sum).as(resource.name()).isEqualTo(resource.difference());
    }
  }

  @Property(tries = 20)
  void againstASavedReportTheyDoToo(
      @ForAll("templates") String one, @ForAll("templates") String other) {
    var changes = DiffSamples.changesFromSaved(folder, one, other);
    reasonsAddUp(changes);
    var sum = Ratio.ZERO;
    for (var resource : changes.resources()) {
      sum = sum.plus(resource.difference());
    }
    assertThat(sum).isEqualTo(changes.difference());
  }

  @Property(tries = 20)
  void aSavedReportOfTheSameDiffersNotEither(@ForAll("templates") String template) {
    assertThat(DiffSamples.changesFromSaved(folder, template, template).isEmpty()).isTrue();
  }
}
