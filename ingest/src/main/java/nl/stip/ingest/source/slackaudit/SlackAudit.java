package nl.stip.ingest.source.slackaudit;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.json.Field;
import nl.stip.ingest.source.json.JsonRecords;

/** The audit log of a Slack Enterprise organisation. */
public final class SlackAudit implements Source {

  private static final Set<String> LISTS = Set.of("entries");

  @Override
  public Card card() {
    return new Card(
        "slack-audit",
        "Slack audit log",
        Set.of(AuditEntry.TOOL),
        true,
        "Slack API api.slack.com/audit/v1/logs with a token of an organisation owner (Enterprise), its"
            + " pages kept as JSON",
        "Log-ins, files opened, uploaded and shared, channels made, joined and left, huddles.",
        "Messages and reactions, which the log never holds. A file or a join that is in the workspace"
            + " export too has another id there and would count twice: the log is best given for"
            + " the tool without that export.",
        EnumSet.of(Card.Family.ADOPTION));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(export, SlackAudit::isEntry, "holds entries of Slack's audit log");
  }

  private static boolean isEntry(Export.Part part) throws IOException {
    return JsonRecords.first(part, LISTS)
        .filter(entry -> Field.all(entry, "date_create", "action", "actor", "entity"))
        .isPresent();
  }

  @Override
  public void read(Export export, Sink sink) {
    EntryReading reading = new EntryReading(sink);
    JsonRecords records = new JsonRecords(LISTS, sink, reading::entry);
    export.parts().forEach(records::read);
    reading.finish();
  }
}
