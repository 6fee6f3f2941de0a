package nl.stip.ingest.redaction;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.stip.event.Audience;
import nl.stip.format.TableFormat;
import nl.stip.ingest.entry.Entry;
import nl.stip.ingest.entry.Row;
import nl.stip.ingest.entry.RowKey;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.issue.ImpossibleTime;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.Stated;
import nl.stip.workspace.register.SurveyQuestion;

/** The one place where text, names and native ids turn into rows that hold none of them. */
public final class Door implements Sink {

  private static final int LAST_YEAR = 9999;
  private static final Instant EARLIEST = Instant.EPOCH;

  private final Instant latest = Instant.now().plus(1, ChronoUnit.DAYS);
  private final Origin origin;
  private final EventRow eventRow;
  private final Surveys surveys;
  private final StatedRow statedRow;
  private final Declared declared;
  private final Inside inside;
  private final PersonNames names = new PersonNames();
  private final Months months = new Months();
  private final List<CommunityDraft> communities = new ArrayList<>();

  /**
   * What the organisation declared, by which values are derived.
   *
   * @param confidential names of private spaces declared confidential
   * @param themes strategy themes
   * @param questions questions of pulse surveys
   * @param k fewest people a group may have of which something is stated
   */
  public record Declared(
      Set<String> confidential, Themes themes, List<SurveyQuestion> questions, int k) {}

  /** What lies behind the door. */
  public interface Inside {

    /** Takes an entry without text, names or native ids. */
    void entry(Entry entry);

    /** Takes a record that could not be read. */
    void reject(Place place, Issue issue, byte[] raw);

    /** Takes something worth telling. */
    void notice(Place place, Issue issue);

    /** Takes the days the export says it observes. */
    void covers(String tool, LocalDate first, LocalDate last);
  }

  /**
   * A door for one export.
   *
   * @param pseudonyms makes the pseudonyms
   * @param source id of the connector
   * @param batch id of the batch
   * @param declared what the organisation declared of its spaces and themes
   * @param inside what lies behind
   */
  public static Door of(
      Pseudonyms pseudonyms, String source, String batch, Declared declared, Inside inside) {
    return new Door(new Origin(pseudonyms, source, batch), declared, inside);
  }

  private Door(Origin origin, Declared declared, Inside inside) {
    this.origin = origin;
    this.eventRow = new EventRow(origin, declared.themes());
    this.surveys = new Surveys(origin, declared.questions());
    this.statedRow = new StatedRow(origin, surveys, declared.k());
    this.declared = declared;
    this.inside = inside;
  }

  @Override
  public void record(SourceRecord record) {
    if (!isPossible(record)) {
      inside.reject(record.place(), new ImpossibleTime(), new byte[0]);
      return;
    }
    for (Stated stated : record.stated()) {
      Issue fault = surveys.fault(stated);
      if (fault != null) {
        inside.reject(record.place(), fault, new byte[0]);
        return;
      }
    }
    RowKey key =
        new RowKey(
            origin.id("record:" + record.kind(), record.nativeId()),
            origin.fingerprint("record", record.content()));
    List<Row> rows = new ArrayList<>(record.events().size() + record.stated().size());
    for (EventDraft event : record.events()) {
      rows.add(eventRow.of(event));
    }
    for (Stated stated : record.stated()) {
      statedRow.of(stated).ifPresent(rows::add);
    }
    inside.entry(new Entry(month(record), key, rows.isEmpty(), rows));
  }

  /** Whether all of it has happened; published networks count from zero. Sources are stricter. */
  private boolean isPossible(SourceRecord record) {
    for (EventDraft event : record.events()) {
      if (!isPossible(event.published)) {
        return false;
      }
    }
    for (Stated stated : record.stated()) {
      LocalDate first = stated.first();
      if (first.getYear() > LAST_YEAR
          || !isPossible(first.atStartOfDay().toInstant(ZoneOffset.UTC))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPossible(Instant time) {
    return !time.isBefore(EARLIEST) && !time.isAfter(latest);
  }

  private String month(SourceRecord record) {
    if (!record.events().isEmpty()) {
      return months.of(LocalDate.ofInstant(record.events().get(0).published, ZoneOffset.UTC));
    }
    return record.stated().isEmpty() ? Entry.UNDATED : months.of(record.stated().get(0).first());
  }

  @Override
  public void reject(Place place, Issue issue, byte[] raw) {
    inside.reject(place, issue, raw);
  }

  @Override
  public void notice(Place place, Issue issue) {
    inside.notice(place, issue);
  }

  @Override
  public void covers(String tool, LocalDate first, LocalDate last) {
    inside.covers(tool, first, last);
  }

  @Override
  public void account(AccountDraft draft) {
    names.add(draft.name(), draft.emails());
    Pseudonyms pseudonyms = origin.pseudonyms();
    Object[] row = {
      origin.account(draft.tool(), draft.nativeId()),
      draft.tool(),
      origin.batch(),
      draft.asOf(),
      draft.kind(),
      draft.external(),
      draft.deactivated(),
      draft.emails().stream().map(pseudonyms::email).sorted().distinct().toList(),
      pseudonyms.nativeKey(origin.vendor(), draft.nativeId()),
      zone(draft.zone()),
      draft.created(),
      pseudonyms.name(draft.name())
    };
    listed(TableFormat.ACCOUNT, row);
  }

  private static String zone(String zone) {
    try {
      return zone == null ? null : ZoneId.of(zone).getId();
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  public void membership(
      String tool, String community, String account, Instant asOf, Instant joined, Instant left) {
    Object[] row = {
      origin.community(tool, community),
      origin.account(tool, account),
      tool,
      origin.batch(),
      asOf,
      joined,
      left
    };
    listed(TableFormat.MEMBERSHIP, row);
  }

  @Override
  public void community(CommunityDraft community) {
    communities.add(community);
  }

  /** Lets the communities through, once all persons whose names they may hold are known. */
  public void close() {
    communities.forEach(this::pass);
    communities.clear();
  }

  private void pass(CommunityDraft draft) {
    String name = draft.name();
    boolean named = name != null && draft.audience() == Audience.PUBLIC;
    Object[] row = {
      origin.community(draft.tool(), draft.nativeId()),
      draft.tool(),
      origin.batch(),
      draft.asOf(),
      draft.kind().term(),
      draft.audience().term(),
      named ? names.scrub(name) : null,
      name == null ? null : origin.pseudonyms().communityName(draft.tool(), name),
      name != null && declared.confidential().contains(name),
      draft.archived(),
      draft.created(),
      draft.members(),
      declared.themes().of(name)
    };
    listed(TableFormat.COMMUNITY, row);
  }

  private void listed(TableFormat table, Object[] row) {
    RowKey key = ListedKey.of(origin.pseudonyms(), origin.vendor(), table, row);
    inside.entry(new Entry(Entry.UNDATED, null, false, List.of(new Row(table, key, row))));
  }
}
