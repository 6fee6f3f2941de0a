package nl.stip.ingest.source;

import java.io.IOException;
import java.util.Optional;

/** Says which parts of an export are its own. */
public interface Claimant {

  /**
   * Whether it is told by the names of parts and how they lie, not by each part alone. Then it is
   * asked of every folder of what was offered, from the top, names being relative to that folder;
   * otherwise of the whole only, whose parts it claims wherever they lie.
   */
  default boolean laidOut() {
    return false;
  }

  /**
   * Which parts of an export are of this kind, by looking at them and never by the name of a file
   * alone; a part's {@link Export.Part#head} costs nothing to look at again.
   *
   * @return what it will read and why, or empty
   */
  Optional<Claim> recognises(Export export) throws IOException;
}
