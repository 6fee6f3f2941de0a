package nl.stip.ingest.source.attendance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of the table of participants.
 *
 * @param name full name
 * @param joined when somebody first came in
 * @param email address
 * @param upn user principal name
 * @param role part in the meeting
 * @param utc whether the times are those of UTC
 */
record AttendanceColumns(int name, int joined, int email, int upn, int role, boolean utc) {

  private static final String JOINED = "first join";

  /** The columns of a row of headings, if it is this one. */
  static Optional<AttendanceColumns> of(List<String> cells) {
    List<String> names = cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    int joined = -1;
    for (int i = 0; i < names.size(); i++) {
      joined = joined < 0 && names.get(i).startsWith(JOINED) ? i : joined;
    }
    int email = names.indexOf("email");
    int upn = names.indexOf("participant id (upn)");
    return joined < 0 || email < 0 || upn < 0
        ? Optional.empty()
        : Optional.of(
            new AttendanceColumns(
                names.indexOf("name"),
                joined,
                email,
                upn,
                names.indexOf("role"),
                names.get(joined).contains("(utc)")));
  }

  /** A cell, empty if it is not there. */
  static String cell(List<String> cells, int at) {
    return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
  }
}
