package nl.stip.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A library's own statement about itself, as it lies in Maven's local repository. */
final class Pom {

  private final Path file;
  private final Path repository;
  private final Element project;

  private Pom(Path file, Path repository) {
    this.file = file;
    this.repository = repository;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      this.project = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError(file + " is no pom", e);
    }
  }

  /**
   * The pom beside a jar: {@code <repository>/<group as folders>/<artifact>/<version>/}.
   *
   * @return empty for a jar that lies in no repository, such as one of Stip's own modules
   */
  static Optional<Pom> of(Path jar) {
    Path folder = jar.getParent();
    Path artifact = folder.getParent();
    Path pom = folder.resolve(artifact.getFileName() + "-" + folder.getFileName() + ".pom");
    if (!Files.exists(pom)) {
      return Optional.empty();
    }
    Path repository = artifact.getParent();
    Pom at = new Pom(pom, repository);
    int levels = at.group().split("\\.").length;
    for (int i = 0; i < levels; i++) {
      repository = repository.getParent();
    }
    return Optional.of(new Pom(pom, repository));
  }

  /** Group, artifact and version. */
  String name() {
    Path folder = file.getParent();
    return group() + ":" + folder.getParent().getFileName() + ":" + folder.getFileName();
  }

  private String group() {
    return child(project, "groupId")
        .or(() -> child(project, "parent").flatMap(parent -> child(parent, "groupId")))
        .map(Pom::text)
        .orElseThrow();
  }

  /** Licences stated by the pom, else by the nearest parent that states any. */
  List<String> licences() {
    List<String> licences = new ArrayList<>();
    child(project, "licenses")
        .ifPresent(
            list ->
                children(list, "license")
                    .forEach(
                        licence ->
                            child(licence, "name")
                                .map(Pom::text)
                                .map(Pom::common)
                                .ifPresent(licences::add)));
    return licences.isEmpty() ? parent().map(Pom::licences).orElse(List.of()) : licences;
  }

  private Optional<Pom> parent() {
    return child(project, "parent")
        .map(
            parent -> {
              String group = text(child(parent, "groupId").orElseThrow());
              String artifact = text(child(parent, "artifactId").orElseThrow());
              String version = text(child(parent, "version").orElseThrow());
              return repository
                  .resolve(group.replace('.', '/'))
                  .resolve(artifact)
                  .resolve(version)
                  .resolve(artifact + "-" + version + ".pom");
            })
        .filter(Files::exists)
        .map(pom -> new Pom(pom, repository));
  }

  /** The SPDX identifier where a name says plainly which licence it is; the name otherwise. */
  static String common(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains("apache") && lower.contains("2")) {
      return "Apache-2.0";
    } else if (lower.matches("(the )?mit( license)?")) {
      return "MIT";
    } else if (lower.matches(
        "(the )?(new |revised |modified )?bsd[ -]3.*|.*new bsd.*|bsd-3-clause")) {
      return "BSD-3-Clause";
    }
    return name.replaceAll("\\s+", " ");
  }

  private static Optional<Element> child(Element parent, String tag) {
    return children(parent, tag).stream().findFirst();
  }

  private static List<Element> children(Element parent, String tag) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(tag)) {
        found.add(element);
      }
    }
    return found;
  }

  private static String text(Element element) {
    return element.getTextContent().strip();
  }
}
