package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Plain command lines are taken apart by hand because picocli is slow to load. Whatever the hand
/// takes, picocli takes alike.
class ParsersAgreeProperties {

  @Property(tries = 1000)
  void whatTheHandTakesPicocliTakesAlike(
      @ForAll("commands") String name, @ForAll("lines") List<String> line) {
    var definition = Components.command(name).orElseThrow().definition();
    var plain = PlainParser.parse(definition, line);
    if (plain.isPresent()) {
      assertThat(new PicocliParser(definition).parse(line).describe())
          .isEqualTo(plain.get().describe());
    }
  }

  @Property
  void plainLinesNeedNoPicocli(@ForAll("plain") List<String> line) {
    var definition = new PriceCommand().definition();
    assertThat(PlainParser.parse(definition, line)).isPresent();
  }

  @Provide
  Arbitrary<String> commands() {
    return Arbitraries.of(Components.COMMANDS);
  }

  @Provide
  Arbitrary<List<String>> lines() {
    var words =
        Arbitraries.of(
            "template.yaml",
            "-",
            "--",
            "--usage",
            "--usage=a=1",
            "--usage=",
            "a.b=1",
            "--strict",
            "--strict=true",
            "--region",
            "eu-west-1",
            "--region=eu-west-1",
            "--reg",
            "-x",
            "--nope",
            "",
            "\"quoted\"",
            "'",
            "@file",
            "--output",
            "json",
            "--output=json=a.json",
            "--memory",
            "1536",
            "--requests=3M",
            "--edge",
            "--month",
            "2026-12",
            "-1",
            "--help",
            "price");
    return words.list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<String>> plain() {
    var usage = Arbitraries.of("requests=3M", "A.duration=120ms", "Child/B.requests=1..2..3");
    var part =
        Arbitraries.oneOf(
            Arbitraries.of(List.of("--strict"), List.of("template.yaml"), List.of("-")),
            usage.map(value -> List.of("--usage", value)),
            usage.map(value -> List.of("--usage=" + value)));
    return Combinators.combine(part.list().ofMaxSize(5), Arbitraries.of("eu-west-1", "us-east-1"))
        .as(
            (parts, region) -> {
              var line = new ArrayList<String>(List.of("--region", region));
              parts.stream().distinct().forEach(line::addAll);
              return line;
            });
  }
}
