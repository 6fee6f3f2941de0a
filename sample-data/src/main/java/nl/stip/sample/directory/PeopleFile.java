package nl.stip.sample.directory;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Person;
import nl.stip.sample.org.Seat;
import nl.stip.sample.org.Spell;

/** {@code people.csv}: a row per person and spell; the last day is included, empty is until now. */
public final class PeopleFile {

  private static final String OFFICE = "teams;sharepoint;exchange;viva-engage";

  private PeopleFile() {}

  /** Writes the directory. */
  public static void write(Path file, Company company) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord(
          "person_id",
          "email",
          "name",
          "department",
          "site",
          "country",
          "workplace",
          "function",
          "level",
          "manager_id",
          "leader",
          "licences",
          "valid_from",
          "valid_to");
      for (Person person : company.people()) {
        for (Spell spell : company.spells().get(person.id())) {
          csv.writeRecord(row(person, spell, company));
        }
      }
    }
  }

  private static List<String> row(Person person, Spell spell, Company company) {
    Seat.Unit unit = spell.unit();
    return List.of(
        person.key(),
        person.name().email(),
        person.name().full(),
        unit.department().name(),
        unit.site().name(),
        unit.site().country(),
        unit.workplace(),
        unit.function(),
        spell.level().shown(),
        spell.manager() < 0 ? "" : company.people().get(spell.manager()).key(),
        spell.level().board() ? "ja" : "nee",
        spell.slack() ? "slack;" + OFFICE : OFFICE,
        LocalDate.ofEpochDay(spell.from()).toString(),
        spell.to() == Spell.OPEN ? "" : LocalDate.ofEpochDay(spell.to()).toString());
  }
}
