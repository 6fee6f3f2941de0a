package nl.stip.ingest.source.attendance;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.issue.AssumedZone;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Doubts;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.record.Accounts;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;
import nl.stip.workspace.Intake;
import nl.stip.workspace.Settings;

/** Attendance reports of Teams meetings, a file each. */
public final class TeamsAttendance implements Source {

  static final String ID = "m365-attendance";
  static final String TOOL = "teams";

  private final Settings settings;

  /** Reads times in the zone of these settings. */
  public TeamsAttendance(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Card card() {
    return new Card(
        ID,
        "Teams meeting attendance (CSV)",
        Set.of(TOOL),
        false,
        "Teams, in English, as organiser: the meeting in the calendar → Attendance → Download; one"
            + " file a meeting",
        "Who organised a meeting and who was in it, from when each first came in.",
        "Durations, and people without an address. Times name no zone and are those of whoever"
            + " downloaded. Reports of before 2022 (User Action, Timestamp) hold no addresses and"
            + " are not read. The same meeting in the audit log, in call records or in Graph's"
            + " attendance reports has another id there and would count twice: give one of them.",
        EnumSet.of(Card.Family.ADOPTION));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(
        export,
        TeamsAttendance::isReport,
        "has the columns First Join, Email and Participant ID (UPN) of Teams' attendance");
  }

  private static boolean isReport(Export.Part part) throws IOException {
    try (BufferedReader text = Characters.reader(new ByteArrayInputStream(part.head()))) {
      return Delimited.ahead(text)
          .lines()
          .anyMatch(line -> AttendanceColumns.of(Arrays.asList(line.split("\t"))).isPresent());
    }
  }

  @Override
  public void read(Export export, Sink sink) throws IOException {
    Intake.Files known = settings.intake().of(ID);
    Doubts doubts = new Doubts();
    Map<Export.Part, ClockTimes> times = new LinkedHashMap<>();
    for (Export.Part part : export.parts()) {
      doubts
          .about(() -> ClockTimes.of(part, known, settings.zone()))
          .ifPresent(found -> times.put(part, found));
    }
    doubts.tell();
    Accounts accounts = new Accounts();
    boolean assumed = false;
    for (Map.Entry<Export.Part, ClockTimes> one : times.entrySet()) {
      AttendanceReading reading = new AttendanceReading(one.getValue(), sink, accounts);
      AttendanceRows.read(one.getKey(), sink, reading);
      if (reading.sawLocalTimes() && !assumed && known.zone() == null) {
        Place place = new Place(one.getKey().name(), 0);
        sink.notice(place, new AssumedZone(ID, settings.zone().getId()));
        assumed = true;
      }
    }
    accounts.tell(sink);
  }
}
