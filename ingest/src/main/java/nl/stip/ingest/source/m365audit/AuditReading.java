package nl.stip.ingest.source.m365audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.json.FlatJson;
import nl.stip.ingest.source.json.FlatValue;

/** One reading of an export: sorts its records into events, known non-events and broken ones. */
final class AuditReading {

  // Names of operations are words of Microsoft's. What looks otherwise is not repeated in a report.
  private static final Pattern OPERATION = Pattern.compile("[\\p{L}][\\p{L}\\d –.-]{0,79}");

  private static final JsonFactory JSON = new JsonFactory();

  private final FlatJson flat = new FlatJson();
  private final Sink sink;
  private final AuditPeople people = new AuditPeople();
  private final Set<String> tools = new TreeSet<>();
  private Instant first;
  private Instant last;

  AuditReading(Sink sink) {
    this.sink = sink;
  }

  /** A record as text. */
  void record(Place place, String json) {
    try {
      FlatValue data = whole(json);
      if (data.isArray()) {
        data.elements().forEach(blob -> record(place, blob));
      } else if (data.isObject()) {
        record(place, data);
      } else {
        broken(place, new NoAuditData(), json);
      }
    } catch (JsonProcessingException e) {
      broken(place, new BrokenJson(false), json);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory is read without failing", e);
    }
  }

  private FlatValue whole(String text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      json.nextToken();
      return flat.read(json);
    }
  }

  /** The record at which a parser stands. */
  void record(Place place, JsonParser json) throws IOException {
    record(place, flat.read(json));
  }

  private void record(Place place, FlatValue data) {
    AuditRecord record = AuditRecord.of(data);
    if (!data.isObject()) {
      broken(place, new NoAuditData(), data.spelling());
    } else if (record.id() == null) {
      broken(place, new NoIdentity(), data.spelling());
    } else if (record.time() == null) {
      broken(place, new NoTime(), data.spelling());
    } else {
      sort(place, record);
    }
  }

  private void sort(Place place, AuditRecord record) {
    observe(record.time());
    Optional<Operation> operation = Operation.of(record);
    if (operation.isEmpty()) {
      put(place, record, List.of(), reason(record));
    } else if (record.failed()) {
      put(place, record, List.of(), reason(record) + " (failed)");
    } else {
      List<EventDraft> events = new AuditEvents(record, operation.get(), people).drafts();
      put(place, record, events, events.isEmpty() ? reason(record) + " (of nobody)" : null);
      events.forEach(event -> tools.add(event.tool));
      AuditGroups.tell(record, events, sink);
    }
  }

  private void observe(Instant time) {
    first = first == null || time.isBefore(first) ? time : first;
    last = last == null || time.isAfter(last) ? time : last;
  }

  private void put(Place place, AuditRecord record, List<EventDraft> events, String nonEvent) {
    sink.record(new SourceRecord(place, "audit", record.id(), record.content(), events, nonEvent));
  }

  private static String reason(AuditRecord record) {
    String operation = record.operation();
    return operation != null && OPERATION.matcher(operation).matches()
        ? operation
        : "an operation without a usual name";
  }

  /** A record that cannot be read. */
  void broken(Place place, Issue issue, String raw) {
    sink.reject(place, issue, raw.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Tells the accounts seen and the days observed; to be called once, at the end. One log observes
   * all its tools on all its days: a tool nobody used on the last Sunday was still observed then.
   */
  void finish() {
    people.tell(sink);
    for (String tool : tools) {
      sink.covers(tool, day(first), day(last));
    }
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
