package nl.stip.ingest.directory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.stip.ingest.identity.matching.Identity;
import nl.stip.ingest.log.Change;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.Workspace;

/** The directory as the store holds it, for those who ask about somebody or take somebody out. */
public final class Known {

  private final Workspace workspace;
  private final Version version;

  private Known(Workspace workspace) {
    this.workspace = workspace;
    this.version = Version.last(workspace);
  }

  /** The version that counts. */
  public static Known of(Workspace workspace) {
    return new Known(workspace);
  }

  /** Whose the accounts are. */
  public List<Identity> identities() {
    return version.identities();
  }

  /** Persons who ever had one of these addresses. */
  public Set<Long> withAddress(Set<Long> emails) {
    Set<Long> persons = new HashSet<>();
    for (PersonRow row : version.history().rows()) {
      if (row.state().emails().stream().anyMatch(emails::contains)) {
        persons.add(row.person());
      }
    }
    return persons;
  }

  /** All addresses of persons. */
  public Set<Long> addresses(Set<Long> persons) {
    Set<Long> emails = new HashSet<>();
    version.history().rows().stream()
        .filter(row -> persons.contains(row.person()))
        .forEach(row -> emails.addAll(row.state().emails()));
    return emails;
  }

  /** The rows of persons, in the order of {@code person.tsv}. */
  public List<Object[]> rows(Set<Long> persons) {
    return version.history().rows().stream()
        .filter(row -> persons.contains(row.person()))
        .map(PersonRow::stored)
        .toList();
  }

  /** The licences of persons, in the order of {@code licence.tsv}. */
  public List<Object[]> licences(Set<Long> persons) {
    return version.licences().stream()
        .filter(licence -> persons.contains(licence.person()))
        .map(Licence::stored)
        .toList();
  }

  /**
   * Makes a version without some persons and accounts, or without what ended before a day, part of
   * a change; all versions of before go.
   *
   * @param since first day that matters, or null
   * @return rows of persons that go
   */
  public long without(
      Set<Long> persons, Set<Long> accounts, LocalDate since, Storage storage, Change change) {
    List<PersonRow> kept =
        version.history().rows().stream()
            .filter(row -> !persons.contains(row.person()))
            .filter(
                row -> since == null || row.span().to() == null || !row.span().to().isBefore(since))
            .map(row -> row.withoutManager(persons))
            .toList();
    List<Identity> identities =
        version.identities().stream()
            .filter(i -> !persons.contains(i.person()) && !accounts.contains(i.account()))
            .toList();
    List<Licence> licences =
        version.licences().stream()
            .filter(l -> !persons.contains(l.person()) && (since == null || !l.endsBefore(since)))
            .toList();
    Set<LocalDate> snapshots = new TreeSet<>(version.history().snapshots());
    snapshots.removeIf(
        day ->
            since != null
                && day.isBefore(since)
                && kept.stream().noneMatch(r -> r.span().covers(day)));
    History history = new History(History.joined(kept), snapshots);
    Version without = new Version(history, identities, licences, summary(history, identities));
    if (!without.saysTheSameAs(version)) {
      replace(without, storage, change);
    }
    return (long) version.history().rows().size() - kept.size();
  }

  private Map<String, Object> summary(History history, List<Identity> identities) {
    Map<String, Object> summary = new LinkedHashMap<>(version.summary());
    summary.put("id", version.summary().get("id") + "-1");
    summary.put("people", history.rows().stream().mapToLong(PersonRow::person).distinct().count());
    summary.put("rows", history.rows().size());
    summary.put("matched", identities.stream().mapToLong(Identity::account).distinct().count());
    summary.put("snapshots", history.snapshots().stream().map(Object::toString).toList());
    return summary;
  }

  private void replace(Version without, Storage storage, Change change) {
    try {
      Path place = change.place();
      without.fill(place, storage);
      change.replace(
          workspace.directory().resolve(String.valueOf(without.summary().get("id"))), place);
      Version.all(workspace).forEach(change::delete);
    } catch (IOException e) {
      throw Storage.fault(workspace.directory(), e);
    }
  }
}
