package nl.stip.ingest.source.mailtables;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.bounded.Lines;
import nl.stip.ingest.source.text.Characters;

/** Accounts of the messages, and employees who may have sent none. Grows with accounts only. */
final class MailAccounts {

  private static final int MOST = 1_000_000;
  private static final int NAME = 200;

  private final Map<String, Instant> last = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();

  void saw(String account, Instant when) {
    last.merge(account, when, (a, b) -> a.isAfter(b) ? a : b);
  }

  /** Learns the names in a table of employees; a row that is none says nothing. */
  void named(Export.Part part) throws IOException {
    try (BufferedReader text = Characters.reader(part.open())) {
      Lines lines = new Lines(text);
      for (String line = lines.next(); line != null; line = lines.next()) {
        List<String> row = Mail.fields(line);
        if (row.size() > 1
            && Mail.isNumber(row.get(0))
            && row.get(1).length() <= NAME
            && names.size() < MOST) {
          names.put(row.get(0), row.get(1));
        }
      }
    }
  }

  /** Employees without mail are as of the last message. */
  void tell(Sink sink) {
    Instant latest = last.values().stream().max(Instant::compareTo).orElse(null);
    if (latest != null) {
      names.keySet().forEach(account -> last.putIfAbsent(account, latest));
    }
    last.forEach(
        (account, when) ->
            sink.account(
                new AccountDraft(
                    MailTables.TOOL,
                    account,
                    when,
                    "person",
                    false,
                    false,
                    List.of(),
                    names.get(account),
                    null,
                    null)));
  }
}
