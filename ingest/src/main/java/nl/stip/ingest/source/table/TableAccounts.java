package nl.stip.ingest.source.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.Sink;

/** Accounts named in tables; an id with an @ is its own address. Grows with accounts only. */
final class TableAccounts {

  private record Key(String tool, String account) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byTool = tool.compareTo(other.tool);
      return byTool != 0 ? byTool : account.compareTo(other.account);
    }
  }

  private final Map<Key, Instant> last = new TreeMap<>();

  void saw(String tool, TableRow row, Instant when) {
    saw(new Key(tool, row.sender()), when);
    row.recipients().forEach(r -> saw(new Key(tool, r), when));
  }

  private void saw(Key key, Instant when) {
    last.merge(key, when, (a, b) -> a.isAfter(b) ? a : b);
  }

  void tell(Sink sink) {
    last.forEach((key, when) -> sink.account(draft(key, when)));
  }

  private static AccountDraft draft(Key key, Instant when) {
    List<String> emails = key.account().contains("@") ? List.of(key.account()) : List.of();
    return new AccountDraft(
        key.tool(), key.account(), when, "person", false, false, emails, null, null, null);
  }
}
