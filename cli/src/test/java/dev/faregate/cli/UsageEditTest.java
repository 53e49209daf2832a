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
        .isEqualTo("usage:\n  resources:\n    Orders: { requests: 20, duration: 264ms }\n");
  }

  @Test
  void aFileWithoutUsageGetsItAtItsEnd() {
    assertThat(edited("region: eu-west-1 # here"))
        .isEqualTo(
            "region: eu-west-1 # here\nusage:\n  resources:\n"
                + "    Orders: { requests: 20, duration: 264ms }\n");
  }

  @Test
  void resourcesGetANewOneAtTheirBeginning() {
    assertThat(
            edited(
                "usage:   # of ours\r\n"
                    + "  resources:\r\n\r\n"
                    + "      # mails\r\n"
                    + "      Mails: { requests: 1 }\r\n"))
        .isEqualTo(
            "usage:   # of ours\r\n"
                + "  resources:\r\n"
                + "      Orders: { requests: 20, duration: 264ms }\r\n"
                + "\r\n"
                + "      # mails\r\n"
                + "      Mails: { requests: 1 }\r\n");
  }

  @Test
  void usageWithoutResourcesGetsThem() {
    assertThat(edited("usage:\n  defaults:\n    AWS::Lambda::Function: { duration: 1s }\n"))
        .isEqualTo(
            "usage:\n  resources: { Orders: { requests: 20, duration: 264ms } }\n"
                + "  defaults:\n    AWS::Lambda::Function: { duration: 1s }\n");
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
        new UsageEdit("faregate.yaml", "usage:\n  resources:\n    Orders: { requests: 3M }\n", "");
    edit.add(ORDERS);
    assertThat(edit.text())
        .isEqualTo("usage:\n  resources:\n    Orders: { duration: 264ms, requests: 3M }\n");
    assertThat(edit.kept()).containsExactly("Orders.requests is 3M, not 20");
    assertThat(edit.added()).isOne();
  }

  @Test
  void whatIsThereInBlocksGetsALine() {
    assertThat(edited("usage:\n  resources:\n    Orders:\n      # by hand\n      requests: 20\n"))
        .isEqualTo(
            "usage:\n"
                + "  resources:\n"
                + "    Orders:\n"
                + "      duration: 264ms\n"
                + "      # by hand\n"
                + "      requests: 20\n");
  }

  @Test
  void whereNoPlaceIsSureNothingIsWritten() {
    for (var text :
        new String[] {"usage:\n", "usage: 3\n", "usage: &a {\n  resources:\n    {\n    } }\n"}) {
      assertThatThrownBy(() -> edited(text))
          .isInstanceOf(CommandLineError.class)
          .hasMessageContaining("write the section yourself");
    }
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
