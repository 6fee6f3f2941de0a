package nl.stip.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.chat.Conversations;
import nl.stip.sample.chat.Places;
import nl.stip.sample.directory.CostsFile;
import nl.stip.sample.directory.InitiativesFile;
import nl.stip.sample.directory.PeopleFile;
import nl.stip.sample.directory.SettingsFile;
import nl.stip.sample.directory.ThemesFile;
import nl.stip.sample.latent.Habit;
import nl.stip.sample.latent.Habits;
import nl.stip.sample.latent.Presence;
import nl.stip.sample.latent.Ties;
import nl.stip.sample.m365.AuditLog;
import nl.stip.sample.office.OfficeDay;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Staffing;
import nl.stip.sample.parameters.Parameters;
import nl.stip.sample.slack.SlackExport;
import nl.stip.sample.slack.Snapshot;
import nl.stip.sample.survey.Mood;
import nl.stip.sample.survey.PulseFile;
import nl.stip.sample.truth.Known;
import nl.stip.sample.truth.Truths;
import nl.stip.workspace.Progress;

/** From parameters to files: company, hidden state, acts, exports. */
public final class Exports {

  private static final int OVERLAP_MONTHS = 2;
  private static final int LONG = 6;

  private Exports() {}

  /**
   * Writes all exports.
   *
   * @param out folder, made when missing; files of the same names are replaced
   * @param parameters what to make
   * @throws IOException if a file cannot be written
   */
  public static void write(Path out, Parameters parameters) throws IOException {
    Files.createDirectories(out);
    Company company = Staffing.company(parameters);
    Chance chance = new Chance(parameters.seed());
    List<Habit> habits = Habits.draw(parameters, company);
    Presence presence = new Presence(parameters, company, habits);
    PeopleFile.write(out.resolve("people.csv"), company);
    SettingsFile.write(out.resolve("stip.yaml"), company);
    CostsFile.write(out.resolve("costs.yaml"), parameters, company);
    InitiativesFile.write(out.resolve("initiatives.yaml"), parameters);
    ThemesFile.write(out.resolve("themes.yaml"), parameters.events().campaigns());
    PulseFile.writeQuestions(out.resolve("survey.yaml"));
    new PulseFile(parameters, company, new Mood(parameters, company))
        .write(out.resolve("pulse.csv"));
    Ties ties = new Ties(parameters, company);
    Places places = talk(new Conversations.Cast(parameters, company, habits, presence), ties);
    SlackExport slack = new SlackExport(chance.of("slack"), company, habits, places);
    for (Snapshot snapshot : snapshots(parameters)) {
      try (Progress progress = Progress.start(SlackExport.name(snapshot), 0)) {
        slack.write(out, snapshot, events -> progress.at(0, events));
      }
    }
    OfficeDay office = new OfficeDay(parameters, company, habits, presence, ties);
    Path audit = out.resolve(auditName(parameters));
    try (Progress progress = Progress.start(audit.getFileName().toString(), 0)) {
      AuditLog.Spoilt spoilt =
          new AuditLog(company, office, chance.of("m365"))
              .write(audit, events -> progress.at(0, events));
      Known known = new Known(parameters, company, habits, presence);
      Truths.write(out.resolve("truths.json"), known, spoilt);
    }
  }

  private static Places talk(Conversations.Cast cast, Ties ties) {
    try (Progress progress = Progress.start("Lumen Groep at work", 0)) {
      return Conversations.hold(cast, ties, (day, posts) -> progress.at(0, posts));
    }
  }

  /** Two exports; the second was made at the end and goes back into the first. */
  static List<Snapshot> snapshots(Parameters parameters) {
    LocalDate first = parameters.first();
    LocalDate cut = parameters.after(2 / 3.0);
    LocalDate back =
        parameters.months() >= LONG
            ? cut.minusMonths(OVERLAP_MONTHS)
            : cut.minusDays((cut.toEpochDay() - first.toEpochDay()) / 3);
    return List.of(
        new Snapshot(first, cut.minusDays(1), true), new Snapshot(back, parameters.last(), false));
  }

  private static String auditName(Parameters parameters) {
    return "AuditLog_" + parameters.first() + "_" + parameters.last() + ".csv";
  }
}
