package nl.stip.ingest.source.mattermost;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.ingest.issue.ImpossibleTime;
import nl.stip.ingest.issue.IncompleteRecord;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.json.JsonTime;
import nl.stip.ingest.source.seen.Remembered;
import nl.stip.ingest.source.text.TableRows;

/** Reads one posts.csv; columns are found by name, since versions add and move them. */
final class ComplianceTable {

  private final Export.Part part;
  private final Sink sink;
  private final ComplianceRecords records;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Remembered authors = new Remembered();

  ComplianceTable(Export.Part part, Sink sink) {
    this.part = part;
    this.sink = sink;
    this.records = new ComplianceRecords(sink);
  }

  void read() {
    TableRows.read(part, sink, this::header, this::row);
    records.finish();
  }

  private void header(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(names.get(i).strip(), i);
    }
  }

  private String cell(List<String> row, String column) {
    int at = columns.getOrDefault(column, Integer.MAX_VALUE);
    return at < row.size() ? row.get(at).strip() : "";
  }

  private static Instant time(String cell) {
    return JsonTime.millis(TextNode.valueOf(cell));
  }

  private void row(Place place, List<String> row) {
    String by = cell(row, "User Id");
    String channel = cell(row, "Channel Id");
    Instant at = time(cell(row, "Post Creation Time"));
    if (by.isEmpty() || channel.isEmpty()) {
      reject(place, new IncompleteRecord(by.isEmpty() ? "User Id" : "Channel Id"), row);
    } else if (at == null) {
      reject(place, new ImpossibleTime(), row);
    } else {
      PostPlace where =
          PostPlace.of(
              channel,
              cell(row, "Channel Name"),
              cell(row, "Channel Display Name"),
              cell(row, "Channel Type"));
      Participant who = new Participant(by, cell(row, "User Email"), cell(row, "User Type"));
      sort(place, row, who, where, at);
    }
  }

  private void sort(Place place, List<String> row, Participant who, PostPlace where, Instant at) {
    String type = cell(row, "Post Type");
    switch (type) {
      case "enter" -> records.joined(place, who, where, at);
      case "leave" -> records.left(place, who, where, at);
      case "previously-joined" ->
          records.present(place, "was already in the channel", who, where, at);
      case "attachment" -> {
        Post post = post(row, who, where, at, "");
        records.file(place, who, post, ComplianceFile.ofRow(post.text()));
      }
      case "deleted attachment" ->
          records.post(place, who, post(row, who, where, at, ""), PostUpdate.FILE_DELETED);
      default ->
          post(place, row, who, post(row, who, where, at, type.startsWith("system_") ? type : ""));
    }
  }

  private Post post(List<String> row, Participant who, PostPlace where, Instant at, String type) {
    String root = cell(row, "Replied to Post Id");
    PostUpdate update = update(row);
    return new Post(
        cell(row, "Post Id"),
        who.id(),
        at,
        update.edited(time(cell(row, "Post Update Time"))),
        where,
        type,
        update.written(cell(row, "Post Message")),
        root.isEmpty() ? null : root,
        authors.of(root),
        null,
        List.of(),
        who.isBot(),
        List.of(),
        List.of());
  }

  private PostUpdate update(List<String> row) {
    return cell(row, "Edited By Post Id").isEmpty()
        ? PostUpdate.of(cell(row, "Post Update Type"))
        : PostUpdate.EARLIER_TEXT;
  }

  private void post(Place place, List<String> row, Participant who, Post post) {
    if (post.id().isEmpty()) {
      reject(place, new IncompleteRecord("Post Id"), row);
    } else {
      authors.put(post.id(), post.by());
      records.post(place, who, post, update(row));
    }
  }

  private void reject(Place place, Issue issue, List<String> row) {
    sink.reject(place, issue, TableRows.raw(row));
  }
}
