package nl.stip.ingest.source.vivainsights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stip.event.Measure;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.Stated;
import nl.stip.ingest.source.StatedTie;
import nl.stip.ingest.source.Summary;
import nl.stip.ingest.source.record.Accounts;
import nl.stip.ingest.source.record.NoIdentity;
import nl.stip.ingest.source.record.NoNumber;
import nl.stip.ingest.source.record.NoTime;
import nl.stip.ingest.source.record.Table;
import nl.stip.ingest.source.record.TableLine;

/** Reads rows of queries. */
final class QueryReading {

  static final String TOOL = "viva-insights";

  private static final String WITHHELD = "a row whose values the tool withholds";
  private static final String UNDATED = "a count between groups whose days can be read in two ways";
  private static final Map<Measure, String[]> COLUMNS = columns();
  private static final List<String> TIES =
      List.of("strong_tie_score", "diverse_tie_score", "meeting_count", "mail_count");

  private final Sink sink;
  private final Accounts accounts = new Accounts();

  QueryReading(Sink sink) {
    this.sink = sink;
  }

  // Names of today and of Workplace Analytics.
  private static Map<Measure, String[]> columns() {
    Map<Measure, String[]> columns = new LinkedHashMap<>();
    columns.put(Measure.COLLABORATION_HOURS, names("collaboration_hours"));
    columns.put(Measure.AFTER_HOURS, names("after_hours_collaboration_hours"));
    columns.put(Measure.MEETING_HOURS, names("meeting_hours", "meeting_and_call_hours"));
    columns.put(Measure.MEETINGS, names("meetings"));
    columns.put(Measure.CALLS, names("calls"));
    columns.put(Measure.MAILS_SENT, names("emails_sent"));
    columns.put(Measure.MAILS_READ, names("emails_read"));
    columns.put(Measure.DIRECT_MESSAGES, names("chats_sent", "instant_messages_sent"));
    columns.put(Measure.POSTS, names("channel_message_posts"));
    columns.put(Measure.NETWORK_SIZE, names("internal_network_size"));
    return columns;
  }

  private static String[] names(String... names) {
    return names;
  }

  /** Rows that hold nothing of one person. */
  void others(Export.Part part, Query query) {
    Table.read(
        part,
        sink,
        line -> {
          String content = String.join(",", line.cells());
          put(line, query, content, content, List.of(), query.nonEvent());
        });
  }

  /** Rows that say what groups had to do with each other. */
  void groups(Export.Part part, QueryDays days, GroupRow groups) {
    if (days == null) {
      sink.notice(new Place(part.name(), 0), new UncertainDays());
    }
    Table.read(part, sink, line -> group(line, days, groups));
  }

  private void group(TableLine line, QueryDays days, GroupRow groups) {
    Optional<LocalDate> first =
        days == null ? Optional.empty() : days.days().parse(QueryDays.first(line));
    String reason = days == null ? UNDATED : groups.nonEvent(line);
    String content = String.join(",", line.cells());
    if (reason != null) {
      put(line, Query.GROUPS, content, content, List.of(), reason);
    } else if (line.text(Query.FIRST + GroupRow.attribute(line)) == null) {
      reject(line, new NoIdentity());
    } else if (first.isEmpty()) {
      reject(line, new NoTime());
    } else {
      try {
        List<Stated> ties = List.copyOf(groups.ties(line, first.get(), days.last(first.get())));
        put(line, Query.GROUPS, content, content, ties, ties.isEmpty() ? WITHHELD : null);
      } catch (NumberFormatException e) {
        reject(line, new NoNumber());
      }
    }
  }

  void persons(Export.Part part, QueryDays days) {
    Table.read(part, sink, line -> row(line, days, Query.PERSON));
  }

  void ties(Export.Part part, QueryDays days) {
    Table.read(part, sink, line -> row(line, days, Query.TIES));
  }

  private void row(TableLine line, QueryDays days, Query query) {
    boolean ties = query == Query.TIES;
    String person = code(line, ties ? "primarycollaborator_personid" : "personid");
    String other = ties ? code(line, "secondarycollaborator_personid") : "";
    Optional<LocalDate> first = days.days().parse(QueryDays.first(line));
    if (person == null || other == null) {
      reject(line, new NoIdentity());
      return;
    } else if (first.isEmpty()) {
      reject(line, new NoTime());
      return;
    }
    LocalDate last = days.last(first.get());
    try {
      List<Stated> stated =
          ties
              ? ties(line, person, other, first.get(), last)
              : summaries(line, person, first.get(), last);
      String id = person + " " + other + " " + first.get() + " " + last;
      put(line, query, id, stated.toString(), stated, stated.isEmpty() ? WITHHELD : null);
      met(person, first.get());
      if (ties) {
        met(other, first.get());
      }
      sink.covers(TOOL, first.get(), last);
    } catch (NumberFormatException e) {
      reject(line, new NoNumber());
    }
  }

  private static String code(TableLine line, String column) {
    String code = line.text(column);
    return code == null ? null : code.toLowerCase(Locale.ROOT);
  }

  private static List<Stated> summaries(
      TableLine line, String person, LocalDate first, LocalDate last) {
    List<Stated> all = new ArrayList<>();
    COLUMNS.forEach(
        (measure, columns) -> {
          String cell = line.text(columns);
          if (cell != null) {
            all.add(new Summary(TOOL, person, first, last, measure, number(cell)));
          }
        });
    return all;
  }

  private static List<Stated> ties(
      TableLine line, String person, String other, LocalDate first, LocalDate last) {
    List<Stated> all = new ArrayList<>();
    for (String column : TIES) {
      String cell = line.text(column);
      if (cell != null) {
        String kind = column.replaceFirst("_(score|count)$", "");
        all.add(new StatedTie(TOOL, person, other, first, last, kind, number(cell)));
      }
    }
    return all;
  }

  static double number(String cell) {
    double number = Double.parseDouble(cell);
    if (!Double.isFinite(number) || number < 0) {
      throw new NumberFormatException();
    }
    return number;
  }

  private void met(String person, LocalDate day) {
    Instant asOf = day.atStartOfDay().toInstant(ZoneOffset.UTC);
    accounts.met(TOOL, person, "person", false, null, null, asOf);
  }

  private void put(
      TableLine line, Query query, String id, String content, List<Stated> stated, String reason) {
    String kind = query.name().toLowerCase(Locale.ROOT);
    sink.record(new SourceRecord(line.place(), kind, id, content, List.of(), stated, reason));
  }

  private void reject(TableLine line, Issue issue) {
    sink.reject(line.place(), issue, line.raw());
  }

  /** Tells the accounts; to be called once, at the end. */
  void finish() {
    accounts.tell(sink);
  }
}
