package dev.faregate.aws.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Limit;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormProperties {

  @Property(tries = 5000)
  void aFormIsWhatTheRegexEngineSays(@ForAll("forms") String form, @ForAll("texts") String text) {
    assertThat(Form.fits(form, text))
        .as("%s of %s", form, text)
        .isEqualTo(Pattern.compile(form).matcher(text).matches());
  }

  @Provide
  Arbitrary<String> forms() {
    var patterns =
        Catalog.bundled().limits().stream()
            .filter(Limit.Pattern.class::isInstance)
            .map(limit -> ((Limit.Pattern) limit).regex())
            .toList();
    return Arbitraries.of(patterns);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of("", "index.handler", "indexed", "python3.13", "nodejs", "java21", "live"),
        Arbitraries.of(
            "12", "1a", "a-b_c", "index.\n", "python\n", "arn:aws:iam::1:role/x", "$LATEST"),
        Arbitraries.strings().withChars("ab1.-_:/$ \n").ofMaxLength(6));
  }
}
