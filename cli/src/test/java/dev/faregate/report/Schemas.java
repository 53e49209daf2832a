package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Holds outputs to the schemas of their forms, and reads them as any parser does.
public final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  /// OASIS's own.
  private static final Schema SARIF = json("/jsonschemas/sarif-schema.json");

  private static final Schema RDJSON = json("schemas/rdjson.json");
  private static final Schema CODE_QUALITY = json("schemas/code-quality.json");
  private static final javax.xml.validation.Schema JUNIT = xml("schemas/junit.xsd");
  private static final javax.xml.validation.Schema CHECKSTYLE = xml("schemas/checkstyle.xsd");

  private Schemas() {}

  /// Fails unless the text is what its form allows.
  public static void validate(String form, String text) {
    switch (form) {
      case "sarif" -> validate(SARIF, text);
      case "rdjson" -> validate(RDJSON, text);
      case "gitlab" -> validate(CODE_QUALITY, text);
      case "junit" -> validate(JUNIT, text);
      case "checkstyle" -> validate(CHECKSTYLE, text);
      default -> throw new IllegalArgumentException("no schema of " + form);
    }
  }

  private static void validate(Schema schema, String text) {
    assertThat(schema.validate(text, InputFormat.JSON)).as(text).isEmpty();
  }

  private static void validate(javax.xml.validation.Schema schema, String text) {
    try {
      schema.newValidator().validate(new StreamSource(new StringReader(text)));
    } catch (SAXException e) {
      throw new AssertionError(e.getMessage() + "\n" + text, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Document parsed(String xml) {
    try {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      return builder.parse(new InputSource(new StringReader(xml)));
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(e.getMessage() + "\n" + xml, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Schema json(String resource) {
    return REGISTRY.getSchema(stream(resource));
  }

  private static javax.xml.validation.Schema xml(String resource) {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(new StreamSource(stream(resource)));
    } catch (SAXException e) {
      throw new IllegalStateException(resource, e);
    }
  }

  private static InputStream stream(String resource) {
    return Objects.requireNonNull(Schemas.class.getResourceAsStream(resource), resource);
  }
}
