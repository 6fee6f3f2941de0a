package nl.stip.ingest.discovery;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

  /**
   * The same without parts of these names; empty unless that leaves some, and each means the same
   * alone.
   */
  public Optional<Find> without(Collection<String> names) {
    List<Export.Part> others =
        claim.parts().stream().filter(part -> !names.contains(part.name())).toList();
    boolean some = !others.isEmpty() && others.size() < claim.parts().size();
    return claim.apart() && some
        ? Optional.of(new Find(path, false, name, by, Claim.each(claim.reason(), others)))
        : Optional.empty();
  }
}
