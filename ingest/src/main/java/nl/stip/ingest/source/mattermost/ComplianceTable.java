package nl.stip.ingest.source.mattermost;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.ingest.issue.ImpossibleTime;
import nl.stip.ingest.issue.IncompleteRecord;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.json.JsonTime;
import nl.stip.ingest.source.seen.Accounts;
import nl.stip.ingest.source.seen.Places;
import nl.stip.ingest.source.seen.Remembered;
import nl.stip.ingest.source.text.TableRows;

/** Reads one posts.csv; columns are found by name, since versions add and move them. */
final class ComplianceTable {

  private final Export.Part part;
  private final Accounts accounts;
  private final Places places;
  private final Sink sink;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Remembered authors = new Remembered();

  ComplianceTable(Export.Part part, Accounts accounts, Places places, Sink sink) {
    this.part = part;
    this.accounts = accounts;
    this.places = places;
    this.sink = sink;
  }

  void read() {
    TableRows.read(part, sink, this::header, this::row);
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

  private void row(Place place, List<String> row) {
    String by = cell(row, "User Id");
    String channel = cell(row, "Channel Id");
    Instant at = JsonTime.millis(TextNode.valueOf(cell(row, "Post Creation Time")));
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
      account(row, by);
      accounts.meet(by, null, false, at);
      places.meet(where.id(), where.kind(), where.audience(), where.name(), at);
      sort(place, row, where, at);
    }
  }

  private void account(List<String> row, String by) {
    boolean bot = cell(row, "User Type").equals("bot");
    String email = cell(row, "User Email");
    accounts.list(
        new AccountDraft(
            Post.TOOL,
            by,
            Instant.EPOCH,
            bot ? "bot" : "person",
            cell(row, "User Type").equals("guest"),
            false,
            email.isEmpty() || bot ? List.of() : List.of(email),
            null,
            null,
            null));
  }

  private void sort(Place place, List<String> row, PostPlace where, Instant at) {
    String by = cell(row, "User Id");
    switch (cell(row, "Post Type")) {
      case "enter" -> comeAndGo(place, "enter", post(row, where, at, "system_join_channel"));
      case "leave" -> comeAndGo(place, "leave", post(row, where, at, "system_leave_channel"));
      case "previously-joined" -> {
        sink.membership(Post.TOOL, where.id(), by, at, null, null);
        nonEvent(place, "was already in the channel", where.id() + ":" + by + ":" + at);
      }
      case "attachment", "deleted attachment" -> file(place, row, post(row, where, at, ""));
      default -> post(place, row, post(row, where, at, ""));
    }
  }

  private Post post(List<String> row, PostPlace where, Instant at, String type) {
    String by = cell(row, "User Id");
    String root = cell(row, "Replied to Post Id");
    boolean speaks = type.isEmpty() && cell(row, "Post Type").startsWith("system_");
    return new Post(
        type.isEmpty() ? cell(row, "Post Id") : where.id() + ":" + type + ":" + by + ":" + at,
        by,
        at,
        null,
        where,
        speaks ? cell(row, "Post Type") : type,
        cell(row, "Post Message"),
        root.isEmpty() ? null : root,
        authors.of(root),
        null,
        List.of(),
        cell(row, "User Type").equals("bot"),
        List.of(),
        List.of());
  }

  private void comeAndGo(Place place, String kind, Post post) {
    boolean joined = kind.equals("enter");
    sink.membership(
        Post.TOOL,
        post.where().id(),
        post.by(),
        post.at(),
        joined ? post.at() : null,
        joined ? null : post.at());
    put(place, "presence", post, post.events());
  }

  private void post(Place place, List<String> row, Post post) {
    if (post.id().isEmpty()) {
      reject(place, new IncompleteRecord("Post Id"), row);
    } else if (!cell(row, "Edited By Post Id").isEmpty()) {
      nonEvent(place, "an earlier text of an edited post", post.id() + ":" + post.at());
    } else {
      authors.put(post.id(), post.by());
      put(place, "post", post, post.events());
    }
  }

  private void file(Place place, List<String> row, Post post) {
    if (cell(row, "Post Type").startsWith("deleted")) {
      nonEvent(place, "a file was deleted", post.id() + ":" + post.text());
    } else {
      put(place, "file:" + post.text(), post, List.of(post.document(ComplianceFile.id(post))));
    }
  }

  private void put(Place place, String kind, Post post, List<EventDraft> events) {
    String reason = events.isEmpty() ? post.nonEvent() : null;
    sink.record(new SourceRecord(place, kind, post.id(), post.content(), events, reason));
  }

  private void nonEvent(Place place, String reason, String id) {
    sink.record(new SourceRecord(place, reason, id, id, List.of(), reason));
  }

  private void reject(Place place, Issue issue, List<String> row) {
    sink.reject(place, issue, TableRows.raw(row));
  }
}
