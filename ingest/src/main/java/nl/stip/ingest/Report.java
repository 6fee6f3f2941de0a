package nl.stip.ingest;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stip.ingest.issue.Balance;

/** Shows on one screen what became of the records of a run. */
final class Report {

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints the balance.
   *
   * @param results one per export
   * @param quarantine where rejected records are, or null when there are none
   */
  void print(List<Reading.Result> results, Path quarantine) {
    if (results.isEmpty()) {
      return;
    }
    row("Records", "read", "new", "changed", "repeat", "no event", "quarantined");
    Balance total = new Balance();
    for (Reading.Result result : results) {
      counts(result.source(), result.balance());
      total.add(result.balance());
    }
    if (results.size() > 1) {
      counts("together", total);
    }
    long events = results.stream().mapToLong(r -> r.events().total()).sum();
    out.printf(Locale.ROOT, "Events added: %,d%n", events);
    results.forEach(this::issues);
    if (quarantine != null) {
      out.println("Parts, positions and reasons: " + quarantine);
    }
  }

  private void counts(String name, Balance balance) {
    Object[] cells = new Object[7];
    int i = 0;
    cells[i++] = name;
    for (Long count : balance.counts().values()) {
      cells[i++] = String.format(Locale.ROOT, "%,d", count);
    }
    row(cells);
  }

  private void row(Object... cells) {
    out.printf(Locale.ROOT, "  %-18s %10s %10s %9s %10s %10s %12s%n", cells);
  }

  private void issues(Reading.Result result) {
    for (Map<String, Object> issue : result.issues().full()) {
      out.println("  " + issue.get("count") + " × " + issue.get("message"));
      out.println("    → " + issue.get("advice"));
    }
  }
}
