package nl.stip.ingest;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.ingest.issue.QuarantineFolder;
import nl.stip.ingest.issue.Quarantined;
import nl.stip.workspace.Printable;

/** Shows what lies in quarantine: per run, source and issue how much and where; then what to do. */
final class QuarantineList {

  private static final int PLACES = 3;

  private final QuarantineFolder folder;
  private final PrintStream out;
  private final Map<String, Quarantined> issues = new LinkedHashMap<>();

  QuarantineList(QuarantineFolder folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  /** A row of the table. */
  private static final class Row {
    private long count;
    private final StringBuilder places = new StringBuilder();

    void add(Quarantined entry) {
      if (++count <= PLACES) {
        String position = entry.position() == 0 ? "" : " at " + entry.position();
        places.append(places.isEmpty() ? "" : ", ").append(entry.part()).append(position);
      }
    }

    @Override
    public String toString() {
      return Printable.line(places.toString()) + (count > PLACES ? " …" : "");
    }
  }

  /** Prints it; says so when there is nothing. */
  void print() {
    for (String run : folder.runs()) {
      Map<String, Row> rows = new TreeMap<>();
      folder.each(run, entry -> add(entry, rows));
      out.println(run);
      rows.forEach((kind, row) -> out.printf(Locale.ROOT, "  %s %,9d  %s%n", kind, row.count, row));
    }
    if (issues.isEmpty()) {
      out.println("Nothing is in quarantine.");
      return;
    }
    issues.forEach(
        (id, issue) -> {
          out.println(id + ": " + Printable.text(issue.message()));
          out.println("    → " + Printable.text(issue.advice()));
        });
    out.println("What has been mended is read again by: stip quarantine retry");
  }

  private void add(Quarantined entry, Map<String, Row> rows) {
    issues.putIfAbsent(entry.issue(), entry);
    String source = entry.source().isEmpty() ? "(nobody's)" : entry.source();
    String kind = String.format(Locale.ROOT, "%-20s %-20s", source, entry.issue());
    rows.computeIfAbsent(kind, k -> new Row()).add(entry);
  }
}
