package dev.faregate.report;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every form of the same two reports, for a person to read, and held to its schema.
class OutputFormsTest {

  @ParameterizedTest
  @CsvSource({
    "sarif, json",
    "junit, xml",
    "github, txt",
    "gitlab, json",
    "rdjson, json",
    "checkstyle, xml"
  })
  void aCheckHasItsFindings(String form, String ending) {
    var text = Outputs.named(form).write(SampleReports.check().build());
    Golden.check("check-" + form + "." + ending, text);
    validate(form, text);
  }

  @ParameterizedTest
  @CsvSource({
    "sarif, json",
    "junit, xml",
    "github, txt",
    "gitlab, json",
    "rdjson, json",
    "checkstyle, xml"
  })
  void aPriceHasItsFindingsAndWhatItLacks(String form, String ending) {
    var text = Outputs.named(form).write(SampleReports.price().build());
    Golden.check("price-" + form + "." + ending, text);
    validate(form, text);
  }

  @ParameterizedTest
  @CsvSource({
    "sarif, json",
    "junit, xml",
    "github, txt",
    "gitlab, json",
    "rdjson, json",
    "checkstyle, xml"
  })
  void aGateHasTheBudgetsThatAreNotKept(String form, String ending) {
    var text = Outputs.named(form).write(SampleGates.overBudget());
    Golden.check("gate-" + form + "." + ending, text);
    validate(form, text);
  }

  private static void validate(String form, String text) {
    if (!form.equals("github")) {
      Schemas.validate(form, text);
    }
  }
}
