package nl.stip.dashboard.report.repair;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Holds the parts of a workbook against the schemas of Office Open XML (ECMA-376, transitional).
 */
final class Schemas {

  private static final SchemaTypeLoader SCHEMAS =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  /** Parts of the package and not of the workbook, whose schemas POI does not have. */
  private static final Set<String> PACKAGE = Set.of("[Content_Types].xml", "docProps/core.xml");

  /** Excel itself writes {@code xml:space} at texts that begin or end with a blank. */
  private static final String KEPT_SPACE = ": space@http://www.w3.org/XML/1998/namespace in";

  private Schemas() {}

  /** What is wrong, with the part it is wrong in. */
  static List<String> faults(Parts parts) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : parts.all().entrySet()) {
      if (!PACKAGE.contains(part.getKey()) && !part.getKey().endsWith(".rels")) {
        faults.addAll(faults(part.getKey(), part.getValue()));
      }
    }
    return faults;
  }

  private static List<String> faults(String name, byte[] bytes) throws IOException {
    try {
      XmlObject part = SCHEMAS.parse(new ByteArrayInputStream(bytes), null, new XmlOptions());
      if (!part.schemaType().isDocumentType()) {
        return List.of(name + ": no schema knows its root");
      }
      List<XmlError> errors = new ArrayList<>();
      part.validate(new XmlOptions().setErrorListener(errors));
      return errors.stream()
          .map(XmlError::getMessage)
          .filter(message -> !message.contains(KEPT_SPACE))
          .map(message -> name + ": " + message)
          .toList();
    } catch (XmlException e) {
      return List.of(name + ": " + e.getMessage());
    }
  }
}
