package nl.stip.ingest.rights;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stip.format.TableFormat;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.identity.matching.Review;
import nl.stip.ingest.log.Store;
import nl.stip.ingest.parquet.TableReader;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;
import nl.stip.workspace.Workspace;

/** Does what somebody may ask for, in a workspace whose lock is held, and says what was done. */
public final class Requests {

  private static final List<TableFormat> ACTS =
      List.of(
          TableFormat.EVENT,
          TableFormat.MEMBERSHIP,
          TableFormat.SUMMARY,
          TableFormat.STATED_TIE,
          TableFormat.GROUP_TIE,
          TableFormat.SURVEY_ANSWER);

  private final Workspace workspace;
  private final Settings settings;
  private final Pseudonyms pseudonyms;
  private final Storage storage;
  private final String id;
  private final PrintStream out;

  /** Requests in a workspace. */
  public Requests(
      Workspace workspace,
      Settings settings,
      Pseudonyms pseudonyms,
      Storage storage,
      String id,
      PrintStream out) {
    this.workspace = workspace;
    this.settings = settings;
    this.pseudonyms = pseudonyms;
    this.storage = storage;
    this.id = id;
    this.out = out;
  }

  /**
   * Forgets what is older than was agreed; nothing is done where that was done before.
   *
   * @throws FaultException where it would be everything there is: a clock that runs years ahead
   *     looks the same, and what is forgotten does not come back
   */
  public void keep(LocalDate today) {
    LocalDate before = Admission.forgotten(workspace);
    settings
        .privacy()
        .first(today)
        .filter(day -> before == null || day.isAfter(before))
        .ifPresent(
            day -> {
              sparesSomething(day, today);
              out.println(
                  "stip.yaml keeps " + settings.privacy().months() + " months beside this one.");
              forget(day);
            });
  }

  private void sparesSomething(LocalDate day, LocalDate today) {
    Optional<LocalDate> newest = new Store(storage, workspace).newest();
    if (newest.filter(last -> last.isBefore(day)).isPresent()) {
      throw new FaultException(
          ExitCode.SETTINGS,
          "stip.yaml privacy.keep_months",
          "would have everything forgotten: today is "
              + today
              + " by the clock of this machine, and the store ends on "
              + newest.get(),
          "see whether the clock is right; if it is, say stip forget --before " + day);
    }
  }

  /** Forgets the time before a day, for good. */
  public void forget(LocalDate asked) {
    LocalDate before = Admission.forgotten(workspace);
    LocalDate day = before == null || asked.isAfter(before) ? asked : before;
    List<Path> batches = new Store(storage, workspace).batches();
    Forgetting forgetting = new Forgetting(day, settings.zone());
    for (Path batch : batches) {
      for (TableFormat table : ACTS) {
        note(batch, table, forgetting);
      }
    }
    Rewrite rewrite = new Rewrite(workspace, storage, pseudonyms, id, forgetting, day);
    rewrite.batches(batches);
    rewrite.directory(Set.of(), Set.of(), day);
    rewrite
        .change()
        .write(
            Admission.file(workspace),
            (day + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    rewrite.change().delete(workspace.mart());
    print(rewrite.balance());
    rewrite.commit("forgotten", Map.of("before", day.toString()));
    out.println("Nothing is kept of the time before " + day + ", nor read again.");
    out.println("There are no figures until ./stip analyze has made them anew,");
    out.println("in a dashboard that is running neither.");
    out.println(
        "Your originals and quarantine/ are not touched; see docs/howto/rights-of-people.md");
  }

  private static void note(Path batch, TableFormat table, Forgetting forgetting) {
    Path file = batch.resolve(table.file());
    try {
      if (java.nio.file.Files.exists(file)) {
        TableReader.read(file, table, row -> forgetting.note(table, row));
      }
    } catch (IOException e) {
      throw Storage.fault(file, e);
    }
  }

  /** Takes somebody out of the store. */
  public void erase(String email) {
    Subject subject = subject(email);
    Erasure erasure = new Erasure(subject);
    Rewrite rewrite = new Rewrite(workspace, storage, pseudonyms, id, erasure, null);
    rewrite.batches(new Store(storage, workspace).batches());
    Set<Long> accounts = new HashSet<>(subject.accounts().keySet());
    accounts.removeIf(account -> !subject.hasWholly(account));
    rewrite.directory(subject.persons(), accounts, null);
    new Review(workspace, pseudonyms, storage)
        .without(accounts, subject.emails())
        .ifPresent(text -> rewrite.change().write(workspace.review().resolve(Review.FILE), text));
    print(rewrite.balance());
    rewrite.commit("subject erased", Map.of());
    out.println("The next ./stip analyze makes figures without this person.");
    out.println("New exports bring the person back, unless register/optout.csv has a line for it.");
    out.println(
        "Your originals and quarantine/ are not touched; see docs/howto/rights-of-people.md");
  }

  /** Writes what the store holds of somebody into a private file. */
  public void export(String email, Path to) {
    Path file = to == null ? workspace.review().resolve("subject-" + id + ".json") : to;
    Map<String, Long> counts =
        new SubjectFile(workspace, storage, subject(email)).write(email, file);
    print(counts);
    Rewrite audit = new Rewrite(workspace, storage, pseudonyms, id, (table, row) -> row, null);
    audit.note("subject exported", counts);
    out.println("Written to " + file + ", which only you can read.");
  }

  /** Takes everybody on the opt-out list out of the store. */
  public void optOut() {
    int people = OptOut.of(workspace, settings.zone(), pseudonyms).apply(storage, pseudonyms, id);
    out.println(
        people + " on the opt-out list; nothing of them is in the store, nor will be read.");
  }

  private Subject subject(String email) {
    Subject subject =
        new Subjects(workspace, settings.zone())
            .find(Set.of(pseudonyms.email(email)), Set.of(), Set.of());
    if (subject.persons().size() > 1) {
      throw new FaultException(
          ExitCode.USAGE,
          "--email",
          "several people had this address",
          "give an address that only the one had");
    }
    if (subject.isNobody()) {
      throw new FaultException(
          ExitCode.INPUT,
          "--email",
          "nobody in the store has this address",
          "look for another address of the person; review/accounts.csv lists unmatched accounts");
    }
    return subject;
  }

  private void print(Map<String, Long> balance) {
    balance.forEach((what, count) -> out.printf(Locale.ROOT, "  %,12d  %s%n", count, what));
    if (balance.isEmpty()) {
      out.println("  nothing");
    }
  }
}
