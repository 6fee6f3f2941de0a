package nl.stip.ingest;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stip.ingest.issue.Balance;
import nl.stip.ingest.issue.IssueCounts;
import nl.stip.workspace.Printable;

/** Shows on one screen what became of the records of a run, however many files it read. */
final class Report {

  /** Kinds of issues shown; all of them stand in the account of the run. */
  static final int KINDS = 6;

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  /** One kind of issue over all finds, with how often it was met. */
  private record Kind(String message, String advice, long count) {

    static Kind of(Map<String, Object> issue) {
      return new Kind(
          (String) issue.get("message"), (String) issue.get("advice"), (Long) issue.get("count"));
    }

    Kind and(Kind other) {
      return new Kind(message, advice, count + other.count);
    }
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
    issues(results, leftOut, account);
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

  private void issues(List<Reading.Result> results, IssueCounts leftOut, Path account) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    List<IssueCounts> all = new ArrayList<>(List.of(leftOut));
    results.forEach(result -> all.add(result.issues()));
    for (IssueCounts counts : all) {
      for (Map<String, Object> issue : counts.full()) {
        kinds.merge(issue.get("id") + " " + issue.get("message"), Kind.of(issue), Kind::and);
      }
    }
    kinds.values().stream()
        .sorted(Comparator.comparingLong(Kind::count).reversed())
        .limit(KINDS)
        .forEach(this::issue);
    int more = kinds.size() - KINDS;
    if (more > 0) {
      out.println(
          "  … and " + more + " more " + (more == 1 ? "kind" : "kinds") + ", see " + account);
    }
  }

  private void issue(Kind kind) {
    out.printf(Locale.ROOT, "  %,d × %s%n", kind.count(), Printable.text(kind.message()));
    out.println("    → " + Printable.text(kind.advice()));
  }
}
