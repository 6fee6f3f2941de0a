package nl.stip.ingest.source.vivainsights;

import java.util.List;
import java.util.Optional;

/** The kinds of query, by the columns that only they have. */
enum Query {
  /** A person in a period. */
  PERSON("a person query", null),
  /** A person query without its persons. */
  NAMELESS("a person query but PersonId", null),
  /** A person and another. */
  TIES("a person-to-person query", null),
  /** A person and a group. */
  PERSON_TO_GROUP("a person-to-group query", "a count between a person and a group, no tie of two"),
  /** A group and another. */
  GROUPS("a group-to-group query", null),
  /** A meeting. */
  MEETINGS("a meeting query", "a meeting with counts of those who came, not who they were");

  /** Begins the columns of the group or person whose time it is. */
  static final String FIRST = "primarycollaborator_";

  /** Begins the columns of the other. */
  static final String SECOND = "secondarycollaborator_";

  private final String title;
  private final String nonEvent;

  Query(String title, String nonEvent) {
    this.title = title;
    this.nonEvent = nonEvent;
  }

  String title() {
    return title;
  }

  /** Why its rows are no counts of persons or groups, or null if they are. */
  String nonEvent() {
    return nonEvent;
  }

  /** The query that has these columns, in lower case. */
  static Optional<Query> of(List<String> columns) {
    boolean dated = columns.contains("metricdate") || columns.contains("date");
    if (has(columns, FIRST) && has(columns, SECOND)) {
      return Optional.of(pair(columns));
    } else if (dated && columns.contains("collaboration_hours")) {
      return Optional.of(columns.contains("personid") ? PERSON : NAMELESS);
    }
    boolean meeting =
        columns.contains("meetingid")
            && (columns.contains("number_of_attendees")
                || columns.contains("attendees")
                || columns.contains("intended_participant_count"));
    return meeting ? Optional.of(MEETINGS) : Optional.empty();
  }

  private static Query pair(List<String> columns) {
    boolean person = columns.contains(FIRST + "personid");
    if (person && columns.contains(SECOND + "personid")) {
      return TIES;
    }
    return person ? PERSON_TO_GROUP : GROUPS;
  }

  private static boolean has(List<String> columns, String prefix) {
    return columns.stream().anyMatch(c -> c.startsWith(prefix));
  }
}
