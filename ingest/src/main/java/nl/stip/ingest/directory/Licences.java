package nl.stip.ingest.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.ingest.identity.Pseudonyms;

/**
 * Whose the licences of the register are: persons by their key, or by any address they ever had. A
 * line about somebody the directory does not know is told and counts for nobody.
 */
final class Licences {

  private final Pseudonyms pseudonyms;
  private final Set<Long> persons = new HashSet<>();
  private final Map<Long, Set<Long>> byEmail = new HashMap<>();

  Licences(Pseudonyms pseudonyms, History history) {
    this.pseudonyms = pseudonyms;
    for (PersonRow row : history.rows()) {
      persons.add(row.person());
      row.state()
          .emails()
          .forEach(e -> byEmail.computeIfAbsent(e, k -> new HashSet<>()).add(row.person()));
    }
  }

  /** The licences of lines, in order; issues get a line for each of which nobody is known. */
  List<Licence> of(List<LicencesFile.Line> lines, List<DirectoryIssue> issues) {
    List<Licence> licences = new ArrayList<>();
    for (LicencesFile.Line line : lines) {
      Set<Long> holders = holders(line.person());
      if (holders.isEmpty()) {
        issues.add(DirectoryIssue.unknownHolder(line));
      }
      for (String tool : line.tools()) {
        holders.forEach(person -> licences.add(new Licence(person, tool, line.span())));
      }
    }
    return licences.stream().distinct().sorted(Licence.ORDER).toList();
  }

  private Set<Long> holders(String person) {
    if (person.contains("@")) {
      return byEmail.getOrDefault(pseudonyms.email(person), Set.of());
    }
    long key = pseudonyms.person(person);
    return persons.contains(key) ? Set.of(key) : Set.of();
  }
}
