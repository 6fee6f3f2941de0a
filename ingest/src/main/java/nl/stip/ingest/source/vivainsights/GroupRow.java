package nl.stip.ingest.source.vivainsights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.stip.ingest.source.GroupTie;
import nl.stip.ingest.source.GroupTie.Group;
import nl.stip.ingest.source.record.TableLine;
import nl.stip.workspace.Settings;

/**
 * What a row of a group-to-group query states. A query groups by one attribute of the tenant, whose
 * name is in the headings; it counts here if it is a dimension.
 */
final class GroupRow {

  private static final String SIZE = "groupsize";
  private static final Set<String> WITHIN = Set.of("within group", "collaborators within group");
  private static final Set<String> REST =
      Set.of("other_collaborators", "other collaborators", "unclassified collaborators");

  /** What is counted; shares follow from these. */
  private static final List<String> COUNTS =
      List.of(
          "group_collaboration_time_invested",
          "group_email_sent_count",
          "group_email_time_invested",
          "group_meeting_count",
          "group_meeting_time_invested");

  private final Map<String, String> dimensions = new TreeMap<>();

  /** Knows the dimensions of the settings, by id and by name. */
  GroupRow(Map<String, String> dimensions) {
    dimensions.forEach(
        (id, name) -> {
          if (!id.equals(Settings.DEVICE)) {
            this.dimensions.put(lower(name), id);
            this.dimensions.put(lower(id), id);
          }
        });
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** The attribute it is grouped by, or null. */
  static String attribute(TableLine line) {
    return line.columns().keySet().stream()
        .filter(c -> c.startsWith(Query.FIRST) && !c.endsWith(SIZE))
        .map(c -> c.substring(Query.FIRST.length()))
        .filter(attribute -> line.has(Query.SECOND + attribute))
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /** Why the row is no tie of two groups, or null. */
  String nonEvent(TableLine line) {
    String attribute = attribute(line);
    if (attribute == null || !dimensions.containsKey(attribute)) {
      return "a count between groups of an attribute that is no dimension of stip.yaml";
    }
    String other = line.text(Query.SECOND + attribute);
    return other == null || REST.contains(lower(other))
        ? "a count between a group and people of no group"
        : null;
  }

  /**
   * The ties, one for each count.
   *
   * @throws NumberFormatException if a count or size is none
   */
  List<GroupTie> ties(TableLine line, LocalDate first, LocalDate last) {
    String attribute = attribute(line);
    Group from = group(line, Query.FIRST, attribute);
    Group to = group(line, Query.SECOND, attribute);
    Group other = WITHIN.contains(lower(to.name())) ? from : to;
    List<GroupTie> ties = new ArrayList<>();
    for (String column : COUNTS) {
      String cell = line.text(column);
      if (cell != null) {
        ties.add(
            new GroupTie(
                QueryReading.TOOL,
                dimensions.get(attribute),
                from,
                other,
                first,
                last,
                column.substring("group_".length()),
                QueryReading.number(cell)));
      }
    }
    return ties;
  }

  private static Group group(TableLine line, String side, String attribute) {
    String size = line.text(side + SIZE);
    return new Group(
        line.text(side + attribute), size == null ? 0 : (long) QueryReading.number(size));
  }
}
