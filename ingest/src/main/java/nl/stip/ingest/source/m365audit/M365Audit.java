package nl.stip.ingest.source.m365audit;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;

/** The unified audit log of a Microsoft 365 tenant, in any of its three containers. */
public final class M365Audit implements Source {

  @Override
  public Card card() {
    return new Card(
        "m365-audit",
        "Microsoft 365 unified audit log",
        Set.of("teams", "sharepoint", "exchange", "viva-engage"),
        true,
        "Microsoft Purview portal → Audit → Search → Export → Download all results; or"
            + " Search-UnifiedAuditLog | Export-Csv; or the content blobs of the Management"
            + " Activity API",
        "Messages, reactions and meetings of Teams, files seen, edited and shared, mail sent and"
            + " opened, Viva Engage, sign-ins; members added; guests and system accounts told apart.",
        "Recipients of mail and chat, authors of what is read, and who may see a team or site"
            + " (taken as private). A search is cut off silently at 50,000 rows (Standard) or a"
            + " million (Premium).",
        EnumSet.of(Card.Family.ADOPTION, Card.Family.OPENNESS));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(export, part -> AuditContainer.of(part).map(AuditContainer::reason));
  }

  @Override
  public void read(Export export, Sink sink) {
    AuditReading reading = new AuditReading(sink);
    for (Export.Part part : export.parts()) {
      try {
        Optional<AuditContainer> container = AuditContainer.of(part);
        if (container.isPresent()) {
          container.get().read(part, reading);
        }
      } catch (IOException e) {
        reading.broken(new Place(part.name(), 0), UnreadablePart.of(e), "");
      }
    }
    reading.finish();
  }
}
