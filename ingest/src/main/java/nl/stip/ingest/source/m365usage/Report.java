package nl.stip.ingest.source.m365usage;

import java.util.List;
import java.util.Optional;
import nl.stip.event.Measure;

/**
 * A report that is read, told by the columns that only it has.
 *
 * @param title name, for people
 * @param tool tool it is about, or null when about several
 * @param columns columns that tell it
 * @param counts what it counts
 */
record Report(String title, String tool, List<String> columns, List<Count> counts) {

  /**
   * What is counted in which columns.
   *
   * @param measure what
   * @param columns the first that is there, or all of them
   * @param sum whether all of them are added
   */
  record Count(Measure measure, List<String> columns, boolean sum) {

    static Count of(Measure measure, String... firstOf) {
      return new Count(measure, List.of(firstOf), false);
    }

    static Count sum(Measure measure, String... allOf) {
      return new Count(measure, List.of(allOf), true);
    }
  }

  /** The column with the day the report is about. */
  static final String REFRESHED = "report refresh date";

  /** About communities, so nothing of a person. */
  static final Report ENGAGE_GROUPS =
      new Report(
          "Viva Engage groups activity", "viva-engage", List.of("group display name"), List.of());

  /** When each service was last used. */
  static final Report ACTIVE_USERS =
      new Report(
          "active users",
          null,
          List.of("exchange last activity date", "sharepoint last activity date"),
          List.of());

  private static final Report TEAMS =
      new Report(
          "Teams user activity",
          "teams",
          List.of("private chat message count", "call count"),
          List.of(
              // Before 2021 posts and replies were counted together.
              Count.of(Measure.POSTS, "post messages", "team chat message count"),
              Count.of(Measure.REPLIES, "reply messages"),
              Count.of(Measure.DIRECT_MESSAGES, "private chat message count"),
              Count.of(Measure.CALLS, "call count"),
              Count.of(Measure.MEETINGS, "meetings attended count", "meeting count"),
              Count.of(Measure.MEETINGS_ORGANISED, "meetings organized count")));

  private static final Report ENGAGE =
      new Report(
          "Viva Engage user activity",
          "viva-engage",
          List.of("posted count", "read count", "liked count"),
          List.of(
              Count.of(Measure.POSTS, "posted count"),
              Count.of(Measure.READS, "read count"),
              Count.of(Measure.REACTIONS, "liked count")));

  // Whether a file was viewed or edited is not told, so it counts as read.
  private static final Report SHAREPOINT =
      new Report(
          "SharePoint user activity",
          "sharepoint",
          List.of("viewed or edited file count", "visited page count"),
          List.of(
              Count.sum(Measure.READS, "viewed or edited file count", "visited page count"),
              Count.sum(
                  Measure.FILES, "shared internally file count", "shared externally file count")));

  private static final Report MAIL =
      new Report(
          "e-mail activity",
          "exchange",
          List.of("send count", "receive count", "read count"),
          List.of(
              Count.of(Measure.MAILS_SENT, "send count"),
              Count.of(Measure.MAILS_READ, "read count")));

  private static final List<Report> ALL =
      List.of(TEAMS, ENGAGE_GROUPS, ENGAGE, SHAREPOINT, MAIL, ACTIVE_USERS);

  /** The report that has these columns, in lower case. */
  static Optional<Report> of(List<String> header) {
    return header.contains(REFRESHED)
        ? ALL.stream().filter(r -> header.containsAll(r.columns)).findFirst()
        : Optional.empty();
  }

  boolean isAboutCommunities() {
    return equals(ENGAGE_GROUPS);
  }

  boolean isOfLastDays() {
    return equals(ACTIVE_USERS);
  }
}
