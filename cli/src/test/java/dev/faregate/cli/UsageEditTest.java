package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Figures put into the text of a faregate.yaml.
class UsageEditTest {
  private static final Map<String, Map<String, String>> ORDERS = Map.of("Orders", figures());

  @Test
  void anEmptyFileGetsASection() {
    assertThat(edited(""))
        .isEqualTo(
            lines("usage:", "  resources:", "    Orders: { requests: 20, duration: 264ms }"));
  }

  @Test
  void aFileWithoutUsageGetsItAtItsEnd() {
    assertThat(edited("region: eu-west-1 # here"))
        .isEqualTo(
            lines(
                "region: eu-west-1 # here",
                "usage:",
                "  resources:",
                "    Orders: { requests: 20, duration: 264ms }"));
  }

  @Test
  void resourcesGetANewOneAtTheirBeginning() {
    assertThat(
            edited(
                crlf(
                    "usage:   # of ours",
                    "  resources:",
                    "",
                    "      # mails",
                    "      Mails: { requests: 1 }")))
        .isEqualTo(
            crlf(
                "usage:   # of ours",
                "  resources:",
                "      Orders: { requests: 20, duration: 264ms }",
                "",
                "      # mails",
                "      Mails: { requests: 1 }"));
  }

  @Test
  void usageWithoutResourcesGetsThem() {
    assertThat(
            edited(lines("usage:", "  defaults:", "    AWS::Lambda::Function: { duration: 1s }")))
        .isEqualTo(
            lines(
                "usage:",
                "  resources: { Orders: { requests: 20, duration: 264ms } }",
                "  defaults:",
                "    AWS::Lambda::Function: { duration: 1s }"));
  }

  @Test
  void mappingsInBracesAreKept() {
    assertThat(edited("usage: { resources: { Mails: { requests: 1 } } }\n"))
        .isEqualTo(
            "usage: { resources: { Orders: { requests: 20, duration: 264ms }, Mails: { requests: 1"
                + " } } }\n");
    assertThat(edited("usage: {}\n"))
        .isEqualTo("usage: { resources: { Orders: { requests: 20, duration: 264ms } } }\n");
  }

  @Test
  void whatSomebodyWroteStaysAndIsTold() {
    var edit =
        new UsageEdit(
            "faregate.yaml", lines("usage:", "  resources:", "    Orders: { requests: 3M }"), "");
    edit.add(ORDERS);
    assertThat(edit.text())
        .isEqualTo(
            lines("usage:", "  resources:", "    Orders: { duration: 264ms, requests: 3M }"));
    assertThat(edit.kept()).containsExactly("Orders.requests is 3M, not 20");
    assertThat(edit.added()).isOne();
  }

  @Test
  void whatIsThereInBlocksGetsALine() {
    assertThat(
            edited(
                lines(
                    "usage:",
                    "  resources:",
                    "    Orders:",
                    "      # by hand",
                    "      requests: 20")))
        .isEqualTo(
            lines(
                "usage:",
                "  resources:",
                "    Orders:",
                "      duration: 264ms",
                "      # by hand",
                "      requests: 20"));
  }

  @Test
  void whereNoPlaceIsSureNothingIsWritten() {
    for (var text :
        new String[] {
          "usage:\n", "usage: 3\n", lines("usage: &a {", "  resources:", "    {", "    } }")
        }) {
      assertThatThrownBy(() -> edited(text))
          .isInstanceOf(CommandLineError.class)
          .hasMessageContaining("write the section yourself");
    }
  }

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  private static String crlf(String... lines) {
    return String.join("\r\n", lines) + "\r\n";
  }

  private static String edited(String text) {
    var edit = new UsageEdit("faregate.yaml", text, "");
    edit.add(ORDERS);
    return edit.text();
  }

  private static Map<String, String> figures() {
    var figures = new LinkedHashMap<String, String>();
    figures.put("requests", "20");
    figures.put("duration", "264ms");
    return figures;
  }
}
