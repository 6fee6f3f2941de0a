package nl.stip.ingest.source.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.workspace.Settings;

/** Calendars of whatever program, as iCalendar files. */
public final class CalendarFiles implements Source {

  private static final String ID = "calendar-ics";

  private final InstantSource clock;
  private final ZoneId zone;

  /** Reads meetings up to the present, with the zone of times that name none. */
  public CalendarFiles(Settings settings) {
    this(InstantSource.system(), settings.zoneOf(ID));
  }

  CalendarFiles(InstantSource clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public Card card() {
    return new Card(
        ID,
        "Calendar: iCalendar (.ics)",
        Set.of(MeetingEvents.TOOL),
        false,
        "Google Calendar → Settings → Import & export → Export; Outlook: File → Save Calendar →"
            + " More options → Full details; Google Takeout → Calendar",
        "Meetings with others, each occurrence that has been: who organised, who accepted; copies"
            + " in several calendars are one, the highest revision counts, cancelled ones are"
            + " taken back.",
        "Titles, places and texts; who was really there; appointments without others; of a series"
            + " what comes behind the calendar's last change, and more than 5,000 occurrences.",
        EnumSet.of(Card.Family.ADOPTION));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(
        export,
        part -> CalendarFile.is(new String(part.head(), StandardCharsets.UTF_8)),
        "is an iCalendar file");
  }

  @Override
  public void read(Export export, Sink sink) {
    CalendarReading reading = new CalendarReading(sink, clock.instant(), zone);
    export.parts().forEach(part -> reading.look(new CalendarFile(part)));
    reading.read();
  }
}
