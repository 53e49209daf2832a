package dev.faregate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.report.Golden;
import dev.faregate.source.Bounds;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Which documented limit is judged by which rule, and which cannot be judged: the table RULES.md
/// is written from the data files, and leaves out no limit.
class CoverageTest {
  private static final Path DATA = Path.of("../pricing-data/src/main/data/covered-by");
  private static final Path FACTS = Path.of("../../shared/facts/limits");

  /// What judges a limit: a rule, or nothing and why.
  private record Row(String limit, String service, List<String> rules, String reason) {}

  @Test
  void everyRuleThatIsNamedIsThere() throws IOException {
    var rules = RuleBookTest.rules().map(RuleBookTest.Listed::name).toList();
    for (var row : rows().values()) {
      assertThat(rules).as(row.limit()).containsAll(row.rules());
    }
  }

  @Test
  void everyRowHasARuleOrAReason() throws IOException {
    for (var row : rows().values()) {
      assertThat(row.rules().isEmpty() && row.reason().isBlank()).as(row.limit()).isFalse();
    }
  }

  @Test
  void theTableInTheDocumentsIsThis() throws IOException {
    Golden.matches(Path.of("RULES.md"), table());
  }

  @Test
  void noDocumentedLimitIsLeftOut() throws IOException {
    Assumptions.assumeTrue(Files.exists(FACTS.resolve("limits.csv")));
    var known = rows().keySet();
    var missing = new ArrayList<String>();
    for (var line : Files.readAllLines(FACTS.resolve("limits.csv"))) {
      var id = line.substring(0, Math.max(0, line.indexOf(',')));
      if (id.matches("[a-z0-9-]+") && !id.equals("id") && !known.contains(id)) {
        missing.add(id);
      }
    }
    for (var line : Files.readAllLines(FACTS.resolve("limit-corrections.csv"))) {
      int end = line.indexOf(" (new)");
      if (end > 0 && !known.contains(line.substring(0, end))) {
        missing.add(line.substring(0, end));
      }
    }
    assertThat(missing).isEmpty();
  }

  private static String table() throws IOException {
    var text = new StringBuilder("# The rules, and which documented limit each judges\n\n");
    text.append("Written from the rules themselves and from `pricing-data`; `faregate explain");
    text.append(" RULE` shows a rule's page.\n");
    text.append("\n| Rule | Severity |\n| --- | --- |\n");
    var rules = RuleBookTest.rules().sorted(Comparator.comparing(RuleBookTest.Listed::name));
    for (var rule : rules.toList()) {
      var page = rule.service() + "/" + Names.className(rule.name()) + ".md";
      text.append("| [`").append(rule.name()).append("`](src/main/resources/dev/faregate/aws/");
      text.append(page).append(") | ").append(rule.severity()).append(" |\n");
    }
    var service = "";
    for (var row : rows().values().stream().sorted(CoverageTest::order).toList()) {
      if (!row.service().equals(service)) {
        service = row.service();
        text.append("\n## ").append(service).append("\n\n| Limit | Rule |\n| --- | --- |\n");
      }
      var judges = row.rules().stream().map(rule -> "`" + rule + "`").toList();
      var judged = judges.isEmpty() ? "not judged: " + row.reason() : String.join(", ", judges);
      text.append("| ").append(row.limit()).append(" | ").append(judged).append(" |\n");
    }
    return text.toString();
  }

  private static int order(Row one, Row other) {
    int byService = one.service().compareTo(other.service());
    return byService == 0 ? one.limit().compareTo(other.limit()) : byService;
  }

  private static Map<String, Row> rows() throws IOException {
    var rows = new TreeMap<String, Row>();
    try (var files = Files.list(DATA)) {
      for (var file : files.sorted().toList()) {
        var service = file.getFileName().toString().replace(".yaml", "");
        var source = Reader.read(file.toString(), Files.readAllBytes(file), Bounds.DEFAULT);
        for (var entry : ((Mapping) source.documents().getFirst()).entries()) {
          var row = row(entry, service);
          assertThat(rows.put(row.limit(), row)).as(row.limit() + " stands twice").isNull();
        }
      }
    }
    return rows;
  }

  private static Row row(Mapping.Entry entry, String service) {
    if (entry.value() instanceof Node.Scalar rule) {
      return new Row(entry.name(), service, List.of(rule.text()), "");
    }
    if (entry.value() instanceof Node.Sequence(var items, _)) {
      var rules = items.stream().map(item -> ((Node.Scalar) item).text()).toList();
      return new Row(entry.name(), service, rules, "");
    }
    var reason = ((Mapping) entry.value()).get("not-judged").orElseThrow();
    return new Row(entry.name(), service, List.of(), ((Node.Scalar) reason).text());
  }
}
