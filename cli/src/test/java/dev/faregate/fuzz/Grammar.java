package dev.faregate.fuzz;

import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import java.util.ArrayList;
import java.util.SplittableRandom;

/// Makes whole descriptors: of CloudFormation, SAM and the Serverless Framework, with resources of
/// every type that the examples know.
final class Grammar {
  private final Seeds seeds;
  private final Intrinsics intrinsics;
  private final SplittableRandom random;

  Grammar(Seeds seeds, Intrinsics intrinsics, SplittableRandom random) {
    this.seeds = seeds;
    this.intrinsics = intrinsics;
    this.random = random;
  }

  Node any() {
    return random.nextInt(4) == 0 ? serverless() : template();
  }

  private Node template() {
    var sections = new ArrayList<Entry>();
    boolean isSam = random.nextBoolean();
    if (isSam) {
      sections.add(Nodes.entry("Transform", Nodes.text("AWS::Serverless-2016-10-31")));
      sections.add(Nodes.entry("Globals", globals()));
    }
    sections.add(Nodes.entry("Parameters", named("Size", "Stage", "Zones")));
    sections.add(
        Nodes.entry(
            "Mappings",
            Nodes.map(Nodes.entry("Sizes", Nodes.map(Nodes.entry("dev", properties(2)))))));
    sections.add(Nodes.entry("Conditions", conditions()));
    sections.add(Nodes.entry("Resources", resources(isSam)));
    return Nodes.map(sections);
  }

  private Node globals() {
    return Nodes.map(Nodes.entry("Function", properties(3)), Nodes.entry("Api", properties(1)));
  }

  private Node named(String... names) {
    var entries = new ArrayList<Entry>();
    for (var name : names) {
      entries.add(
          Nodes.entry(
              name,
              Nodes.map(
                  Nodes.entry("Type", Nodes.text(random.nextBoolean() ? "String" : "Number")),
                  Nodes.entry("Default", Words.scalar(random)))));
    }
    return Nodes.map(entries);
  }

  private Node conditions() {
    return Nodes.map(
        Nodes.entry(
            "IsProd",
            Nodes.call("Equals", Nodes.list(intrinsics.any(Nodes.text("a")), Nodes.text("prod")))),
        Nodes.entry("IsOther", intrinsics.any(Nodes.call("Condition", Nodes.text("IsProd")))),
        Nodes.entry(
            "Both", Nodes.call("Not", Nodes.list(Nodes.call("Condition", Nodes.text("Both"))))));
  }

  private Node resources(boolean isSam) {
    var entries = new ArrayList<Entry>();
    String[] names = {"Fn", "Queue", "Task"};
    for (int i = random.nextInt(names.length); i >= 0; i--) {
      var type = isSam && i == 0 ? "AWS::Serverless::Function" : Seeds.any(seeds.types, random);
      var parts = new ArrayList<Entry>();
      parts.add(Nodes.entry("Type", Nodes.text(type)));
      parts.add(Nodes.entry("Properties", properties(5)));
      if (random.nextInt(4) == 0) {
        parts.add(Nodes.entry("Condition", Nodes.text("IsOther")));
        parts.add(Nodes.entry("DependsOn", Nodes.text("Queue")));
      }
      entries.add(Nodes.entry(names[i], Nodes.map(parts)));
    }
    return Nodes.map(entries);
  }

  private Node properties(int most) {
    var entries = new ArrayList<Entry>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      var entry = Seeds.any(seeds.entries, random);
      entries.add(
          random.nextInt(3) == 0
              ? Nodes.entry(entry.name(), intrinsics.any(entry.value()))
              : entry);
    }
    return Nodes.map(entries);
  }

  private Node serverless() {
    return Nodes.map(
        Nodes.entry("service", intrinsics.any(Nodes.text("shop"))),
        Nodes.entry(
            "provider", Nodes.map(Nodes.entry("name", Nodes.text("aws")), any(properties(3)))),
        Nodes.entry(
            "custom",
            Nodes.map(Nodes.entry("name", intrinsics.any(Nodes.text("a"))), any(properties(2)))),
        Nodes.entry("functions", Nodes.map(Nodes.entry("api", properties(5)), any(properties(4)))),
        Nodes.entry("resources", Nodes.map(Nodes.entry("Resources", resources(false)))));
  }

  private Entry any(Node value) {
    return Nodes.entry(Seeds.any(seeds.keys, random), value);
  }
}
