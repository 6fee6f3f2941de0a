package nl.stip.ingest.discovery;

import java.nio.file.Path;
import java.util.List;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Claimant;
import nl.stip.ingest.source.Export;

/**
 * Parts of what was offered, and whose they are.
 *
 * @param path the file or folder they lie in
 * @param whole whether nothing else lies in it
 * @param name name of the export, or of the folder within it
 * @param by who claims them
 * @param claim what is claimed and why
 */
public record Find(Path path, boolean whole, String name, Claimant by, Claim claim) {

  /** The claimed parts as an export of their own. */
  public Export export() {
    return with(claim.parts());
  }

  /** Some of the claimed parts as an export of their own. */
  public Export with(List<Export.Part> parts) {
    return new View(name, parts);
  }
}
