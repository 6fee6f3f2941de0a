package nl.stip.sample.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import nl.stip.sample.latent.Presence;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Site;

/** {@code stip.yaml} of a workspace that reads the sample. */
public final class SettingsFile {

  private SettingsFile() {}

  /** Writes the settings. */
  public static void write(Path file, Company company) throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "organisation: Lumen Groep",
                "zone: Europe/Amsterdam",
                "language: nl",
                "k: 10",
                "dimensions:",
                "  department: Afdeling",
                "  site: Locatie",
                "  country: Land",
                "  workplace: Werkplek",
                "  function: Functie",
                "  device: Apparaat",
                "directory:",
                "  columns:",
                "    key: person_id",
                "    manager: manager_id",
                "  countries:"));
    Site.all().forEach(site -> lines.add("    " + site.name() + ": " + site.country()));
    lines.add("  zones:");
    Site.all().forEach(site -> lines.add("    " + site.name() + ": " + site.zone().getId()));
    lines.addAll(
        List.of(
            "tools:",
            "  slack: Slack",
            "  teams: Teams",
            "  sharepoint: SharePoint",
            "  exchange: Outlook",
            "  viva-engage: Viva Engage",
            "closed:"));
    closed(company).forEach(day -> lines.add("  - " + day));
    lines.addAll(
        List.of(
            "confidential:",
            "  - mt-board",
            "  - leiding-hr",
            "privacy:",
            "  contact: fg@lumen.example"));
    Files.write(file, lines);
  }

  private static List<LocalDate> closed(Company company) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate first = LocalDate.ofEpochDay(company.first());
    LocalDate last = LocalDate.ofEpochDay(company.last());
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      for (MonthDay day : Presence.CLOSED) {
        LocalDate date = day.atYear(year);
        if (!date.isBefore(first) && !date.isAfter(last)) {
          days.add(date);
        }
      }
    }
    return days.stream().sorted().toList();
  }
}
