package dev.faregate.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.faregate.aws.Service;
import dev.faregate.aws.apigateway.ApiGateway;
import dev.faregate.aws.apprunner.AppRunner;
import dev.faregate.aws.batch.Batch;
import dev.faregate.aws.cloudformation.CloudFormationTemplates;
import dev.faregate.aws.ecs.Ecs;
import dev.faregate.aws.edge.Edge;
import dev.faregate.aws.eks.Eks;
import dev.faregate.aws.eventbridge.EventBridge;
import dev.faregate.aws.eventsource.EventSources;
import dev.faregate.aws.fargate.Fargate;
import dev.faregate.aws.invocation.Invocation;
import dev.faregate.aws.lambda.Lambda;
import dev.faregate.aws.stepfunctions.StepFunctions;
import dev.faregate.catalog.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs every rule's page: what it shows as flagged is flagged, in those words and on that line,
/// and what it shows as accepted is not.
class RuleBookTest {
  private static final List<Service> SERVICES =
      List.of(
          new Lambda(),
          new Fargate(),
          new Edge(),
          new EventBridge(),
          new EventSources(),
          new Invocation(),
          new StepFunctions(),
          new Ecs(),
          new Eks(),
          new Batch(),
          new AppRunner(),
          new ApiGateway(),
          new CloudFormationTemplates());

  /// All of them, but where mutation testing asks for those of one service: `-DrulesOf=lambda`.
  private static Stream<Listed> rulesToTry() {
    var service = System.getProperty("rulesOf", "");
    return rules().filter(rule -> service.isEmpty() || rule.service().equals(service));
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsTrue() {
    return rulesToTry().map(entry -> dynamicTest(entry.name(), () -> run(entry)));
  }

  @TestFactory
  Stream<DynamicTest> everyFixPutsRightWhatWasFlagged() {
    return rulesToTry().map(entry -> dynamicTest(entry.name(), () -> repair(entry)));
  }

  @Test
  void everyPageHasARule() {
    var names = rules().map(entry -> Names.className(entry.name())).toList();
    for (var page : pages()) {
      var name = page.getFileName().toString().replace(".md", "");
      assertThat(names).as("no rule for the page " + page.getFileName()).contains(name);
    }
  }

  @Test
  void noTwoRulesShareAName() {
    var names = rules().map(Listed::name).toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  /// @param service whose folder has the page
  record Listed(String service, String name, String severity, RuleBook book) {}

  static Stream<Listed> rules() {
    var catalog = Catalog.bundled();
    var rules = new ArrayList<Listed>();
    for (var service : SERVICES) {
      for (var rule : service.rules()) {
        var book = new RuleBook(service, rule, catalog);
        rules.add(new Listed(service.name(), rule.name(), rule.severity().word(), book));
      }
    }
    var seen = new HashSet<String>();
    for (var rule : catalog.limitRules()) {
      if (seen.add(rule.name())) {
        rules.add(
            new Listed(
                rule.service(),
                rule.name(),
                rule.severity(),
                RuleBook.ofData(rule.name(), catalog)));
      }
    }
    return rules.stream();
  }

  private static void run(Listed listed) {
    var page = page(listed);
    assertThat(page.title()).isEqualTo("# " + listed.name());
    assertThat(page.snippets())
        .as("templates under ## Flagged")
        .anyMatch(RulePage.Snippet::flagged);
    assertThat(page.snippets()).as("templates under ## Accepted").anyMatch(s -> !s.flagged());
    for (var snippet : page.snippets()) {
      assertThat(RuleBook.words(listed.book().findings(snippet.text())))
          .as("the template at line " + snippet.line())
          .isEqualTo(snippet.expected());
      assertThat(snippet.expected().isEmpty())
          .as("the template at line " + snippet.line() + " stands under the other heading")
          .isEqualTo(!snippet.flagged());
    }
    assertThat(page.snippets())
        .as("a template under ## Accepted that the rule looks at, and counts")
        .anyMatch(snippet -> !snippet.flagged() && listed.book().looksAt(snippet.text()));
  }

  private static void repair(Listed listed) {
    for (var snippet : page(listed).snippets()) {
      var findings = listed.book().findings(snippet.text());
      for (var finding : findings) {
        for (var fix : finding.fixes()) {
          if (!fix.edits().isEmpty()) {
            var repaired = RuleBook.repaired(snippet.text(), fix);
            assertThat(listed.book().findings(repaired)).as(repaired).hasSize(findings.size() - 1);
          }
        }
      }
    }
  }

  private static RulePage page(Listed listed) {
    return RulePage.of(listed.service(), listed.name())
        .orElseGet(
            () -> fail("no page " + listed.service() + "/" + Names.className(listed.name())));
  }

  /// The pages of all services, whoever lists them.
  private static List<Path> pages() {
    try {
      var classes = Path.of(Service.class.getResource("Service.class").toURI());
      var pages = new ArrayList<Path>();
      try (var files = Files.walk(classes.getParent())) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
