package nl.stip.ingest;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stip.ingest.issue.Balance;
import nl.stip.ingest.issue.IssueCounts;

/** Shows on one screen what became of the records of a run, however many files it read. */
final class Report {

  /** Lines a person sees at once. */
  private static final int SCREEN = 40;

  /** Lines that are not about one source or one kind of issue. */
  private static final int ROWS = 5;

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints the balance.
   *
   * @param results one per find
   * @param leftOut what was handed to nobody
   * @param quarantine where rejected records are, or null when there are none
   * @param account the file that holds all of it
   */
  void print(List<Reading.Result> results, IssueCounts leftOut, Path quarantine, Path account) {
    if (!results.isEmpty()) {
      balance(results);
    }
    int room =
        SCREEN - ROWS - (int) results.stream().map(Reading.Result::source).distinct().count();
    new Remarks(results, leftOut).lines(room, account).forEach(out::println);
    if (quarantine != null) {
      out.println("Parts, positions and reasons: " + quarantine);
    }
  }

  private void balance(List<Reading.Result> results) {
    row("Records", "read", "new", "changed", "repeat", "no event", "quarantined");
    Map<String, Balance> sources = new LinkedHashMap<>();
    Balance total = new Balance();
    for (Reading.Result result : results) {
      sources.computeIfAbsent(result.source(), s -> new Balance()).add(result.balance());
      total.add(result.balance());
    }
    sources.forEach(this::counts);
    if (sources.size() > 1) {
      counts("together", total);
    }
    long events = results.stream().mapToLong(r -> r.events().total()).sum();
    out.printf(Locale.ROOT, "Events added: %,d%n", events);
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
}
