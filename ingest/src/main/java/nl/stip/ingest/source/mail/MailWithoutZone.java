package nl.stip.ingest.source.mail;

import nl.stip.ingest.issue.AssumedZone;
import nl.stip.ingest.issue.Issue;

/**
 * Some mails say the time and no zone.
 *
 * @param zone the zone that was used
 */
record MailWithoutZone(String zone) implements Issue {

  @Override
  public String message() {
    return "some mails say their time without a zone; it was taken as " + AssumedZone.name(zone);
  }

  @Override
  public String advice() {
    return "If it is another one, say so in stip.yaml: \"intake: {sources: {mail-files: {zone:"
        + " Europe/Amsterdam}}}\", and read the files again with --again.";
  }
}
