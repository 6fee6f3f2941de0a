package nl.stip.ingest.source;

import java.io.IOException;
import java.util.Optional;

/** A kind of export. One package per source; the list is {@code Sources}. */
public interface Source {

  /** What people are told about it. */
  Card card();

  /**
   * Whether an export is of this kind, by looking at it.
   *
   * @return the reason, in words for the person who reads it, or empty
   */
  Optional<String> recognises(Export export) throws IOException;

  /**
   * Reads everything in the export. A record that cannot be read goes to {@link Sink#reject} and
   * the reading goes on.
   */
  void read(Export export, Sink sink) throws IOException;
}
