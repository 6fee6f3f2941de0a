package nl.stip.ingest.source.calendar;

import nl.stip.ingest.issue.AssumedZone;
import nl.stip.ingest.issue.Issue;

/**
 * Some meetings say the time and no zone.
 *
 * @param zone the zone that was used where the file names none
 */
record MeetingWithoutZone(String zone) implements Issue {

  @Override
  public String message() {
    return "some meetings say their time without a zone; it was taken as the file's, else "
        + AssumedZone.name(zone);
  }

  @Override
  public String advice() {
    return "If it is another one, say so in stip.yaml: \"intake: {sources: {calendar-ics: {zone:"
        + " Europe/Amsterdam}}}\", and read the files again with --again.";
  }
}
