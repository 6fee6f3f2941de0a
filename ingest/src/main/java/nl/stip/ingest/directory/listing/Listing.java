package nl.stip.ingest.directory.listing;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.stip.ingest.source.Export;

/** A form in which lists of people are written. */
public interface Listing {

  /** All forms there are, each recognised before those behind it. */
  static List<Listing> all() {
    return List.of(
        new LdifListing(),
        JsonListing.SCIM,
        JsonListing.SLACK,
        JsonListing.ENTRA,
        JsonListing.GOOGLE,
        TableListing.ENTRA,
        TableListing.GOOGLE);
  }

  /** Id by which {@link Vocabulary} knows what its attributes mean. */
  String id();

  /** Whether a part is written so, by looking at it. */
  boolean isOne(Export.Part part) throws IOException;

  /**
   * Reads the entries of a part, of which there may be some that are no people.
   *
   * @param wanted attributes to hold, by name in lower case; all others are passed over
   * @param entries takes each entry
   * @return position behind which nothing could be read, or 0 if all was read
   */
  long read(Export.Part part, Predicate<String> wanted, Consumer<Listed> entries)
      throws IOException;
}
