package nl.stip.ingest.source.m365audit;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;

/** The unified audit log of a Microsoft 365 tenant, in any of its three containers. */
public final class M365Audit implements Source {

  private static final int LOOK = 50;

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
        "Recipients of mail and chat, authors of what is read, and who may see a team or site"
            + " (taken as private). A search is cut off silently at 50,000 rows (Standard) or a"
            + " million (Premium).");
  }

  // An export of another kind may hold thousands of files; one of this kind shows itself early.
  @Override
  public Optional<String> recognises(Export export) throws IOException {
    for (Export.Part part : export.parts().stream().limit(LOOK).toList()) {
      Optional<AuditContainer> container = AuditContainer.of(part);
      if (container.isPresent()) {
        return Optional.of(part.name() + " " + container.get().reason());
      }
    }
    return Optional.empty();
  }

  @Override
  public void read(Export export, Sink sink) throws IOException {
    AuditReading reading = new AuditReading(sink);
    for (Export.Part part : export.parts()) {
      Optional<AuditContainer> container = AuditContainer.of(part);
      if (container.isPresent()) {
        container.get().read(part, reading);
      }
    }
    reading.finish();
  }
}
