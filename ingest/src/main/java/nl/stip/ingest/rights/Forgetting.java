package nl.stip.ingest.rights;

import static nl.stip.ingest.rights.Cells.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.stip.format.TableFormat;
import nl.stip.ingest.entry.Screen;

/**
 * Holds back what is about the time before a day: acts, counts, ties, memberships known of then or
 * ended by then; and accounts and communities last listed then of which nothing else is left.
 */
final class Forgetting implements Screen {

  private static final int PUBLISHED = at(TableFormat.EVENT, "published");
  private static final int CONTEXT = at(TableFormat.EVENT, "context_id");
  private static final int TO = at(TableFormat.EVENT, "to");
  private static final int[] NAMED = {
    at(TableFormat.EVENT, "account"),
    at(TableFormat.EVENT, "in_reply_to_account"),
    at(TableFormat.EVENT, "target_id")
  };
  private static final int COUNTED = at(TableFormat.SUMMARY, "first_day");
  private static final int TIED = at(TableFormat.STATED_TIE, "first_day");
  private static final int GROUPED = at(TableFormat.GROUP_TIE, "first_day");
  private static final int ANSWERED = at(TableFormat.SURVEY_ANSWER, "day");
  private static final int KNOWN = at(TableFormat.MEMBERSHIP, "as_of");
  private static final int LEFT = at(TableFormat.MEMBERSHIP, "left");
  private static final int ACCOUNT_LISTED = at(TableFormat.ACCOUNT, "as_of");
  private static final int COMMUNITY_LISTED = at(TableFormat.COMMUNITY, "as_of");

  private final LocalDate day;
  private final Instant from;
  private final Set<Long> accounts = new HashSet<>();
  private final Set<Long> communities = new HashSet<>();
  private boolean all = true;

  Forgetting(LocalDate day, ZoneId zone) {
    this.day = day;
    this.from = day.atStartOfDay(zone).toInstant();
  }

  LocalDate day() {
    return day;
  }

  /** Notes whom and what a row that stays speaks of; from then on lists are held back too. */
  @SuppressWarnings("unchecked") // the columns have the types that the schemas state
  void note(TableFormat table, Object[] row) {
    all = false;
    if (pass(table, row) == null) {
      return;
    }
    switch (table.name()) {
      case "event" -> {
        for (int column : NAMED) {
          accounts.add((Long) row[column]);
        }
        accounts.addAll((List<Long>) row[TO]);
        communities.add((Long) row[CONTEXT]);
      }
      case "membership" -> {
        communities.add((Long) row[0]);
        accounts.add((Long) row[1]);
      }
      case "summary", "survey_answer" -> accounts.add((Long) row[at(table, "account")]);
      case "stated_tie" -> {
        accounts.add((Long) row[at(table, "account")]);
        accounts.add((Long) row[at(table, "other")]);
      }
      default -> {
        // lists are what is asked about
      }
    }
  }

  @Override
  public Object[] pass(TableFormat table, Object[] row) {
    boolean past =
        switch (table.name()) {
          case "event" -> isPast(row[PUBLISHED]);
          case "membership" -> isPast(row[KNOWN]) || isPast(row[LEFT]);
          case "summary" -> ((LocalDate) row[COUNTED]).isBefore(day);
          case "stated_tie" -> ((LocalDate) row[TIED]).isBefore(day);
          case "group_tie" -> ((LocalDate) row[GROUPED]).isBefore(day);
          case "survey_answer" -> ((LocalDate) row[ANSWERED]).isBefore(day);
          case "account" ->
              !all && isPast(row[ACCOUNT_LISTED]) && !accounts.contains((Long) row[0]);
          case "community" ->
              !all && isPast(row[COMMUNITY_LISTED]) && !communities.contains((Long) row[0]);
          default -> false;
        };
    return past ? null : row;
  }

  private boolean isPast(Object instant) {
    return instant != null && ((Instant) instant).isBefore(from);
  }
}
