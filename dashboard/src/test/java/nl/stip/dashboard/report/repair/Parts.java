package nl.stip.dashboard.report.repair;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a workbook by their names; each is parsed once. */
final class Parts {

  private final Map<String, byte[]> all;
  private final Map<String, Element> roots = new HashMap<>();
  private List<String> strings;

  Parts(Map<String, byte[]> all) {
    this.all = all;
  }

  static Parts of(Path file) throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (all.put(entry.getName(), zip.readAllBytes()) != null) {
          throw new IOException("two parts are called " + entry.getName());
        }
      }
    }
    return new Parts(all);
  }

  /** Their bytes. */
  Map<String, byte[]> all() {
    return all;
  }

  /** Parts whose name begins so and ends in a number and {@code .xml}. */
  List<String> named(String begin) {
    return all.keySet().stream()
        .filter(n -> n.startsWith(begin) && n.substring(begin.length()).matches("\\d+\\.xml"))
        .toList();
  }

  boolean has(String name) {
    return all.containsKey(name);
  }

  /** The root of a part. */
  Element root(String name) {
    return roots.computeIfAbsent(name, this::parsed);
  }

  private Element parsed(String name) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try {
      Document document =
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(all.get(name)));
      return document.getDocumentElement();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** All elements of a name below another, whatever their namespace. */
  static List<Element> below(Element element, String name) {
    NodeList found = element.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** Targets of a part's relations, by their ids. */
  Map<String, String> relations(String part) {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    Map<String, String> targets = new TreeMap<>();
    if (has(name)) {
      for (Element relation : below(root(name), "Relationship")) {
        String target = relation.getAttribute("Target");
        targets.put(
            relation.getAttribute("Id"),
            target.startsWith("/")
                ? target.substring(1)
                : Path.of("/" + folder).resolve(target).normalize().toString().substring(1));
      }
    }
    return targets;
  }

  /** Text of each shared string, by its number. */
  List<String> strings() {
    String name = "xl/sharedStrings.xml";
    if (strings == null) {
      strings =
          has(name)
              ? below(root(name), "si").stream().map(Element::getTextContent).toList()
              : List.of();
    }
    return strings;
  }
}
