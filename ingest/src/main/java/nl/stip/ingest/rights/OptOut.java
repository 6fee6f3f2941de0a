package nl.stip.ingest.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.stip.ingest.entry.Screen;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.log.Store;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;

/**
 * Who must not be read: {@code register/optout.csv}. What is found out of them (persons, addresses,
 * accounts, as pseudonyms) is kept in {@code store/optout.json} as long as their line stands in the
 * list, so that they are known at the door when nothing else of them is left.
 */
public final class OptOut {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Workspace workspace;
  private final ZoneId zone;
  private final Map<String, OptOutLine> lines;
  private final Map<String, OptOutLine> kept;
  private final Erasure erasure;

  private OptOut(Workspace workspace, ZoneId zone, Map<String, OptOutLine> lines) {
    this.workspace = workspace;
    this.zone = zone;
    this.lines = lines;
    this.kept = kept(file(workspace));
    Subject all = Subject.nobody(zone);
    lines.forEach((id, line) -> line.and(kept.get(id)).addTo(all));
    this.erasure = new Erasure(all);
  }

  /**
   * Reads the list; an empty one if there is no file.
   *
   * @throws nl.stip.workspace.FaultException with all faults at once
   */
  public static OptOut of(Workspace workspace, ZoneId zone, Pseudonyms pseudonyms) {
    return new OptOut(workspace, zone, OptOutFile.read(workspace, pseudonyms));
  }

  private static Path file(Workspace workspace) {
    return workspace.batches().resolveSibling("optout.json");
  }

  private static Map<String, OptOutLine> kept(Path file) {
    Map<String, OptOutLine> kept = new TreeMap<>();
    try {
      if (Files.exists(file)) {
        JsonNode all = JSON.readTree(file.toFile());
        all.properties().forEach(line -> kept.put(line.getKey(), OptOutLine.of(line.getValue())));
      }
      return kept;
    } catch (IOException e) {
      throw Storage.fault(file, e);
    }
  }

  /** Whether nobody is on the list and nothing is kept of anybody who was. */
  boolean isEmpty() {
    return lines.isEmpty() && kept.isEmpty();
  }

  /** What of them is held back at the door. */
  Screen screen() {
    return erasure;
  }

  /**
   * Makes sure that every line is about one person, as far as the store knows.
   *
   * @throws FaultException if an address was of several people
   */
  public void check() {
    if (!lines.isEmpty()) {
      Subjects subjects = new Subjects(workspace, zone);
      lines.values().forEach(line -> one(line, subjects));
    }
  }

  private static Subject one(OptOutLine line, Subjects subjects) {
    Subject found = subjects.find(line.emails(), line.persons(), line.accounts());
    if (found.persons().size() > Math.max(1, line.persons().size())) {
      throw new FaultException(
          ExitCode.SETTINGS,
          "register/optout.csv",
          "an address or account in it was of several people, who would all be left out",
          "give the key of the one who opted out instead, or an address only the one had");
    }
    return found;
  }

  /**
   * Takes out of the store what is theirs, if there is anything.
   *
   * @param run id of the run; where nothing more became known of them, only its batches are looked
   *     at
   * @return how many people are on the list
   * @throws FaultException if an address was of several people
   */
  public int apply(Storage storage, Pseudonyms pseudonyms, String run) {
    if (isEmpty()) {
      return 0;
    }
    Subjects subjects = new Subjects(workspace, zone);
    Map<String, OptOutLine> now = new TreeMap<>();
    Subject all = erasure.subject();
    Set<Long> persons = new HashSet<>();
    lines.forEach(
        (id, line) -> {
          OptOutLine known = line.and(kept.get(id)).with(erasure.learned());
          Subject found = one(known, subjects);
          persons.addAll(found.persons());
          now.put(id, known.and(OptOutLine.of(found)));
          found.accounts().forEach(all.accounts()::put);
          known.and(OptOutLine.of(found)).addTo(all);
        });
    Rewrite rewrite = new Rewrite(workspace, storage, pseudonyms, run + "-optout", erasure, null);
    boolean news = !now.equals(kept);
    List<Path> batches = new Store(storage, workspace).batches();
    rewrite.batches(
        batches.stream()
            .filter(batch -> news || batch.getFileName().toString().startsWith(run))
            .toList());
    rewrite.directory(persons, whole(all), null);
    commit(rewrite, now, news);
    return lines.size();
  }

  private static Set<Long> whole(Subject subject) {
    Set<Long> whole = new HashSet<>(subject.accounts().keySet());
    whole.removeIf(account -> !subject.hasWholly(account));
    return whole;
  }

  private void commit(Rewrite rewrite, Map<String, OptOutLine> now, boolean news) {
    if (!news && rewrite.balance().isEmpty()) {
      rewrite.drop();
      return;
    }
    Map<String, Object> json = new TreeMap<>();
    now.forEach((id, line) -> json.put(id, line.toJson()));
    try {
      rewrite.change().write(file(workspace), JSON.writeValueAsBytes(json));
    } catch (IOException e) {
      throw Storage.fault(file(workspace), e);
    }
    rewrite.commit("opt-out applied", Map.of("people on the list", lines.size()));
  }
}
