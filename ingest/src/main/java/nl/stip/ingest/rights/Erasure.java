package nl.stip.ingest.rights;

import static nl.stip.ingest.rights.Cells.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.format.TableFormat;
import nl.stip.ingest.entry.Screen;

/**
 * Holds back whatever is somebody's: what they did, their accounts, memberships and counts; of what
 * others did, that it was addressed to them or answered them. An account met with one of their
 * addresses is theirs from then on.
 */
final class Erasure implements Screen {

  private static final int DOER = at(TableFormat.EVENT, "account");
  private static final int PUBLISHED = at(TableFormat.EVENT, "published");
  private static final int ANSWERED = at(TableFormat.EVENT, "in_reply_to_account");
  private static final int TARGET = at(TableFormat.EVENT, "target_id");
  private static final int TO = at(TableFormat.EVENT, "to");
  private static final int EMAILS = at(TableFormat.ACCOUNT, "email_keys");
  private static final int MEMBER = at(TableFormat.MEMBERSHIP, "account");
  private static final int KNOWN = at(TableFormat.MEMBERSHIP, "as_of");
  private static final int COUNTED = at(TableFormat.SUMMARY, "account");
  private static final int FIRST = at(TableFormat.SUMMARY, "first_day");
  private static final int ASKED = at(TableFormat.SURVEY_ANSWER, "account");
  private static final int PERSON = at(TableFormat.SURVEY_ANSWER, "person");
  private static final int SURVEYED = at(TableFormat.SURVEY_ANSWER, "day");
  private static final int FROM = at(TableFormat.STATED_TIE, "account");
  private static final int OTHER = at(TableFormat.STATED_TIE, "other");
  private static final int TIED = at(TableFormat.STATED_TIE, "first_day");

  private final Subject subject;
  private final Map<Long, List<Long>> learned = new HashMap<>();

  Erasure(Subject subject) {
    this.subject = subject;
  }

  /** Accounts that were found out to be theirs, with the addresses that told. */
  Map<Long, List<Long>> learned() {
    return learned;
  }

  Subject subject() {
    return subject;
  }

  @Override
  public Object[] pass(TableFormat table, Object[] row) {
    return switch (table.name()) {
      case "event" -> event(row);
      case "account" -> account(row);
      case "membership" -> subject.has((Long) row[MEMBER], (Instant) row[KNOWN]) ? null : row;
      case "summary" -> subject.has((Long) row[COUNTED], (LocalDate) row[FIRST]) ? null : row;
      case "stated_tie" -> tie(row);
      case "survey_answer" -> isOwn(row) ? null : row;
      default -> row;
    };
  }

  private boolean isOwn(Object[] answer) {
    Long account = (Long) answer[ASKED];
    return subject.persons().contains((Long) answer[PERSON])
        || (account != null && subject.has(account, (LocalDate) answer[SURVEYED]));
  }

  private Object[] tie(Object[] row) {
    LocalDate day = (LocalDate) row[TIED];
    return subject.has((Long) row[FROM], day) || subject.has((Long) row[OTHER], day) ? null : row;
  }

  @SuppressWarnings("unchecked") // the column has the type that account.tsv states
  private Object[] account(Object[] row) {
    Long account = (Long) row[0];
    List<Long> own =
        ((List<Long>) row[EMAILS]).stream().filter(subject.emails()::contains).toList();
    if (!own.isEmpty() && !subject.accounts().containsKey(account)) {
      subject.always(List.of(account));
      learned.put(account, own);
    }
    return subject.hasWholly(account) ? null : row;
  }

  @SuppressWarnings("unchecked") // the column has the type that event.tsv states
  private Object[] event(Object[] row) {
    Instant published = (Instant) row[PUBLISHED];
    if (subject.has((Long) row[DOER], published)) {
      return null;
    }
    List<Long> to = (List<Long>) row[TO];
    boolean addressed = to.stream().anyMatch(account -> subject.has(account, published));
    boolean answered = row[ANSWERED] != null && subject.has((Long) row[ANSWERED], published);
    boolean target = row[TARGET] != null && subject.has((Long) row[TARGET], published);
    if (!addressed && !answered && !target) {
      return row;
    }
    Object[] cut = row.clone();
    cut[TO] = to.stream().filter(account -> !subject.has(account, published)).toList();
    cut[ANSWERED] = answered ? null : row[ANSWERED];
    cut[TARGET] = target ? null : row[TARGET];
    return cut;
  }
}
