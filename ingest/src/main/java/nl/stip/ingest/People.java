package nl.stip.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stip.ingest.directory.Directory;
import nl.stip.ingest.directory.DirectoryIssue;
import nl.stip.ingest.discovery.Find;
import nl.stip.ingest.identity.matching.AccountNames;
import nl.stip.ingest.source.Claimant;

/** The part of a run that is about people: takes their files, and at the end matches accounts. */
final class People {

  private static final int SHOWN = 20;

  private final Directory directory;
  private final AccountNames names;
  private final PrintStream out;
  private boolean taken;

  People(Directory directory, AccountNames names, PrintStream out) {
    this.directory = directory;
    this.names = names;
    this.out = out;
  }

  /** Who says which files hold people. */
  Claimant claimant() {
    return directory;
  }

  /** Takes people that were found. */
  void take(Find find) throws IOException {
    tell(directory.read(find.export()));
    taken = true;
  }

  boolean taken() {
    return taken;
  }

  /** Writes the version of the directory that counts from now on, and says how matching went. */
  void publish(String id) {
    Map<String, Object> summary = directory.publish(id, names);
    out.printf(
        Locale.ROOT,
        "People: %s in the directory; accounts: %s matched, %s unmatched, %s external%n",
        summary.get("people"),
        summary.get("matched"),
        summary.get("unmatched"),
        summary.get("external"));
    tell(directory.unheld());
  }

  // All are in directory.json; the first of each kind tell what to do.
  private void tell(List<DirectoryIssue> issues) {
    Map<String, Integer> shown = new LinkedHashMap<>();
    for (DirectoryIssue issue : issues) {
      if (shown.merge(issue.kind(), 1, Integer::sum) <= SHOWN) {
        out.println(
            issue.place().part() + ", line " + issue.place().position() + ": " + issue.message());
        out.println("    → " + issue.advice());
      }
    }
    shown.values().removeIf(count -> count <= SHOWN);
    shown.forEach((kind, count) -> out.println("… and " + (count - SHOWN) + " more: " + kind));
  }
}
