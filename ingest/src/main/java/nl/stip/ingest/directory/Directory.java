package nl.stip.ingest.directory;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.stip.ingest.directory.listing.Listing;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.identity.matching.Account;
import nl.stip.ingest.identity.matching.AccountMap;
import nl.stip.ingest.identity.matching.AccountNames;
import nl.stip.ingest.identity.matching.Accounts;
import nl.stip.ingest.identity.matching.Holder;
import nl.stip.ingest.identity.matching.Matching;
import nl.stip.ingest.identity.matching.Review;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Claimant;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;
import nl.stip.workspace.Workspace;

/**
 * The directory during a run: takes files of people as they come, and at the end writes a version
 * of people and identities, if anything changed.
 */
public final class Directory implements Claimant {

  private static final int MOST_TOLD = 20;

  private final Workspace workspace;
  private final Settings settings;
  private final List<PeopleKind> kinds;
  private final Pseudonyms pseudonyms;
  private final Storage storage;
  private final AccountMap map;
  private final List<LicencesFile.Line> licences;
  private final List<DirectoryIssue> unheld = new ArrayList<>();
  private final Version before;
  private History history;
  private List<DirectoryIssue> issues;

  /**
   * The directory as the workspace has it.
   *
   * @throws FaultException if the account map or the licences of the register have faults
   */
  public Directory(Workspace workspace, Settings settings, Pseudonyms pseudonyms, Storage storage) {
    this.workspace = workspace;
    this.settings = settings;
    this.kinds = kinds(settings);
    this.pseudonyms = pseudonyms;
    this.storage = storage;
    this.map = AccountMap.of(workspace, pseudonyms);
    this.licences = LicencesFile.of(workspace);
    this.before = Version.last(workspace);
    this.history = before.history();
  }

  /**
   * Files that hold people, by looking at them; of several kinds, those of the first.
   *
   * @throws FaultException if one is called so but has no column for the key
   */
  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    FaultException fault = null;
    for (PeopleKind kind : kinds) {
      try {
        Optional<Claim> claim = kind.claims(export);
        if (claim.isPresent()) {
          return claim;
        }
      } catch (FaultException e) {
        fault = e;
      }
    }
    if (fault != null) {
      throw fault;
    }
    return Optional.empty();
  }

  private static List<PeopleKind> kinds(Settings settings) {
    List<PeopleKind> kinds = new ArrayList<>();
    kinds.add(new PeopleTable(settings));
    Listing.all().forEach(listing -> kinds.add(new PeopleListing(listing, settings)));
    return kinds;
  }

  /**
   * Takes all people of an export; nothing is written yet.
   *
   * @return everything that is wrong in it
   * @throws FaultException if nobody is in it
   */
  public List<DirectoryIssue> read(Export export) throws IOException {
    List<DirectoryIssue> found = new ArrayList<>();
    PeopleKind.Read read = new PeopleKind.Read(List.of(), List.of());
    for (PeopleKind kind : kinds) {
      if (kind.claims(export).isPresent()) {
        read = read(kind, export, found);
        break;
      }
    }
    List<PersonLine> dated = read.dated();
    List<PersonLine> snapshots = read.snapshots();
    if (dated.isEmpty() && snapshots.isEmpty()) {
      throw nobody(export, found);
    }
    Predicate<String> known = known();
    history = history.withDated(rows(new PeopleChecks(known, found).clean(dated)));
    history = history.withSnapshots(rows(new PeopleChecks(known, found).clean(snapshots)));
    issues = issues == null ? new ArrayList<>() : issues;
    issues.addAll(found);
    return found;
  }

  // Half a list would end the stay of everybody in the other half.
  private static PeopleKind.Read read(PeopleKind kind, Export export, List<DirectoryIssue> found) {
    try {
      return kind.read(export, found);
    } catch (IOException e) {
      FaultException fault =
          new FaultException(
              ExitCode.INPUT,
              export.name(),
              "it cannot be read to its end; the directory stays as it was",
              "see whether the disk is still there, and give the file again");
      fault.initCause(e);
      throw fault;
    }
  }

  // An empty file would end everybody's stay; that is hardly ever meant.
  private static FaultException nobody(Export export, List<DirectoryIssue> found) {
    List<Fault> faults = new ArrayList<>();
    faults.add(
        new Fault(
            export.name(),
            "there is nobody in it whose line can be used; the directory stays as it was",
            "give a file with a line per person"));
    found.stream()
        .limit(MOST_TOLD)
        .map(
            i ->
                new Fault(
                    i.place().part() + ", line " + i.place().position(), i.message(), i.advice()))
        .forEach(faults::add);
    return new FaultException(ExitCode.INPUT, faults);
  }

  private Predicate<String> known() {
    Set<Long> people = new HashSet<>();
    history.rows().forEach(r -> people.add(r.person()));
    return key -> people.contains(pseudonyms.person(key));
  }

  private List<PersonRow> rows(List<PersonLine> lines) {
    return lines.stream().map(this::row).toList();
  }

  private PersonRow row(PersonLine line) {
    PersonLine.Facts facts = line.facts();
    return new PersonRow(
        pseudonyms.person(line.key()),
        line.span(),
        new PersonRow.State(
            facts.emails().stream().map(pseudonyms::email).sorted().distinct().toList(),
            facts.manager() == null ? null : pseudonyms.person(facts.manager()),
            facts.leader(),
            facts.zone(),
            facts.country(),
            facts.licences() == null ? List.of() : facts.licences(),
            facts.licences() != null,
            facts.dimensions(),
            pseudonyms.name(facts.name())));
  }

  /**
   * Matches all accounts of the store and writes a new version if it says anything else than the
   * last; also the file for review.
   *
   * @param run id of the run, after which the version is called
   * @param names accounts of this run
   * @return what {@code directory.json} says
   */
  public Map<String, Object> publish(String run, AccountNames names) {
    String id = later(run);
    List<Account> accounts = Accounts.of(workspace);
    Matching matching =
        history.rows().isEmpty()
            ? Matching.ofAccounts(accounts, map)
            : Matching.of(accounts, holders(), map, settings.intake().matchNames());
    new Review(workspace, pseudonyms, storage).write(matching.unmatched(), names);
    List<Licence> held = new Licences(pseudonyms, history).of(licences, unheld);
    Version version =
        new Version(history, matching.identities(), held, summary(id, accounts, matching));
    if (version.saysTheSameAs(before)) {
      return before.summary();
    }
    version.write(workspace, storage, id);
    return version.summary();
  }

  /** Licences of the register that count for nobody, known once this is published. */
  public List<DirectoryIssue> unheld() {
    return List.copyOf(unheld);
  }

  // Runs of one second have ids in no order, but the last version by name is the one that counts.
  private String later(String run) {
    String last = String.valueOf(before.summary().getOrDefault("id", ""));
    return run.compareTo(last) > 0 ? run : last + "-1";
  }

  private List<Holder> holders() {
    return history.rows().stream()
        .map(
            r ->
                new Holder(
                    r.person(),
                    r.state().emails(),
                    r.state().nameKey(),
                    r.span().from(),
                    r.span().to()))
        .toList();
  }

  private Map<String, Object> summary(String id, List<Account> accounts, Matching matching) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("id", id);
    summary.put("created", Instant.now().toString());
    summary.put("people", history.rows().stream().mapToLong(PersonRow::person).distinct().count());
    summary.put("rows", history.rows().size());
    summary.put("accounts", accounts.size());
    summary.put(
        "matched", matching.identities().stream().mapToLong(i -> i.account()).distinct().count());
    summary.put("unmatched", matching.unmatched().size());
    summary.put("external", accounts.stream().filter(Account::external).count());
    summary.put("snapshots", history.snapshots().stream().map(Object::toString).toList());
    summary.put("licences", licences.size());
    List<Object> told = new ArrayList<>();
    if (issues == null) {
      told.addAll(before.issuesOf(file -> !file.equals(LicencesFile.NAME)));
    } else {
      issues.forEach(issue -> told.add(told(issue)));
    }
    unheld.forEach(issue -> told.add(told(issue)));
    summary.put("issues", told);
    return summary;
  }

  private static Map<String, Object> told(DirectoryIssue issue) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", issue.kind());
    told.put("file", issue.place().part());
    told.put("line", issue.place().position());
    told.put("message", issue.message());
    told.put("advice", issue.advice());
    return told;
  }
}
