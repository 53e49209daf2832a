package dev.faregate.source;

import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Reads YAML.
final class Yaml {
  private final Draft draft;
  private final Marks marks;
  private final Comments comments;

  /// @param isWide whether the text has characters of two code units
  Yaml(Draft draft, boolean isWide) {
    this.draft = draft;
    marks = new Marks(draft.text(), isWide);
    comments = new Comments(draft.text());
  }

  /// @param isLenient whether to read what AWS's tools take, or what is clearly meant, beyond YAML
  List<Node> documents(boolean isLenient) {
    boolean hidesDashes = isLenient && FlowDashes.canHide(draft.text());
    var text = hidesDashes ? FlowDashes.hide(draft.text()) : draft.text();
    try {
      var events = new Events(parser(text, isLenient), marks);
      return new YamlTree(draft, events, marks, comments, hidesDashes).documents();
    } catch (MarkedYamlEngineException fault) {
      throw YamlFault.explain(fault, draft, marks);
    } catch (ReaderException fault) {
      int at = marks.offset(fault.getPosition());
      throw new Unreadable(
          "the character "
              + Excerpt.character(fault.getCodePoint())
              + " is not allowed in YAML; delete it, or write it as an escape in double quotes",
          at,
          at);
    } catch (YamlEngineException fault) {
      throw new Unreadable("this YAML asks for a version other than 1.2; delete %YAML", 0, 0);
    }
  }

  private ParserImpl parser(String text, boolean isLenient) {
    // One buffer for the whole text: a smaller one is copied anew for every piece of a long line.
    var settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(text.length() + 1)
            .build();
    var reader = new StreamReader(settings, text);
    if (!isLenient) {
      return new ParserImpl(settings, reader);
    }
    var tokens = new ScannerImpl(settings, reader);
    return new ParserImpl(settings, new ConsecutiveTags(tokens, draft, marks));
  }

  List<Comment> comments() {
    return comments.find(draft);
  }
}
