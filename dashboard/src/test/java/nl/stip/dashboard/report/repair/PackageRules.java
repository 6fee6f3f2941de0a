package nl.stip.dashboard.report.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Every part has a kind, every relation leads to a part, every part is led to. */
final class PackageRules {

  private PackageRules() {}

  static List<String> faults(Parts parts) {
    List<String> faults = new ArrayList<>();
    Element types = parts.root("[Content_Types].xml");
    Set<String> kinds = new HashSet<>();
    Parts.below(types, "Override").forEach(o -> kinds.add(o.getAttribute("PartName").substring(1)));
    Set<String> reached = new HashSet<>(relations(parts, ""));
    for (String part : parts.all().keySet()) {
      reached.addAll(relations(parts, part));
    }
    for (String part : parts.all().keySet()) {
      boolean own = part.endsWith(".rels") || part.equals("[Content_Types].xml");
      if (!own && !kinds.contains(part)) {
        faults.add(part + " has no content type");
      }
      if (!own && !reached.contains(part)) {
        faults.add("nothing leads to " + part);
      }
    }
    reached.stream()
        .filter(target -> !parts.has(target))
        .forEach(target -> faults.add("a relation leads to " + target + ", which is not there"));
    kinds.stream()
        .filter(target -> !parts.has(target))
        .forEach(target -> faults.add("a content type is of " + target + ", which is not there"));
    for (String part : parts.all().keySet()) {
      if (part.startsWith("xl/") && part.endsWith(".xml")) {
        used(parts, part, faults);
      }
    }
    return faults;
  }

  private static List<String> relations(Parts parts, String part) {
    return List.copyOf(parts.relations(part).values());
  }

  /** Whatever a part names by the id of a relation has that relation. */
  private static void used(Parts parts, String part, List<String> faults) {
    Map<String, String> relations = parts.relations(part);
    String space = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    for (Element element : Parts.below(parts.root(part), "*")) {
      String id = element.getAttributeNS(space, "id");
      if (!id.isEmpty() && !relations.containsKey(id)) {
        faults.add(part + ": " + element.getLocalName() + " has no relation " + id);
      }
    }
  }
}
